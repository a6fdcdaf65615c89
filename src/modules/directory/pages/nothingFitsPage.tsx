import { z } from 'zod'
import { ErrorList, NextSteps, nhs } from '../../../design/index.ts'
import { page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { readForm } from '../../../platform/http/readForm.ts'
import { AskAPerson, type Team, teamFor } from '../../local-team/index.ts'
import { tellNothingFits } from '../actions/tellNothingFits.ts'
import { noFilters } from '../search/filters.ts'
import { linkTo, usualDistance } from '../search/findAddress.ts'
import { whereToLook } from '../search/whereToLook.ts'
import { whyNots } from '../unmetNeed.ts'
import { nothingFitsAt } from './activityRoutes.ts'
import { type Words, words } from './tellWords.ts'

const count = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional()
  .catch(undefined)
const formIn = (say: Words) =>
  z.object({
    need: z.string().max(500, say('too-long')).optional(),
    near: z.string().max(100).optional(),
    why: z.array(z.enum(whyNots)).optional(),
    within: count,
    found: count,
  })

/** What nobody offers here, told without saying who: it becomes an unmet need of a place. */
export const nothingFitsPage = page({
  at: nothingFitsAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'tell', per: 'address', most: 30, withinSeconds: 3600, counts: 'sending' },
  load: async () => true,
  show: async (visit) =>
    visit.query.get('sent') === 'yes' ? thanks(visit, await teamNearWhat(visit)) : ask(visit, typedIn(visit.query), {}),
  submit: async (submission) => {
    const say = words(submission.language)
    const read = readForm(formIn(say), submission.typed)
    if (!read.ok) return ask(submission, submission.typed, read.reason)
    const { need = '', near = '', why = [], within, found = 0 } = read.value
    if (need === '' && why.length === 0) return ask(submission, submission.typed, { need: say('fits.empty') })
    await tellNothingFits(submission.app, submission.network.id, {
      need,
      near,
      whyNot: why,
      results: found,
      ...(within === undefined ? {} : { withinMiles: within }),
    })
    return { redirectTo: nothingFitsAt.to({}, { sent: 'yes', near }) }
  },
})

async function teamNearWhat(visit: Visit): Promise<Team | undefined> {
  const near = visit.query.get('near') ?? ''
  const where = near === '' ? undefined : await whereToLook(visit.app.database, visit.network.id, near)
  return teamFor(visit, where?.ok ? where.value : undefined)
}

function typedIn(query: URLSearchParams): Typed {
  return Object.fromEntries(['need', 'near', 'within', 'found'].map((name) => [name, query.getAll(name)]))
}

function ask(visit: Visit | Submission, typed: Typed, errors: Readonly<Record<string, string>>): Screen {
  const say = words(visit.language)
  const problems = Object.entries(errors).map(([field, said]) => ({ field, words: said }))
  const first = (name: string): string => typed[name]?.[0] ?? ''
  return {
    title: say('fits.title'),
    backTo: linkTo({ need: first('need'), near: first('near'), within: usualDistance, page: 1, filters: noFilters }),
    ...(problems.length === 0 ? {} : { status: 422, hasErrors: true }),
    body: (
      <>
        <ErrorList title={say('problem')} problems={problems} />
        <h1 class="nhsuk-heading-l">{say('fits.title')}</h1>
        <p class="hr-lead">{say('fits.lead')}</p>
        <form method="post" action={nothingFitsAt.path} novalidate>
          {visit.formGuards()}
          {['within', 'found'].map((name) => (
            <input type="hidden" name={name} value={first(name)} />
          ))}
          {nhs.input({
            id: 'need',
            name: 'need',
            value: first('need'),
            label: { text: say('fits.need'), size: 's' },
            hint: { text: say('fits.need-hint') },
            ...(errors['need'] === undefined ? {} : { errorMessage: { text: errors['need'] } }),
          })}
          {nhs.input({
            id: 'near',
            name: 'near',
            value: first('near'),
            label: { text: say('fits.near'), size: 's' },
            hint: { text: say('fits.near-hint') },
            width: '20',
          })}
          {nhs.checkboxes({
            idPrefix: 'why',
            name: 'why',
            fieldset: { legend: { text: say('fits.why'), size: 's' } },
            hint: { text: say('fits.why-hint') },
            items: whyNots.map((why) => ({ value: why, text: say(`fits.why.${why}`), checked: typed['why']?.includes(why) === true })),
          })}
          {nhs.button({ text: say('send') })}
        </form>
      </>
    ),
  }
}

function thanks(visit: Visit, team: Team | undefined): Screen {
  const say = words(visit.language)
  const near = visit.query.get('near') ?? ''
  const usual = { need: '', near, within: usualDistance, page: 1 }
  return {
    title: say('fits.thanks'),
    body: (
      <>
        <h1 class="nhsuk-heading-l">{say('fits.thanks')}</h1>
        <NextSteps title={say('wrong.next')} steps={[{ what: say('fits.next1'), by: say('fits.next1-by') }, { what: say('fits.next2') }]} />
        <h2 class="nhsuk-heading-m">{say('fits.meanwhile')}</h2>
        <ul class="nhsuk-list">
          <li>
            <a href={linkTo({ ...usual, filters: { ...noFilters, delivery: ['phone', 'online', 'at-home'] } })}>{say('fits.from-home')}</a>
          </li>
          <li>
            <a href={linkTo({ ...usual, filters: { ...noFilters, themes: ['talking', 'befriending'] } })}>{say('fits.company')}</a>
          </li>
          <li>
            <a href="/help/crisis">{say('fits.crisis')}</a>
          </li>
          <li>
            <a href="/">{say('fits.again')}</a>
          </li>
        </ul>
        <AskAPerson visit={visit} team={team} />
      </>
    ),
  }
}
