import { catalogue } from '../../../platform/i18n/words.ts'

/**
 * What a person is told, one set for each thing that happens: a subject and words for e-mail and letters, and a text of
 * at most 306 letters. `neutral` is used for everything when they asked that no message names the service or the activity.
 */
export const personMessages = catalogue({
  en: {
    'sent.subject': 'We have asked {group} for you',
    'sent.body':
      'We have asked {group} if you can join {activity}.\n\nThey should answer by {date}. If they do not, we will remind them. You do not have to do anything.',
    'sent.text': 'Hello {called}. We asked about {activity} for you. They should answer by {date}. See or change it:',
    'accepted.subject': 'Good news about {activity}',
    'accepted.body': '{group} said yes. You can join {activity}.{words}',
    'accepted.text': 'Hello {called}. Good news: you can join {activity}. See what happens next:',
    'waiting.subject': '{activity} is full just now',
    'waiting.body':
      '{group} would like you to come, but {activity} is full just now. You are on their waiting list. How long they think it will be: {wait}.{words}\n\nYou can look at other things while you wait. Your link shows some near you.',
    'waiting.text': 'Hello {called}. {activity} is full just now. You are on the waiting list. See other things near you:',
    'returned.subject': 'About {activity}',
    'returned.body':
      '{group} cannot take you at {activity}. They told us why: {reason}.{words}\n\nThis is not the end. Your link shows other things you could join, and one of our team will look with you.',
    'returned.text': 'Hello {called}. {activity} cannot take you this time. We have found other things you could join:',
    'call-first.subject': '{group} would like to talk with you',
    'call-first.body':
      '{group} would like to talk with you before you join {activity}. They will be in touch by {date}, in the way you told us is safe.{words}',
    'call-first.text':
      'Hello {called}. The group would like to talk with you about {activity} first. They will be in touch by {date}. More:',
    'alternatives.subject': 'Other things you could join',
    'alternatives.body':
      '{group} has not answered about {activity} yet. We are still asking them.\n\nWhile you wait, we have found other things near you. Your link shows them. You can choose one, or keep waiting.',
    'alternatives.text': 'Hello {called}. No answer yet about {activity}. We are still asking. See other things you could join:',
    'rerouted.subject': 'We have asked {group} for you',
    'rerouted.body':
      'You chose {activity}. We have asked {group} if you can join.\n\nThey should answer by {date}. This is a new link. Please use it from now on.',
    'rerouted.text': 'Hello {called}. We asked about {activity} for you. They should answer by {date}. Your new link:',
    'withdrawn.subject': 'You have taken back your request',
    'withdrawn.body':
      'You no longer ask to join {activity}. We have told {group}. They can no longer see what you told us.\n\nYou can ask again at any time.',
    'withdrawn.text': 'Hello {called}. You no longer ask to join {activity}. You can ask again at any time:',
    'closed.subject': 'Your request about {activity} has ended',
    'closed.body':
      'Your request to join {activity} has ended. The reason: {reason}.\n\nIf that is not right, please tell us. You can ask again at any time.',
    'closed.text': 'Hello {called}. Your request about {activity} has ended. See why, or ask again:',
    'completed.subject': 'Thank you for coming to {activity}',
    'completed.body':
      'Your time at {activity} has come to its end. We hope it did you good.\n\nIf you would like something new, we are here.',
    'completed.text': 'Hello {called}. Your time at {activity} has ended. We hope it did you good. More:',
    'changed.subject': 'We have changed your details',
    'changed.body': 'We have changed what you told us for {activity}. If this was not you, please open your link and check it.',
    'changed.text': 'Hello {called}. We changed what you told us for {activity}. Not you? Check here:',
    'new-link.subject': 'Your new link',
    'new-link.body': 'Here is a new link for your request about {activity}. The old one no longer works.',
    'new-link.text': 'Hello {called}. Here is your new link about {activity}:',
    'neutral.subject': 'A message for you',
    'neutral.body': 'There is news about what you asked for.',
    'neutral.text': 'Hello {called}. There is news about what you asked for:',
    letter:
      'Hello {called},\n\n{body}\n\nSee it, change it or take it back here:\n{url}\n\nThe link is private. Please do not pass it on.\n\nYour reference: {reference}',
    neutralLetter: 'Hello {called},\n\n{body}\n\nSee it here:\n{url}',
    theirWords: '\n\nThey wrote: “{words}”',
  },
  cy: {
    'sent.subject': 'Rydyn ni wedi gofyn i {group} drosoch chi',
    'sent.body':
      'Rydyn ni wedi gofyn i {group} a gewch chi ymuno â {activity}.\n\nDylen nhw ateb erbyn {date}. Os na wnân nhw, byddwn ni’n eu hatgoffa. Does dim rhaid i chi wneud dim.',
    'sent.text': 'Helo {called}. Gofynnon ni am {activity} drosoch chi. Dylen nhw ateb erbyn {date}. Gweld neu newid:',
    'accepted.subject': 'Newyddion da am {activity}',
    'accepted.body': 'Dywedodd {group} ie. Cewch chi ymuno â {activity}.{words}',
    'accepted.text': 'Helo {called}. Newyddion da: cewch chi ymuno â {activity}. Gweld beth sy’n digwydd nesaf:',
    'waiting.subject': 'Mae {activity} yn llawn ar hyn o bryd',
    'waiting.body':
      'Hoffai {group} i chi ddod, ond mae {activity} yn llawn ar hyn o bryd. Rydych chi ar eu rhestr aros. Faint maen nhw’n meddwl y bydd yn para: {wait}.{words}\n\nGallwch chi edrych ar bethau eraill wrth aros. Mae eich dolen yn dangos rhai yn eich ardal.',
    'waiting.text': 'Helo {called}. Mae {activity} yn llawn ar hyn o bryd. Rydych chi ar y rhestr aros. Pethau eraill gerllaw:',
    'returned.subject': 'Ynglŷn â {activity}',
    'returned.body':
      'Ni all {group} eich cymryd yn {activity}. Dyma’r rheswm a roddon nhw: {reason}.{words}\n\nNid dyma’r diwedd. Mae eich dolen yn dangos pethau eraill y gallech chi ymuno â nhw, a bydd un o’n tîm yn edrych gyda chi.',
    'returned.text': 'Helo {called}. Ni all {activity} eich cymryd y tro hwn. Rydyn ni wedi dod o hyd i bethau eraill:',
    'call-first.subject': 'Hoffai {group} siarad â chi',
    'call-first.body':
      'Hoffai {group} siarad â chi cyn i chi ymuno â {activity}. Byddan nhw’n cysylltu erbyn {date}, yn y ffordd ddywedoch chi sy’n ddiogel.{words}',
    'call-first.text': 'Helo {called}. Hoffai’r grŵp siarad â chi am {activity} yn gyntaf. Byddan nhw’n cysylltu erbyn {date}. Mwy:',
    'alternatives.subject': 'Pethau eraill y gallech chi ymuno â nhw',
    'alternatives.body':
      'Nid yw {group} wedi ateb am {activity} eto. Rydyn ni’n dal i ofyn iddyn nhw.\n\nWrth i chi aros, rydyn ni wedi dod o hyd i bethau eraill yn eich ardal. Mae eich dolen yn eu dangos. Gallwch chi ddewis un, neu ddal i aros.',
    'alternatives.text': 'Helo {called}. Dim ateb eto am {activity}. Rydyn ni’n dal i ofyn. Pethau eraill y gallech chi ymuno â nhw:',
    'rerouted.subject': 'Rydyn ni wedi gofyn i {group} drosoch chi',
    'rerouted.body':
      'Dewisoch chi {activity}. Rydyn ni wedi gofyn i {group} a gewch chi ymuno.\n\nDylen nhw ateb erbyn {date}. Dolen newydd yw hon. Defnyddiwch hi o hyn ymlaen.',
    'rerouted.text': 'Helo {called}. Gofynnon ni am {activity} drosoch chi. Dylen nhw ateb erbyn {date}. Eich dolen newydd:',
    'withdrawn.subject': 'Rydych chi wedi tynnu eich cais yn ôl',
    'withdrawn.body':
      'Nid ydych chi’n gofyn am ymuno â {activity} mwyach. Rydyn ni wedi dweud wrth {group}. Ni allan nhw weld yr hyn ddywedoch chi wrthyn ni mwyach.\n\nGallwch chi ofyn eto unrhyw bryd.',
    'withdrawn.text': 'Helo {called}. Nid ydych chi’n gofyn am ymuno â {activity} mwyach. Gallwch chi ofyn eto unrhyw bryd:',
    'closed.subject': 'Mae eich cais am {activity} wedi dod i ben',
    'closed.body':
      'Mae eich cais i ymuno â {activity} wedi dod i ben. Y rheswm: {reason}.\n\nOs nad yw hynny’n iawn, dywedwch wrthyn ni. Gallwch chi ofyn eto unrhyw bryd.',
    'closed.text': 'Helo {called}. Mae eich cais am {activity} wedi dod i ben. Gweld pam, neu ofyn eto:',
    'completed.subject': 'Diolch am ddod i {activity}',
    'completed.body':
      'Mae eich amser yn {activity} wedi dod i ben. Gobeithio iddo wneud lles i chi.\n\nOs hoffech chi rywbeth newydd, rydyn ni yma.',
    'completed.text': 'Helo {called}. Mae eich amser yn {activity} wedi dod i ben. Gobeithio iddo wneud lles. Mwy:',
    'changed.subject': 'Rydyn ni wedi newid eich manylion',
    'changed.body': 'Rydyn ni wedi newid yr hyn ddywedoch chi ar gyfer {activity}. Os nad chi wnaeth hyn, agorwch eich dolen i’w gwirio.',
    'changed.text': 'Helo {called}. Newidion ni eich manylion ar gyfer {activity}. Nid chi? Gwiriwch yma:',
    'new-link.subject': 'Eich dolen newydd',
    'new-link.body': 'Dyma ddolen newydd ar gyfer eich cais am {activity}. Nid yw’r hen un yn gweithio mwyach.',
    'new-link.text': 'Helo {called}. Dyma eich dolen newydd am {activity}:',
    'neutral.subject': 'Neges i chi',
    'neutral.body': 'Mae newyddion am yr hyn y gofynnoch chi amdano.',
    'neutral.text': 'Helo {called}. Mae newyddion am yr hyn y gofynnoch chi amdano:',
    letter:
      'Helo {called},\n\n{body}\n\nGallwch ei weld, ei newid neu ei dynnu’n ôl yma:\n{url}\n\nMae’r ddolen yn breifat. Peidiwch â’i rhannu.\n\nEich cyfeirnod: {reference}',
    neutralLetter: 'Helo {called},\n\n{body}\n\nGallwch ei weld yma:\n{url}',
    theirWords: '\n\nYsgrifennon nhw: “{words}”',
  },
})
