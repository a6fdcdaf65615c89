import { route } from '../../kernel/route.ts'

export const myRequestAt = route('/r/:token/rights/:requestId')
export const myCopyAt = route('/r/:token/rights/:requestId/copy/:form')
export const requestsAt = route('/rights')
export const writeDownAt = route('/rights/new')
export const requestAt = route('/rights/requests/:requestId')
export const reviewAt = route('/rights/requests/:requestId/copy')
export const correctAt = route('/rights/requests/:requestId/correct')
export const eraseAt = route('/rights/requests/:requestId/erase')
export const paperAt = route('/rights/requests/:requestId/paper/:form')
export const retentionAt = route('/rights/retention')
export const holdsAt = route('/rights/holds')
export const proposalAt = route('/rights/retention/:proposalId')
