import { accessModule } from './modules/access/index.ts'
import { directory, organisationsById, organisationsLike } from './modules/directory/index.ts'
import { geography, readPlaces } from './modules/geography/index.ts'
import { localTeam } from './modules/local-team/index.ts'
import { people } from './modules/people/index.ts'
import { referrals } from './modules/referrals/index.ts'
import type { Module } from './platform/module.ts'

const access = accessModule({
  places: async ({ app, networkId, language }) =>
    (await readPlaces(app.database, networkId)).map(({ id, name }) => ({ id, name: name[language] ?? name.en })),
  organisationsLike: ({ app, networkId }, typed) => organisationsLike(app.database, networkId, typed),
  organisationsById: ({ app, networkId }, ids) => organisationsById(app.database, networkId, ids),
  ways: { find: '/find', coordinatorsList: '/coordinator' },
})

/** The modules in rank order (`ranks.ts`): what the house is made of. Each says itself which events wake its jobs. */
export const modules: readonly Module[] = [access, geography, people, localTeam, directory, referrals]
