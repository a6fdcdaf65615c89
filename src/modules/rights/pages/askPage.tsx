import { type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import {
  asHolder,
  type Held,
  holderOf,
  linkLimit,
  loadHeld,
  matterOf,
  personLinkAt,
  recordsLink,
  rightsAt,
  sayDay,
} from '../../referrals/index.ts'
import { mayAskForRights } from '../policy.ts'
import { askForRights } from '../requests/askForRights.ts'
import { type RequestKind, type RightsRequest, requestKinds } from '../requests/request.ts'
import { listMine } from '../requests/waiting.ts'
import { myRequestAt } from '../routes.ts'
import { personRights } from '../words/personPages.ts'

type Mine = Held & { readonly requests: readonly RightsRequest[] }
const longest = 2000

/** Where a person uses their rights: one question, and how what they asked before stands. */
export const askPage: Page = page({
  at: rightsAt,
  may: (actor, { story }: Mine) => mayAskForRights(actor, matterOf(story.referral)),
  records: recordsLink('rights.person-read'),
  load: async (visit) => {
    const held = await loadHeld(visit)
    if (held === undefined) return undefined
    return { ...held, requests: await listMine(visit, held) }
  },
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, mine) => screen(visit, mine),
  submit: async (submission, mine) => {
    const { typed } = submission
    const say = personRights(submission.language)
    const kind = requestKinds.find((each) => each === typed.kind?.[0])
    const words = typed.words?.[0]?.trim() ?? ''
    if (kind === undefined) return screen(submission, mine, { typed, errors: { kind: say('chooseOne') } })
    if (words.length > longest) return screen(submission, mine, { typed, errors: { words: say('tooLong') } })
    if (kind === 'correct' && words === '') return screen(submission, mine, { typed, errors: { words: say('correctNeedsWords') } })
    const asked = await askForRights(submission.app, asHolder(submission, mine), {
      onceKey: submission.onceKey,
      referralId: mine.link.referralId,
      kind,
      how: 'private-link',
      words: words === '' ? undefined : words,
    })
    if (asked.ok) return { redirectTo: myRequestAt.to({ ...submission.params, requestId: asked.value }, { asked: '1' }) }
    return asked.reason.kind === 'not-found' ? 'not-found' : screen(submission, mine, { typed, errors: { kind: say('already') } })
  },
})

type Filled = { readonly typed: Typed; readonly errors: Readonly<Partial<Record<'kind' | 'words', string>>> }
type MyVisit = Visit<'/r/:token/rights'>

function screen(visit: MyVisit, mine: Mine, { typed, errors }: Filled = { typed: {}, errors: {} }): Screen {
  const say = personRights(visit.language)
  const problems = Object.entries(errors)
  const body = (
    <>
      {problems.length === 0
        ? null
        : nhs.errorSummary({
            titleText: problems[0]?.[1] ?? '',
            errorList: problems.map(([field, text]) => ({ href: `#${field}`, text })),
          })}
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p>{say('intro')}</p>
      <Requests visit={visit} mine={mine} />
      <form method="post" novalidate>
        {visit.formGuards()}
        {kindField(say, { typed, errors })}
        {nhs.textarea({
          id: 'words',
          name: 'words',
          rows: 4,
          label: { text: say('words'), size: 'm' },
          hint: { text: say('wordsHint') },
          value: typed.words?.[0] ?? '',
          ...(errors.words && { errorMessage: { text: errors.words } }),
        })}
        {nhs.button({ text: say('send'), preventDoubleClick: true })}
      </form>
    </>
  )
  const backTo = personLinkAt.to(visit.params)
  return { title: say('title'), body, backTo, hasErrors: problems.length > 0, status: problems.length > 0 ? 422 : 200 }
}

type Say = ReturnType<typeof personRights>

function kindField(say: Say, { typed, errors }: Filled): Html {
  const items = requestKinds.map((value: RequestKind) => ({
    value,
    text: say(`kind.${value}`),
    hint: { text: say(`kind.${value}.hint`) },
    checked: typed.kind?.[0] === value,
  }))
  return nhs.radios({
    idPrefix: 'kind',
    name: 'kind',
    fieldset: { legend: { text: say('what'), size: 'm' } },
    items,
    ...(errors.kind && { errorMessage: { text: errors.kind } }),
  })
}

function Requests({ visit, mine }: { readonly visit: MyVisit; readonly mine: Mine }): Html | null {
  const say = personRights(visit.language)
  if (mine.requests.length === 0) return null
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('yours')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {mine.requests.map((request) => (
          <li>
            {say(`kind.${request.kind}`)}: {say(request.state, { date: sayDay(request.dueAt, visit.language, visit.network.timeZone) })}{' '}
            <a href={myRequestAt.to({ ...visit.params, requestId: request.id })}>
              {say('look')}
              <span class="nhsuk-u-visually-hidden">: {say(`kind.${request.kind}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
