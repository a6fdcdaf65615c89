import { plantCanaries } from '../../modules/referrals/index.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow canary plant`: invented people whose records nobody has a reason to open. */
export const canaryPlantCommand = command({
  name: 'canary plant',
  summary: 'Plants invented people among the real ones; when somebody opens their record, the administrators are told. They count nowhere.',
  usage: '[--count 5]',
  options: { count: { type: 'string' } },
  run: async ({ app, asked, terminal }) => {
    const count = Number(asked.options['count'] ?? '5')
    if (!Number.isInteger(count) || count < 1 || count > 100) return terminal.wrongWords('Say how many, from 1 to 100: --count 5')
    const [network] = await allNetworks(app.database)
    if (network === undefined) return terminal.refused('This database has no network yet. Run npm start once, then try again.')
    const planted = await plantCanaries(app, network.id, count)
    if (!planted.ok)
      return terminal.refused('Nobody has asked for anything yet, so invented people would stand out. Plant them once some have.')
    terminal.answer({ planted: planted.value }, [
      `${planted.value} invented people were planted. Nothing shows which they are: whoever opens one is reported to the administrators.`,
      'They are left out of every count. To see that it works, open one of them on purpose, and tell your administrators before.',
    ])
    return 0
  },
})

export { canaryPlantCommand as command }
