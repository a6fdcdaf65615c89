import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import { sayPhone } from '../../../kernel/phone.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { mayChangeTeam, mayListTeams } from '../policy.ts'
import { changeTeamAt, teamsAt } from '../routes.ts'
import type { Team, TeamPlace, Teams } from '../team.ts'
import { teamsOf } from '../teams.ts'
import { teamWords } from '../words.ts'

/** Who people can turn to, in the network and in each place: what is shown, and where nobody is. */
export const teamsPage: Page = page({
  at: teamsAt,
  may: (actor) => mayListTeams(actor),
  // Public contacts; nothing about people.
  records: 'nothing',
  load: async ({ app, network, now }) => await teamsOf({ database: app.database, networkId: network.id, now }),
  show: (visit, teams) => {
    const say = teamWords(visit.language)
    const isNobody = teams.network === undefined && teams.places.every(({ team }) => team === undefined)
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p>{say('lead')}</p>
        {isNobody ? nhs.warningCallout({ heading: say('title'), text: say('nobody') }) : null}
        <Table visit={visit} teams={teams} />
      </>
    )
    return { title: say('title'), body, width: 'staff', backTo: '/coordinator' }
  },
})

function Table({ visit, teams }: { readonly visit: Visit; readonly teams: Teams }): Html {
  const say = teamWords(visit.language)
  const columns = (['do', 'team', 'phone', 'email', 'hours'] as const).map((name) => ({ title: say(`col.${name}`) }))
  const rows = [rowOf(visit, teams.network, undefined), ...teams.places.map(({ place, team }) => rowOf(visit, team, place))]
  return <StaffTable caption={say('caption')} captionIsHidden columns={columns} rows={rows} />
}

function rowOf(visit: Visit, team: Team | undefined, place: TeamPlace | undefined) {
  const say = teamWords(visit.language)
  const named = teamName(visit, place)
  const { phone, email, hours } = team?.contact ?? {}
  const link = (
    <a href={changeTeamAt.to({ whose: place?.id ?? 'network' })}>
      {say(team === undefined ? 'add' : 'change')} <span class="nhsuk-u-visually-hidden">{say('changeFor', { team: named })}</span>
    </a>
  )
  return {
    cells: [
      mayChangeTeam(visit.actor, place?.id) ? link : say('leaveIt'),
      named,
      phone === undefined ? say('none') : sayPhone(phone),
      email ?? say('none'),
      hours?.[visit.language] ?? hours?.en ?? say('none'),
    ],
  }
}

/** What a team is called: its place, or the network. */
export function teamName({ language, network }: Pick<Visit, 'language' | 'network'>, place: TeamPlace | undefined): string {
  return place === undefined ? teamWords(language)('whole', { network: network.name }) : (place.name[language] ?? place.name.en)
}
