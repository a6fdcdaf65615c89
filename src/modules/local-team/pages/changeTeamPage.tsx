import { ErrorList, type Html, nhs } from '../../../design/index.ts'
import { sayPhone } from '../../../kernel/phone.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Typed, type Visit } from '../../../platform/http/page.ts'
import { changeTeam } from '../actions/changeTeam.ts'
import { mayChangeTeam } from '../policy.ts'
import { changeTeamAt, teamsAt } from '../routes.ts'
import type { Team, TeamPlace } from '../team.ts'
import { forgetTeams, teamsOf } from '../teams.ts'
import { teamWords } from '../words.ts'
import { readContact, typedIn } from './contactForm.ts'
import { teamName } from './teamsPage.tsx'

type Seat = { readonly place: TeamPlace | undefined; readonly team: Team | undefined }
type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

/** How one team is reached: typed by those who look after it, shown to everybody. */
export const changeTeamPage: Page = page({
  at: changeTeamAt,
  may: (actor, { place }: Seat) => mayChangeTeam(actor, place?.id),
  // Public contacts; the change itself is audited.
  records: 'nothing',
  load: (visit) => seatIn(visit, visit.params.whose),
  show: (visit, seat) => screen(visit, seat, { typed: typedOf(seat.team), errors: {} }),
  submit: async (submission, seat) => {
    const { app, network, actor, typed } = submission
    const say = teamWords(submission.language)
    const contact = readContact(typed, say)
    if (!contact.ok) return screen(submission, seat, { typed, errors: contact.reason })
    const version = Number(typedIn(typed, 'version')) || 0
    const change = { ...(seat.place && { placeId: seat.place.id }), contact: contact.value, version }
    const changed = await changeTeam(app, { networkId: network.id, actor }, change)
    if (changed.ok) return { redirectTo: teamsAt.to({}) }
    const now = await seatIn(submission, submission.params.whose)
    if (now === undefined || changed.reason === 'not-allowed') return 'not-found'
    return screen(submission, now, { typed: typedOf(now.team), errors: { phone: say(changed.reason) } })
  },
})

async function seatIn({ app, network, now }: Visit, whose: string): Promise<Seat | undefined> {
  // What another process wrote counts at once here: the version below is what the change is checked against.
  forgetTeams(app.database)
  const teams = await teamsOf({ database: app.database, networkId: network.id, now })
  if (whose === 'network') return { place: undefined, team: teams.network }
  const found = teams.places.find(({ place }) => place.id === whose)
  return found && { place: found.place, team: found.team }
}

function typedOf(team: Team | undefined): Typed {
  const { phone, email, hours } = team?.contact ?? {}
  const one = (value: string | undefined) => (value === undefined ? [] : [value])
  return {
    phone: one(phone && sayPhone(phone)),
    email: one(email),
    hours: one(hours?.en),
    hoursCy: one(hours?.cy),
    version: [String(team?.version ?? 0)],
  }
}

function screen(visit: Visit, { place, team }: Seat, { typed, errors }: Filled): Screen {
  const say = teamWords(visit.language)
  const title = say('changeTitle', { team: teamName(visit, place) })
  const hasErrors = Object.keys(errors).length > 0
  const field = (name: 'phone' | 'email' | 'hours' | 'hoursCy') => ({
    id: name,
    name,
    value: typedIn(typed, name),
    label: { text: say(name), size: 's' as const },
    hint: { text: say(`${name}Hint`) },
    ...(errors[name] === undefined ? {} : { errorMessage: { text: errors[name] } }),
  })
  const body: Html = (
    <>
      <ErrorList title={say('problem')} problems={Object.entries(errors).map(([name, words]) => ({ field: name, words }))} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <form method="post" novalidate>
        {visit.formGuards()}
        <input type="hidden" name="version" value={typedIn(typed, 'version')} />
        {nhs.input({ ...field('phone'), type: 'tel', width: '20', autocomplete: 'off' })}
        {nhs.input({ ...field('email'), type: 'email', spellcheck: false, autocomplete: 'off' })}
        {nhs.input(field('hours'))}
        {nhs.input(field('hoursCy'))}
        {team === undefined ? null : <p class="nhsuk-hint">{say('removing')}</p>}
        {nhs.button({ text: say('save'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title, body, width: 'staff', backTo: teamsAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}
