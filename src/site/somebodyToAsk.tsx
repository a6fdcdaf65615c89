import { AskAPerson, teamsKnown } from '../modules/local-team/index.ts'
import type { TroubleScreen } from '../platform/http/frame.ts'

/** A page that says something is wrong also says whom to ask, as far as that is remembered: it asks no database, which may be what is broken. */
export function withSomebodyToAsk(troubleScreen: TroubleScreen): TroubleScreen {
  return (trouble, visit) => {
    const screen = troubleScreen(trouble, visit)
    const team = teamsKnown(visit.app.database, visit.network.id)?.network
    if (team === undefined) return screen
    return {
      ...screen,
      body: (
        <>
          {screen.body}
          <AskAPerson visit={visit} team={team} />
        </>
      ),
    }
  }
}
