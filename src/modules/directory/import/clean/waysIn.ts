import { type Delivery, deliveries, type Joining, joinings } from '../../listing.ts'

const delivered: Readonly<Record<Delivery, RegExp>> = {
  'in-person': /\bvenue\b|in[- ]person|face[- ]to[- ]face|on[- ]?site|\blocation\b|\bcentre\b|outdoors?/i,
  phone: /\b(?:tele)?phone\b|\bhelpline\b|\bby call\b/i,
  online: /\bon-?line\b|\bvirtual\b|\bremote(?:ly)?\b|video|\bzoom\b|\bteams\b|\bwebinar\b|e-?learning/i,
  'at-home': /home visit|at[- ]home|in (?:your|their|the) (?:own )?home|\bdomiciliary\b|outreach to home/i,
}

/** How it is delivered, by the words used for it. A real place means in person. */
export function deliveryOf(
  texts: readonly string[],
  places: { readonly hasReal: boolean; readonly hasVirtual: boolean },
): readonly Delivery[] {
  return deliveries.filter((delivery) => {
    const isByPlace = (delivery === 'in-person' && places.hasReal) || (delivery === 'online' && places.hasVirtual)
    return isByPlace || texts.some((text) => text.trim() === delivery || delivered[delivery].test(text))
  })
}

const dropIn = /drop[- ]?in|just turn up|no (?:need to book|booking|appointment)|walk[- ]?in/i
const themselves = /self[- ]?referral|refer yourself|open referral|contact us|get in touch|book|appointment|ring|call us|phone/i
const professional =
  /professional referral|referral (?:letter|from|by|via|through) (?:a |your )?(?:gp|doctor|professional|health|social)|gp referral|must be referred|by referral only/gi

/**
 * How a person gets in. Asking through Hedgerow is never assumed of a feed: the group must first be ready to answer, so unless
 * the feed says otherwise in our own words people contact the group themselves.
 */
export function joiningOf(texts: readonly string[]): Joining {
  const named = joinings.find((joining) => texts.some((text) => text.trim().toLowerCase() === joining))
  if (named !== undefined) return named
  const all = texts.join('. ')
  if (dropIn.test(all)) return 'drop-in'
  const otherwise = all.replaceAll(professional, '')
  return otherwise !== all && !themselves.test(otherwise) ? 'through-professional' : 'contact-them'
}
