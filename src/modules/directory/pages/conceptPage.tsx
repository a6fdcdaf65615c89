import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { languages } from '../../../kernel/language.ts'
import { route } from '../../../kernel/route.ts'
import { page, type Screen, type Submission, type Visit } from '../../../platform/http/page.ts'
import { addPhrase, type PhraseRefused, removePhrase } from '../actions/changePhrase.ts'
import { mayEditThesaurus } from '../policy.ts'
import { type ConceptWithPhrases, conceptFor } from '../readings.ts'
import type { ThesaurusConcept, ThesaurusPhrase } from '../search/thesaurusStore.ts'
import { words } from './thesaurusWords.ts'

export const conceptAt = route('/coordinator/thesaurus/:conceptId')

type Subject = ConceptWithPhrases
const uses = ['said', 'answers'] as const

/** One need and its phrases. Each phrase is added or taken away by itself, so two people never write over each other. */
export const conceptPage = page({
  at: conceptAt,
  may: mayEditThesaurus,
  records: 'nothing',
  load: async (visit): Promise<Subject | undefined> => await conceptFor(visit, visit.params.conceptId),
  show: (visit, subject) => screen(visit, subject),
  submit: async (submission, subject) => {
    const who = { networkId: submission.network.id, actor: submission.actor }
    const removed = phraseIn(submission.typed['remove']?.[0] ?? '')
    const change = { conceptId: subject.concept.id, phrase: removed ?? typedPhrase(submission) }
    const done = removed === undefined ? await addPhrase(submission.app, who, change) : await removePhrase(submission.app, who, change)
    return done.ok
      ? { redirectTo: conceptAt.to({ conceptId: subject.concept.id }) }
      : screen(submission, subject, { reason: done.reason, phrase: change.phrase })
  },
})

function typedPhrase({ typed }: Submission): ThesaurusPhrase {
  return {
    phrase: typed['phrase']?.[0] ?? '',
    use: typed['use']?.[0] === 'answers' ? 'answers' : 'said',
    language: typed['language']?.[0] === 'cy' ? 'cy' : 'en',
  }
}

/** A remove button's value: use, language and phrase, as `written` writes them. */
function phraseIn(value: string): ThesaurusPhrase | undefined {
  const parts = /^(said|answers) (en|cy) (.+)$/.exec(value)
  return parts === null
    ? undefined
    : { use: parts[1] === 'answers' ? 'answers' : 'said', language: parts[2] === 'cy' ? 'cy' : 'en', phrase: parts[3] ?? '' }
}

function written({ use, language, phrase }: ThesaurusPhrase): string {
  return `${use} ${language} ${phrase}`
}

function screen(
  visit: Visit,
  { concept, phrases }: Subject,
  problem?: { readonly reason: PhraseRefused; readonly phrase: ThesaurusPhrase },
): Screen {
  const say = words(visit.language)
  const title = concept.label[visit.language] ?? concept.label.en
  return {
    title,
    width: 'staff',
    backTo: '/coordinator/thesaurus',
    ...(problem === undefined ? {} : { status: 422, hasErrors: true }),
    body: (
      <>
        <ErrorList title={say('problem')} problems={problem === undefined ? [] : [{ field: 'phrase', words: say(problem.reason) }]} />
        <h1 class="nhsuk-heading-l">{title}</h1>
        <AddForm visit={visit} concept={concept} problem={problem} />
        <form method="post" action={conceptAt.to({ conceptId: concept.id })}>
          {visit.formGuards()}
          {uses.flatMap((use) =>
            languages.map((language) => (
              <Phrases
                visit={visit}
                title={`${say(`use.${use}`)} (${say(`language.${language}`)})`}
                phrases={phrases.filter((one) => one.use === use && one.language === language)}
              />
            )),
          )}
        </form>
      </>
    ),
  }
}

function Phrases({
  visit,
  title,
  phrases,
}: {
  readonly visit: Visit
  readonly title: string
  readonly phrases: readonly ThesaurusPhrase[]
}): Html {
  const say = words(visit.language)
  return (
    <>
      <h2 class="nhsuk-heading-m">{title}</h2>
      <ul class="nhsuk-list">
        {phrases.map((one) => (
          <li class="hr-row">
            <span lang={one.language}>{one.phrase}</span>
            {nhs.button({
              text: say('remove'),
              variant: 'secondary',
              small: true,
              name: 'remove',
              value: written(one),
              attributes: { 'aria-label': say('remove-this', { phrase: one.phrase }) },
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function AddForm({
  visit,
  concept,
  problem,
}: {
  readonly visit: Visit
  readonly concept: ThesaurusConcept
  readonly problem: { readonly reason: PhraseRefused; readonly phrase: ThesaurusPhrase } | undefined
}): Html {
  const say = words(visit.language)
  const typed = problem?.phrase
  return (
    <form method="post" action={conceptAt.to({ conceptId: concept.id })} novalidate>
      {visit.formGuards()}
      <h2 class="nhsuk-heading-m">{say('add.title')}</h2>
      {nhs.input({
        id: 'phrase',
        name: 'phrase',
        label: { text: say('add.phrase') },
        value: typed?.phrase ?? '',
        width: '20',
        ...(problem === undefined ? {} : { errorMessage: { text: say(problem.reason) } }),
      })}
      {nhs.select({
        name: 'use',
        label: { text: say('add.use') },
        items: uses.map((use) => ({ value: use, text: say(`use.${use}`), selected: typed?.use === use })),
      })}
      {nhs.select({
        name: 'language',
        label: { text: say('add.language') },
        items: languages.map((language) => ({
          value: language,
          text: say(`language.${language}`),
          selected: typed?.language === language,
        })),
      })}
      {nhs.button({ text: say('add.button') })}
    </form>
  )
}
