import { decider } from '../../../src/kernel/decide.ts'
import { referralRules } from '../../../src/modules/referrals/policy.ts'
import { aboutPeople } from './aboutPeople.ts'
import { aboutNothing, type Questions } from './questions.ts'

const may = decider(referralRules)
const {
  'referrals.ask-to-join': _,
  'referrals.coordinators-list': __,
  'referrals.groups-list': ___,
  'referrals.pass-on': ____,
  ...aboutOne
} = referralRules

/** How far the request is makes no difference to these. */
const isOnce = (action: string): boolean => /trusted|release|change-contact/.test(action)

export const questions: Questions = {
  'referrals.ask-to-join': aboutNothing((actor) => may('referrals.ask-to-join', actor)),
  'referrals.coordinators-list': aboutNothing((actor) => may('referrals.coordinators-list', actor)),
  'referrals.pass-on': aboutNothing((actor) => may('referrals.pass-on', actor)),
  'referrals.groups-list': aboutNothing((actor) => may('referrals.groups-list', actor)),
  ...Object.fromEntries(
    (Object.keys(aboutOne) as (keyof typeof aboutOne)[]).map((action) => [
      action,
      aboutPeople((actor, matter, at) => may(action, actor, matter, at), isOnce(action) ? 'once' : undefined),
    ]),
  ),
}
