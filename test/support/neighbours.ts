import type { OrganisationId, PlaceId } from '../../src/kernel/actor.ts'
import type { Neighbours } from '../../src/modules/access/index.ts'

export const harbour = { id: '01900000-0000-7000-8000-0000000000a1' as PlaceId, name: 'Harbour' }
export const moor = { id: '01900000-0000-7000-8000-0000000000a2' as PlaceId, name: 'Moor' }
export const choir = { id: '01900000-0000-7000-8000-0000000000b1' as OrganisationId, name: 'Harbour Choir', charityNumber: '1234567' }
export const shed = { id: '01900000-0000-7000-8000-0000000000b2' as OrganisationId, name: 'Harbour Shed' }

/** Two places and two organisations, for tests of access by itself; nobody works with anybody. */
export const twoOfEach: Neighbours = {
  places: async () => [harbour, moor],
  organisationsLike: async (_, typed) => [choir, shed].filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
  organisationsById: async (_, ids) => [choir, shed].filter(({ id }) => ids.includes(id)),
  organisation: async (_, id) => [choir, shed].find((one) => one.id === id),
  worksWith: async () => 0,
  passOn: async () => 0,
  ways: {
    find: '/find',
    coordinatorsList: '/coordinator',
    caseload: '/caseload',
    namingLooks: '/network/looks',
    requests: '/requests',
    passedOn: '/referred',
    handOver: ({ from }) => `/caseload/hand-over?from=${from}`,
  },
}
