import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../../../platform/i18n/words.ts'
import type { UndeliveredMessage } from '../../../platform/messages/forHumans.ts'

const callWords = catalogue({
  en: {
    'to.person': 'Tell the person',
    'to.group': 'Tell the group',
    'to.member': 'Tell a member',
    'to.anyone': 'Pass something on',
    'why.phone-call': 'They asked to be phoned, or only a call is safe',
    'why.text': 'Nobody sends texts for us',
    'why.post': 'A letter to post',
    'why.email': 'An e-mail that cannot go by itself',
    'why.address-refused': 'Their mail server knows no such address',
    'why.message-refused': 'Their mail server would not take it',
    'why.server-busy': 'Their mail server is busy',
    'why.server-away': 'No mail server could be reached',
    'why.login-refused': 'Our own mail server did not let us in',
    'why.gave-up': 'Tried for two days',
    'why.no-mail-set-up': 'Sending e-mail is not set up',
    'why.no-text-provider': 'Nobody sends texts for us yet',
    'why.not-allowed': 'Not sent: what we hold about them must not be used now',
    'why.taken-back': 'Stopped: what it rested on was taken back',
    'why.unreadable': 'Its words can no longer be read',
  },
  cy: {
    'to.person': 'Dweud wrth y person',
    'to.group': 'Dweud wrth y grŵp',
    'to.member': 'Dweud wrth aelod',
    'to.anyone': 'Trosglwyddo neges',
    'why.phone-call': 'Gofynnwyd am alwad, neu dim ond galwad sy’n ddiogel',
    'why.text': 'Does neb yn anfon negeseuon testun droson ni',
    'why.post': 'Llythyr i’w bostio',
    'why.email': 'E-bost na all fynd ohono’i hun',
    'why.address-refused': 'Nid yw eu gweinydd post yn adnabod y cyfeiriad',
    'why.message-refused': 'Gwrthododd eu gweinydd post y neges',
    'why.server-busy': 'Mae eu gweinydd post yn brysur',
    'why.server-away': 'Ni ellid cyrraedd gweinydd post',
    'why.login-refused': 'Ni adawodd ein gweinydd post ni i mewn',
    'why.gave-up': 'Rhoddwyd cynnig am ddau ddiwrnod',
    'why.no-mail-set-up': 'Nid yw anfon e-bost wedi’i drefnu',
    'why.no-text-provider': 'Does neb yn anfon negeseuon testun droson ni eto',
    'why.not-allowed': 'Heb ei anfon: ni cheir defnyddio’r hyn sydd gennym amdanynt ar hyn o bryd',
    'why.taken-back': 'Ataliwyd: tynnwyd yn ôl yr hyn yr oedd yn dibynnu arno',
    'why.unreadable': 'Ni ellir darllen ei eiriau mwyach',
  },
})

/** Whom something has to be told by a human. */
export function whomToTell(language: Language, { template }: Pick<UndeliveredMessage, 'template'>): string {
  const whom = /(person|trusted)-/.test(template)
    ? 'person'
    : /group-|-note$/.test(template)
      ? 'group'
      : template.startsWith('access.')
        ? 'member'
        : 'anyone'
  return callWords(language)(`to.${whom}`)
}

/** Why software cannot do it. */
export function whyByHand(language: Language, { problem, channel }: Pick<UndeliveredMessage, 'problem' | 'channel'>): string {
  return callWords(language)(`why.${problem ?? channel}`)
}
