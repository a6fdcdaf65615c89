import { route } from '../../kernel/route.ts'
import { page } from '../../platform/http/page.ts'

export const leaveRoute = route('/leave')
const somewhereOrdinary = 'https://www.bbc.co.uk/weather'

/** The way out: a neutral page elsewhere. `clearsSite` sends Clear-Site-Data with it, so that nothing of us stays behind. */
export const leavePage = page({
  at: leaveRoute,
  may: 'anyone',
  records: 'nothing',
  load: async () => true,
  show: () => ({ redirectTo: somewhereOrdinary, clearsSite: true }),
})
