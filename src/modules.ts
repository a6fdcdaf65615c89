import { accessModule, whoIsWith } from './modules/access/index.ts'
import { approaches } from './modules/approaches/index.ts'
import {
  caseloadAt,
  caseworkModule,
  countPeopleOf,
  handOverAt,
  handOverAtLeaving,
  namingLooksAt,
  openGlassOf,
} from './modules/casework/index.ts'
import { directory, listedOrganisation, organisationsById, organisationsLike } from './modules/directory/index.ts'
import { geography, readPlaces } from './modules/geography/index.ts'
import { localTeam } from './modules/local-team/index.ts'
import { people } from './modules/people/index.ts'
import { referrals, referredAt, requestsAt } from './modules/referrals/index.ts'
import { rightsModule, rightsPagesAbout } from './modules/rights/index.ts'
import { mappingOf } from './platform/about-person/aboutPerson.ts'
import type { Module } from './platform/module.ts'

const access = accessModule({
  places: async ({ app, networkId, language }) =>
    (await readPlaces(app.database, networkId)).map(({ id, name }) => ({ id, name: name[language] ?? name.en })),
  organisationsLike: ({ app, networkId }, typed) => organisationsLike(app.database, networkId, typed),
  organisationsById: ({ app, networkId }, ids) => organisationsById(app.database, networkId, ids),
  organisation: ({ app, networkId }, id) => listedOrganisation(app.database, networkId, id),
  worksWith: ({ app, networkId }, memberId, at) => countPeopleOf(app, networkId, { memberId, at }),
  passOn: ({ app, work }, leaving) => handOverAtLeaving(app, work, leaving),
  ways: {
    find: '/find',
    coordinatorsList: '/coordinator',
    caseload: caseloadAt.path,
    namingLooks: namingLooksAt.path,
    requests: requestsAt.path,
    passedOn: referredAt.path,
    handOver: ({ organisationId, from }) => handOverAt.to({}, { for: organisationId, from }),
  },
})

const casework = caseworkModule({ pagesAbout: rightsPagesAbout })
const rights = rightsModule(() => mappingOf(modules))

/** Who holds a session's cookie, with the records they opened by breaking the glass. */
export const whoIs = whoIsWith(openGlassOf)

/** The modules in rank order (`ranks.ts`): what the house is made of. Each says itself which events wake its jobs. */
export const modules: readonly Module[] = [access, geography, people, localTeam, directory, referrals, casework, approaches, rights]
