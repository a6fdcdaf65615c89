import type { Assigned } from './assign.ts'
import { capital } from './capital.ts'
import { townOf } from './region/places.ts'
import { type Chance, seededBy } from './seeded.ts'
import type { Timetable } from './timetable.ts'

export type Wording = { readonly name: string; readonly summary: string; readonly description: string }

const greetings = [
  'Hello and welcome.',
  'We are a small and friendly lot.',
  'Thank you for looking us up.',
  'If you are wondering whether to come: please do.',
  'We have been going since before the floods.',
  'Started by two neighbours at a bus stop.',
  'We are volunteers, so bear with us.',
  'First time? So was ours, once.',
]
const closings = [
  'Just ring if you would like to know more.',
  'We close in August.',
  'New faces every month.',
  'Please tell us if you need anything to join in.',
  'Ask for yourself or for somebody else.',
  'Nothing is too small to ask.',
]
const closingsAtVenue = [
  ...closings,
  'Wear what you like.',
  'Toilets on the same floor.',
  'Parking is easiest before ten.',
  'Ask for the organiser when you arrive.',
  'No need to stay to the end.',
  'There is a defibrillator by the door and nobody has needed it yet.',
  'We keep a spare coat.',
  'Buses stop nearby until six.',
  'Bring a friend, or find one.',
]
// For a summary that says nothing of where: two places must not read alike.
const tails = [
  'In {town}, {day}.',
  'At {venue}.',
  '{day}, {venue}.',
  'With {org}.',
  'From {org}, for {town} and around.',
  'We are in {town}.',
]
const tailsWithoutVenue = [
  'For {town} and around.',
  'From {org}.',
  '{org} does this in and around {town}.',
  'Ask {org}.',
  'We cover {town}.',
]
const welsh = ['Croeso i bawb.', 'Croeso cynnes i bawb, a phaned hefyd.', 'Mae croeso i chi siarad Cymraeg â ni.']

/** Puts the words of one activity together: its kind's own, the place's colour, and the voice of whoever runs it. */
export function wordingOf(assigned: Assigned, when: Timetable, chance: Chance): Wording {
  const { archetype, turn, organisation } = assigned
  const fill = filler(assigned, when)
  const first = seededBy(`${archetype.tag} ${assigned.place} words`).whole(0, 11)
  const name = fill(archetype.names[(first + turn) % archetype.names.length] ?? archetype.tag, when.day)
  const said = archetype.says[(first + turn) % archetype.says.length] ?? name
  const summary = [fill(said, when.onDays), ...tailOf(assigned, said, chance).map((tail) => fill(tail, when.onDays))].join(' ')
  const sentences = [...chance.some(archetype.tells, chance.whole(2, 3)).map((one) => fill(one, when.onDays)), ...colour(assigned, chance)]
  const opening = organisation.voice === 'warm' || chance.often(15) ? [chance.oneOf(greetings)] : []
  return inVoice(assigned, { name, summary, description: [...opening, ...sentences].join(' ') })
}

function colour({ venue, place }: Assigned, chance: Chance): readonly string[] {
  const where = venue !== undefined && chance.often(65) ? [venue.colour] : []
  const closing = chance.often(55) ? [chance.oneOf(venue === undefined ? closings : closingsAtVenue)] : []
  // The border runs close to the moor and the harbour.
  const bilingual = (place === 'fernhallow' || place === 'saltreath') && chance.often(16) ? [chance.oneOf(welsh)] : []
  return [...where, ...closing, ...bilingual]
}

function tailOf({ venue, archetype }: Assigned, said: string, chance: Chance): readonly string[] {
  if (archetype.at === 'hidden') return ['{org}.']
  if (/\{(venue|town)\}/.test(said)) return []
  return [chance.oneOf(venue === undefined ? tailsWithoutVenue : tails)]
}

function filler({ venue, place, organisation }: Assigned, when: Timetable): (pattern: string, day: string) => string {
  const town = townOf[place]
  const filled: Readonly<Record<string, string>> = { town, venue: venue?.name ?? town, org: organisation.name }
  return (pattern, day) =>
    capital(pattern.replaceAll(/\{(\w+)\}/g, (_, slot: string) => (slot === 'day' ? day || when.day : (filled[slot] ?? ''))))
}

function inVoice({ organisation, venue }: Assigned, words: Wording): Wording {
  switch (organisation.voice) {
    case 'shouting':
      return {
        name: words.name.toUpperCase(),
        summary: `${words.summary.toUpperCase().replace(/\.$/, '')}!!!`,
        description: `${words.description} ALL WELCOME!!`,
      }
    case 'hurried':
      return {
        ...words,
        summary: hurry(words.summary),
        description: `${hurry(words.description)}  pls ring ${organisation.name} 4 details`,
      }
    case 'terse':
      return { ...words, description: venue === undefined ? '' : `${capital(venue.name)}.` }
    case 'plain':
    case 'warm':
      return words
    default:
      return organisation.voice satisfies never
  }
}

/** How somebody writes on a phone with a queue at the door. */
function hurry(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    .replaceAll(' and ', ' & ')
    .replaceAll(/\. ([A-Z])/g, (_, letter: string) => ` - ${letter.toLowerCase()}`)
    .replace(/\.$/, '')
}
