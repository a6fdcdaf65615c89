import { route } from '../../kernel/route.ts'

export const signInAt = route('/sign-in')
export const codeAt = route('/sign-in/code')
export const signOutAt = route('/sign-out')
export const youAt = route('/you')
export const membersAt = route('/members')
export const newMemberAt = route('/members/new')
export const endMembershipAt = route('/members/:memberId/end')
export const demoAt = route('/demo')
export const outboxAt = route('/demo/outbox')
