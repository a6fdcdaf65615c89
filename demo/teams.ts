import type { PlaceId } from '../src/kernel/actor.ts'
import { parseEmail } from '../src/kernel/email.ts'
import { parsePhone } from '../src/kernel/phone.ts'
import type { TeamChange } from '../src/modules/local-team/index.ts'
import type { PlaceSlug } from './archetype.ts'

type DemoTeam = {
  /** Absent: the whole of Merrowshire. */
  readonly of?: PlaceSlug
  readonly phone: string
  readonly email: string
  readonly hours: { readonly en: string; readonly cy: string }
}

/** Whom the people of Merrowshire can ask. The numbers are Ofcom's for drama: they ring nowhere. */
export const demoTeams: readonly DemoTeam[] = [
  {
    phone: '01632 960100',
    email: 'hello@merrowshire.example',
    hours: { en: 'Monday to Friday, 9am to 5pm', cy: 'Llun i Gwener, 9yb i 5yp' },
  },
  {
    of: 'merrowbridge',
    phone: '01632 960110',
    email: 'merrowbridge@merrowshire.example',
    hours: { en: 'Monday to Friday, 9am to 5pm, in the Butter Cross library', cy: 'Llun i Gwener, 9yb i 5yp, yn llyfrgell Butter Cross' },
  },
  {
    of: 'saltreath',
    phone: '01632 960120',
    email: 'saltreath@merrowshire.example',
    hours: { en: 'Tuesday to Saturday, 10am to 4pm', cy: 'Mawrth i Sadwrn, 10yb i 4yp' },
  },
  {
    of: 'fernhallow',
    phone: '01632 960130',
    email: 'fernhallow@merrowshire.example',
    hours: {
      en: 'Monday and Thursday, 9am to 1pm. Leave a message at other times',
      cy: 'Llun a Iau, 9yb i 1yp. Gadewch neges ar adegau eraill',
    },
  },
  {
    of: 'lanternside',
    phone: '01632 960140',
    email: 'lanternside@merrowshire.example',
    hours: { en: 'Every day, 8am to 8pm', cy: 'Bob dydd, 8yb i 8yh' },
  },
  {
    of: 'shuttleden',
    phone: '01632 960150',
    email: 'shuttleden@merrowshire.example',
    hours: { en: 'Monday to Friday, 9am to 5pm', cy: 'Llun i Gwener, 9yb i 5yp' },
  },
]

/** A team of the demo as a coordinator would first type it. */
export function firstContact({ of, phone, email, hours }: DemoTeam, placeIds: ReadonlyMap<string, PlaceId>): TeamChange {
  const [readPhone, readEmail] = [parsePhone(phone), parseEmail(email)]
  if (!readPhone.ok || !readEmail.ok) throw new Error(`The team of ${of ?? 'Merrowshire'} cannot be reached as it is written.`)
  const placeId = of === undefined ? undefined : placeIds.get(of)
  if (of !== undefined && placeId === undefined) throw new Error(`There is no place called ${of}.`)
  return { ...(placeId && { placeId }), contact: { phone: readPhone.value, email: readEmail.value, hours }, version: 0 }
}
