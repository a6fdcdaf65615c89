import type { PlaceId } from '../../../src/kernel/actor.ts'
import { mayChangeTeam, mayListTeams } from '../../../src/modules/local-team/policy.ts'
import { about, aboutNothing, other, own, type Questions } from './questions.ts'

const teams: Readonly<Record<string, { readonly placeId: PlaceId | undefined }>> = {
  'whole-network': { placeId: undefined },
  'own-place': { placeId: own.placeId },
  'other-place': { placeId: other.placeId },
}

export const questions: Questions = {
  'local-team.list': aboutNothing(mayListTeams),
  'local-team.change': about(teams, (actor, { placeId }) => mayChangeTeam(actor, placeId)),
}
