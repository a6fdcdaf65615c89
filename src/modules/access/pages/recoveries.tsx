import { type Html, StaffTable } from '../../../design/index.ts'
import type { NetworkId } from '../../../kernel/actor.ts'
import { type Page, page } from '../../../platform/http/page.ts'
import { seeRecoveries } from '../actions/seeRecoveries.ts'
import { mayAnswerRecoveries } from '../policy.ts'
import { membersAt, recoveriesAt, recoveryAt } from '../routes.ts'
import { recoveryWords } from '../words/recovery.ts'
import { sayMoment } from './moment.ts'

type Listed = { readonly networkId: NetworkId; readonly waiting: Awaited<ReturnType<typeof seeRecoveries>> }

/** The members who wait for two others to say that it is really them. */
export const recoveriesPage: Page = page({
  at: recoveriesAt,
  may: mayAnswerRecoveries,
  records: { action: 'access.recoveries-list', of: ({ networkId }: Listed) => ({ kind: 'network', id: networkId }) },
  load: async ({ app, network, actor }): Promise<Listed> => ({
    networkId: network.id,
    waiting: await seeRecoveries(app, { networkId: network.id, actor }),
  }),
  show: (visit, { waiting }) => {
    const say = recoveryWords(visit.language)
    const rows = waiting.map(({ recovery, name }) => ({
      cells: [
        <a href={recoveryAt.to({ recoveryId: recovery.id })}>
          {say('open')}
          <span class="nhsuk-u-visually-hidden"> {say('answerOf', { name })}</span>
        </a>,
        <strong>{name}</strong>,
        sayMoment(visit, recovery.askedAt),
      ],
    }))
    const columns = [{ title: say('next') }, { title: say('name') }, { title: say('askedAt') }]
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('listTitle')}</h1>
        <p>{say(waiting.length === 0 ? 'listNone' : 'listIntro')}</p>
        {waiting.length === 0 ? null : <StaffTable caption={say('listTitle')} captionIsHidden columns={columns} rows={rows} />}
      </>
    )
    return { title: say('listTitle'), body, width: 'staff', backTo: membersAt.to({}) }
  },
})
