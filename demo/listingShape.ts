import { z } from 'zod'
import { accessFeatures, deliveries, joinings, themes } from '../src/modules/directory/listing.ts'

const day = z.iso.date()
const time = z.string().regex(/^\d{2}:\d{2}$/)
// Missing is absent, never "".
const words = z
  .string()
  .min(1)
  .refine((written) => written.trim() === written && !/[{}<>]|undefined|\bnull\b/.test(written), 'has something left over in it')
// RFC 2606 keeps `.example` for invention.
const email = z.email().endsWith('.example')
const website = z.url().regex(/^https:\/\/[^/]+\.example$/)
// Ofcom keeps these ranges for drama: no telephone answers there.
const phone = z.string().regex(/^(01632 960\d{3}|07700 900\d{3}|0808 157 0\d{3})$/)

const organisation = z.strictObject({
  sourceId: words,
  name: words,
  description: words.optional(),
  website: website.optional(),
  email: email.optional(),
  phone: phone.optional(),
})
const location = z
  .strictObject({
    sourceId: words,
    name: words.optional(),
    address: words.optional(),
    town: words.optional(),
    postcode: z
      .string()
      .regex(/^QZ[1-9] [1-4][A-Z]{2}$/)
      .optional(),
    latitude: z.number().min(51.9).max(52.5).optional(),
    longitude: z.number().min(-3.1).max(-2.1).optional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), 'has half a point')
const schedule = z
  .strictObject({
    rule: words.optional(),
    from: day.optional(),
    until: day.optional(),
    opens: time.optional(),
    closes: time.optional(),
    words: words.optional(),
    onBankHolidays: z.enum(['open', 'closed']).optional(),
    exceptions: z.array(z.strictObject({ on: day, isOpen: z.boolean(), words: words.optional() })),
  })
  .refine(({ opens, closes }) => opens === undefined || closes === undefined || opens < closes, 'ends before it begins')

/** An activity of the demo region: the contract of `ActivityListing`, and no address, number or site that could be anybody's. */
export const demoActivity = z.strictObject({
  sourceId: z.string().regex(/^[a-z0-9-]+-\d+$/),
  organisation,
  programme: words.optional(),
  name: words.max(120),
  summary: words.optional(),
  description: words.optional(),
  status: z.enum(['active', 'paused', 'inactive']),
  email: email.optional(),
  phone: phone.optional(),
  contactName: words.optional(),
  delivery: z.array(z.enum(deliveries)).min(1),
  joining: z.enum(joinings),
  locations: z.array(location),
  schedules: z.array(schedule),
  eligibility: z.strictObject({
    minimumAge: z.int().min(0).max(99).optional(),
    maximumAge: z.int().min(1).max(99).optional(),
    area: words.optional(),
    words: words.optional(),
  }),
  costs: z.array(z.strictObject({ pence: z.int().min(0).optional(), words: words.optional() })),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  access: z.array(z.enum(accessFeatures)),
  themes: z.array(z.enum(themes)).min(1),
  sourceTerms: z.array(words),
  isSensitiveVenue: z.boolean(),
  checkedOn: day.optional(),
})
