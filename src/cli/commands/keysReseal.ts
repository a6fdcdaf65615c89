import { resealAll } from '../../modules/rights/index.ts'
import { mappingOf } from '../../platform/about-person/aboutPerson.ts'
import { command } from '../command.ts'

/** `hedgerow keys reseal`: what the nightly job does, now. */
export const keysResealCommand = command({
  name: 'keys reseal',
  summary: 'Seals again, under each person’s own key, what was sealed before people had keys. The nightly job does it too.',
  usage: '',
  options: {},
  run: async ({ app, modules, terminal }) => {
    const resealed = await resealAll(app, mappingOf(modules))
    terminal.answer({ resealed }, [`${resealed} values sealed again.`])
    return 0
  },
})

export { keysResealCommand as command }
