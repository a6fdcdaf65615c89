import { type Html, nhs } from '../../../design/index.ts'
import { addDays, type Day, dayAt, dayOf } from '../../../kernel/day.ts'
import { parseEmail } from '../../../kernel/email.ts'
import { parsePhone } from '../../../kernel/phone.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { askForApproach } from '../actions/askForApproach.ts'
import type { About } from '../approach.ts'
import { mayAskResearch } from '../policy.ts'
import { approachAt, approachesAt, newResearchAt } from '../routes.ts'
import { staffWords } from '../words/staff.ts'
import { chosenPlace, type PlaceChoice, PlaceField, placeChoices } from './placeField.tsx'

const fields = ['title', 'words', 'ethics', 'contact', 'closes', 'place'] as const
type Field = (typeof fields)[number]
type Form = { readonly places: readonly PlaceChoice[] }
type Filled = { readonly typed: Typed; readonly wrong: readonly Field[] }
const openAtMost = 183

/** A researcher asks that people are asked: what it is, who approved it, and where they answer. */
export const newResearchPage: Page = page({
  at: newResearchAt,
  may: (actor) => mayAskResearch(actor),
  records: 'nothing',
  load: async (visit): Promise<Form> => ({ places: await placeChoices(visit, () => true) }),
  show: (visit, form) => screen(visit, form, { typed: {}, wrong: [] }),
  submit: (submission, form) => submitted(submission, form),
})

async function submitted(submission: Submission, form: Form): Promise<Shown> {
  const { app, network, actor, typed, onceKey } = submission
  const read = readResearch(submission)
  const place = chosenPlace(typed, form.places)
  const wrong = fields.filter((field) => (field === 'place' ? place === undefined : read[field] === undefined))
  const { title, words, ethics: ethicsReference, contact, closes: closesOn } = read
  if (!title || !words || !ethicsReference || !contact || !closesOn || place === undefined)
    return screen(submission, form, { typed, wrong })
  const about: About = { kind: 'research', title, words, ethicsReference, contact, closesOn }
  const asked = { about, onceKey, ...(place.id !== 'whole-network' && { placeId: place.id }) }
  const done = await askForApproach(app, { networkId: network.id, actor }, asked)
  return done.ok ? { redirectTo: approachAt.to({ approachId: done.value }) } : { redirectTo: approachesAt.to({}) }
}

type Read = { readonly [Each in Exclude<Field, 'place' | 'closes'>]: string | undefined } & { readonly closes: Day | undefined }

function readResearch({ typed, now, network }: Submission): Read {
  const text = (name: string, least: number, most: number) => {
    const words = (typed[name]?.[0] ?? '').replaceAll('\r\n', '\n').trim()
    return words.length < least || words.length > most ? undefined : words
  }
  const contact = text('contact', 3, 120)
  const isContact = contact !== undefined && (parseEmail(contact).ok || parsePhone(contact).ok)
  const part = (name: string) => Number(typed[`closes[${name}]`]?.[0]?.trim() || Number.NaN)
  const closes = dayOf(part('year'), part('month'), part('day'))
  const today = dayAt(now, network.timeZone)
  const isSoon = closes.ok && closes.value > today && closes.value <= addDays(today, openAtMost)
  return {
    title: text('title', 3, 120),
    words: text('words', 20, 800),
    ethics: text('ethics', 3, 60),
    contact: isContact ? contact : undefined,
    closes: isSoon ? closes.value : undefined,
  }
}

const idOf = (field: Field): string => (field === 'closes' ? 'closes-day' : field)

function screen(visit: Visit, { places }: Form, filled: Filled): Screen {
  const say = staffWords(visit.language)
  const { typed, wrong } = filled
  const title = say('researchTitle')
  const errorList = wrong.map((field) => ({ href: `#${idOf(field)}`, text: say(`error.${field}`) }))
  const body: Html = (
    <form method="post" novalidate>
      {wrong.length === 0 ? null : nhs.errorSummary({ titleText: say('problem'), errorList })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('researchSaid')}</p>
      <p>{say('researchRule')}</p>
      <Fields visit={visit} filled={filled} />
      <PlaceField visit={visit} places={places} typed={typed} problem={wrong.includes('place') ? say('error.place') : undefined} />
      {nhs.button({ text: say('ask'), preventDoubleClick: true })}
    </form>
  )
  const hasErrors = wrong.length > 0
  return { title, body, width: 'staff', backTo: approachesAt.to({}), hasErrors, status: hasErrors ? 422 : 200 }
}

function Fields({ visit, filled: { typed, wrong } }: { readonly visit: Visit; readonly filled: Filled }): Html {
  const say = staffWords(visit.language)
  const shown = (field: Field) => ({
    id: field,
    name: field,
    value: typed[field]?.[0] ?? '',
    ...(wrong.includes(field) && { errorMessage: { text: say(`error.${field}`) } }),
  })
  const items = (['day', 'month', 'year'] as const).map((name) => ({
    name,
    label: say(name),
    width: name === 'year' ? 4 : 2,
    value: typed[`closes[${name}]`]?.[0] ?? '',
  }))
  return (
    <>
      {nhs.input({ ...shown('title'), label: { text: say('titleLabel'), size: 's' } })}
      {nhs.textarea({ ...shown('words'), rows: 6, label: { text: say('wordsLabel'), size: 's' }, hint: say('wordsHint') })}
      {nhs.input({ ...shown('ethics'), label: { text: say('ethics'), size: 's' } })}
      {nhs.input({ ...shown('contact'), label: { text: say('contact'), size: 's' }, hint: say('contactHint'), spellcheck: false })}
      {nhs.dateInput({
        id: 'closes',
        namePrefix: 'closes',
        fieldset: { legend: { text: say('closes'), size: 's' } },
        hint: say('closesHint'),
        items,
        ...(wrong.includes('closes') && { errorMessage: { text: say('error.closes') } }),
      })}
    </>
  )
}
