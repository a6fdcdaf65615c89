import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { relations, wordingNow, wordsAgreed } from '../../people/index.ts'
import { addTrusted, type NewTrusted } from '../actions/changeTrusted.ts'
import { chosen, one, readWay } from '../journey/answers.ts'
import { addTrustedAt, asHolder, type Held, linkLimit, loadHeld, recordsLink, trustedAt } from '../links/personLink.ts'
import { mayChangeTrusted } from '../policy.ts'
import { holderOf } from '../privateLink.ts'
import { trustedWords } from '../words/trusted.ts'
import { LimitFields, readLasts, readMay } from './trustedFields.tsx'

const fields = ['theirName', 'relation', 'theirWay'] as const
type Field = (typeof fields)[number]

/** The person lets somebody act for them. */
export const addTrustedPage: Page = page({
  at: addTrustedAt,
  may: (actor, { story }: Held, now) => mayChangeTrusted(actor, story.referral, now),
  records: recordsLink('referral.person-link-trusted-add'),
  load: (visit) => loadHeld(visit),
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit) => screen(visit, { lasts: ['quarter'] }, []),
  submit: async (submission, held) => {
    const { app, typed, onceKey, language, now } = submission
    const given = readGiven(typed, now)
    if (Array.isArray(given)) return screen(submission, typed, given)
    const asked = { referralId: held.link.referralId, onceKey, given: given as NewTrusted, language }
    const done = await addTrusted(app, asHolder(submission, held), asked)
    return done.ok || done.reason.kind === 'another-request' ? { redirectTo: trustedAt.to(submission.params, { done: '1' }) } : 'not-found'
  },
})

/** What was given, or the fields that are wrong. */
function readGiven(typed: Typed, now: Date): NewTrusted | Field[] {
  const name = one(typed, 'theirName')
  const [relation] = chosen(typed, 'relation', relations)
  const way = readWay(one(typed, 'theirWay'))
  const isName = name !== undefined && name.length <= 100
  if (!isName || relation === undefined || way === undefined)
    return [
      ...(isName ? [] : (['theirName'] as const)),
      ...(relation ? [] : (['relation'] as const)),
      ...(way ? [] : (['theirWay'] as const)),
    ]
  const expiresAt = readLasts(typed, now)
  return { name, relation, way, may: readMay(typed), ...(expiresAt && { expiresAt }) }
}

function screen(visit: Visit<typeof addTrustedAt.path>, typed: Typed, wrong: readonly Field[]): Screen {
  const say = trustedWords(visit.language)
  const message = (field: Field) => (wrong.includes(field) ? { errorMessage: { text: say(`${field}.error`) } } : {})
  const errorList = wrong.map((field) => ({ href: `#${field}`, text: say(`${field}.error`) }))
  const agreed = wordsAgreed({ wording: wordingNow['trusted-person-acts'], shares: [] }, { language: visit.language, group: '' })
  const text = (field: 'theirName' | 'theirWay'): Html =>
    nhs.input({
      id: field,
      name: field,
      label: { text: say(field), size: 's' },
      spellcheck: false,
      value: one(typed, field),
      ...message(field),
    })
  const body = (
    <form method="post" novalidate>
      {wrong.length === 0 ? null : nhs.errorSummary({ titleText: say('problem'), errorList })}
      {visit.formGuards()}
      <h1 class="nhsuk-heading-l">{say('addTitle')}</h1>
      <p>{say('addSaid')}</p>
      {text('theirName')}
      {nhs.radios({
        idPrefix: 'relation',
        name: 'relation',
        fieldset: { legend: { text: say('relation'), size: 's' } },
        items: relations.map((value) => ({ value, text: say(`relation.${value}`), checked: one(typed, 'relation') === value })),
        ...message('relation'),
      })}
      {text('theirWay')}
      <LimitFields language={visit.language} key="new" may={readMay(typed)} typed={typed} isNew={true} />
      <p>{agreed[0]}</p>
      {nhs.button({ text: say('addButton'), preventDoubleClick: true })}
    </form>
  )
  const hasErrors = wrong.length > 0
  return { title: say('addTitle'), body, hasErrors, status: hasErrors ? 422 : 200, backTo: trustedAt.to(visit.params) }
}
