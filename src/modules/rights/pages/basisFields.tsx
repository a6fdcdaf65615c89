import { type Html, nhs } from '../../../design/index.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import { article6, article9, schedule1 } from '../lawful-bases/lawfulBasis.ts'
import { type PurposeName, purposes } from '../lawful-bases/purposes.ts'
import { keysOf } from '../lawful-bases/readChange.ts'
import { basisWords } from '../words/lawfulBases.ts'
import { lawWords } from '../words/lawInWords.ts'

type Errors = Readonly<Record<string, string>>
type Fields = { readonly visit: Visit; readonly purpose: PurposeName; readonly typed: Typed; readonly errors: Errors }

/** The boxes of one decision: the words, the law, and why it is changed. Article 9 is asked only where something special is held. */
export function BasisFields({ visit, purpose, typed, errors }: Fields): Html {
  const say = basisWords(visit.language)
  const { isSpecial } = purposes[purpose]
  return (
    <>
      <WordsBox visit={visit} name="whyEn" typed={typed} errors={errors} hint={say('whyEnHint')} />
      <WordsBox visit={visit} name="whyCy" typed={typed} errors={errors} />
      <Choices name="article6" legend={say('article6')} items={basesOf(visit)} typed={typed} errors={errors} />
      {isSpecial ? <Special visit={visit} typed={typed} errors={errors} /> : nhs.insetText({ text: say('nothingSpecial') })}
      <WordsBox visit={visit} name="because" typed={typed} errors={errors} hint={say('becauseHint')} />
    </>
  )
}

function Special({ visit, typed, errors }: Omit<Fields, 'purpose'>): Html {
  const say = basisWords(visit.language)
  const law = lawWords(visit.language)
  const conditions = keysOf(article9).map((value) => ({ value, text: `(${article9[value]}) ${law(`article9.${value}`)}` }))
  const paragraphs = schedule1.map((value) => ({ value: String(value), text: `${value}. ${law(`schedule1.${value}`)}` }))
  const none = { value: 'none', text: say('noSchedule1') }
  return (
    <>
      <Choices name="article9" legend={say('article9')} items={conditions} typed={typed} errors={errors} />
      <Choices
        name="schedule1"
        legend={say('schedule1')}
        hint={say('schedule1Hint')}
        items={[...paragraphs, none]}
        typed={typed}
        errors={errors}
      />
    </>
  )
}

function basesOf({ language }: Visit) {
  const law = lawWords(language)
  return keysOf(article6).map((value) => ({ value, text: `(${article6[value]}) ${law(`article6.${value}`)}` }))
}

type Choosing = {
  readonly name: 'article6' | 'article9' | 'schedule1'
  readonly legend: string
  readonly hint?: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
  readonly typed: Typed
  readonly errors: Errors
}

function Choices({ name, legend, hint, items, typed, errors }: Choosing): Html {
  const error = errors[name]
  return nhs.radios({
    idPrefix: name,
    name,
    small: true,
    value: typed[name]?.[0] ?? '',
    fieldset: { legend: { text: legend, size: 's' } },
    items: [...items],
    ...(hint !== undefined && { hint: { text: hint } }),
    ...(error !== undefined && { errorMessage: { text: error } }),
  })
}

type Words = {
  readonly visit: Visit
  readonly name: 'whyEn' | 'whyCy' | 'because'
  readonly hint?: string
  readonly typed: Typed
  readonly errors: Errors
}

function WordsBox({ visit, name, hint, typed, errors }: Words): Html {
  const error = errors[name]
  return nhs.textarea({
    id: name,
    name,
    rows: 3,
    label: { text: basisWords(visit.language)(name), size: 's' },
    value: typed[name]?.[0] ?? '',
    ...(hint !== undefined && { hint: { text: hint } }),
    ...(error !== undefined && { errorMessage: { text: error } }),
  })
}
