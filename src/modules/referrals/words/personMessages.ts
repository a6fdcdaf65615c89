import { catalogue } from '../../../platform/i18n/words.ts'

/**
 * What a person is told, one set for each thing that happens: a subject and words for e-mail and letters, and a text of
 * at most 306 letters. `neutral` is used for everything when they asked that no message names the service or the activity.
 */
export const personMessages = catalogue({
  en: {
    'confirm.subject': 'Please press the button: is this you?',
    'confirm.body':
      'Somebody asked for you to join {activity}. Is this you? Please open the link and press the button. Then we ask {group}.',
    'confirm.text': 'Hello {called}. You asked about {activity}. Your code: {code}. Or open this and press the button, then we ask them:',
    'confirm-again.subject': 'Still there? One press of a button, and we ask {group}',
    'confirm-again.body':
      'Yesterday somebody asked for you to join {activity}. We have not asked {group} yet, because nobody has pressed the button.',
    'confirm-again.text': 'Hello {called}. We have not asked about {activity} yet. Your code: {code}. Or open this and press the button:',
    'held.subject': 'We have your request about {activity}',
    'held.body':
      'We have your request to join {activity}. One of our team looks at it by {date} and then asks {group}. You do not have to do anything.',
    'held.text': 'Hello {called}. We have your request about {activity}. One of our team looks at it by {date}. See or change it:',
    confirmLetter:
      'Hello {called},\n\n{body}\n\nOpen this and press the button:\n{url}\n\nOr type this code on the page where you asked: {code}\n\nWas it not you? Then do nothing: without the button nobody passes it on. The link is private. Please do not pass it on.\n\nReference: {reference}',
    neutralConfirm:
      'Hello {called},\n\nYou asked for something. Is this you? Open this and press the button:\n{url}\n\nOr type this code on the page you came from: {code}\n\nWas it not you? Then do nothing.',
    'neutralConfirm.text': 'Hello {called}. Your code: {code}. Or open this and press the button:',
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
    'may-act.subject': 'You may act for somebody about {activity}',
    'may-act.body':
      'Somebody you know would like you to act for them in their request about {activity}. This link is yours: it opens what they want you to see and do. They can end it at any time.',
    'may-act.text': 'Hello {called}. Somebody you know would like you to act for them about {activity}:',
    'new-link.subject': 'Your new link',
    'new-link.body': 'Here is a new link for your request about {activity}. The old one no longer works.',
    'new-link.text': 'Hello {called}. Here is your new link about {activity}:',
    'noted.subject': 'We wrote down what you told us',
    'noted.body':
      'One of our team wrote down something you told us by phone or in person: that you agree to something, or take it back.\n\nYour link shows what it is, under “What you agreed to”. You can change it there at any time. If you did not say this, please tell us.',
    'noted.text': 'Hello {called}. We wrote down what you told us about what you agree to. See it, or change it:',
    'neutral.subject': 'A message for you',
    'neutral.body': 'There is news about what you asked for.',
    'neutral.text': 'Hello {called}. There is news about what you asked for:',
    letter:
      'Hello {called},\n\n{body}\n\nSee it, change it or take it back here:\n{url}\n\nThe link is private. Please do not pass it on.\n\nYour reference: {reference}',
    neutralLetter: 'Hello {called},\n\n{body}\n\nSee it here:\n{url}',
    theirWords: '\n\nThey wrote: “{words}”',
  },
  cy: {
    'confirm.subject': 'Pwyswch y botwm: ai chi yw hwn?',
    'confirm.body':
      'Gofynnodd rhywun drosoch chi am ymuno â {activity}. Ai chi yw hwn? Agorwch y ddolen a phwyswch y botwm. Wedyn byddwn ni’n gofyn i {group}.',
    'confirm.text': 'Helo {called}. Gofynnoch chi am {activity}. Eich cod: {code}. Neu agorwch hwn a phwyswch y botwm, yna gofynnwn ni:',
    'confirm-again.subject': 'Ydych chi yno o hyd? Un gwasgiad, a byddwn ni’n gofyn i {group}',
    'confirm-again.body':
      'Ddoe gofynnodd rhywun drosoch chi am ymuno â {activity}. Nid ydyn ni wedi gofyn i {group} eto, am nad oes neb wedi pwyso’r botwm.',
    'confirm-again.text': 'Helo {called}. Nid ydyn ni wedi gofyn am {activity} eto. Eich cod: {code}. Neu agorwch hwn a phwyswch y botwm:',
    'held.subject': 'Mae eich cais am {activity} gennym ni',
    'held.body':
      'Mae eich cais i ymuno â {activity} gennym ni. Bydd un o’n tîm yn edrych arno erbyn {date} ac yna’n gofyn i {group}. Does dim rhaid i chi wneud dim.',
    'held.text': 'Helo {called}. Mae eich cais am {activity} gennym ni. Bydd un o’n tîm yn edrych arno erbyn {date}. Gweld neu newid:',
    confirmLetter:
      'Helo {called},\n\n{body}\n\nAgorwch hwn a phwyswch y botwm:\n{url}\n\nNeu teipiwch y cod hwn ar y dudalen lle gofynnoch chi: {code}\n\nNid chi oedd e? Peidiwch â gwneud dim: heb y botwm nid yw neb yn ei anfon ymlaen. Mae’r ddolen yn breifat. Peidiwch â’i rhannu.\n\nCyfeirnod: {reference}',
    neutralConfirm:
      'Helo {called},\n\nGofynnoch chi am rywbeth. Ai chi yw hwn? Agorwch hwn a phwyswch y botwm:\n{url}\n\nNeu teipiwch y cod hwn ar y dudalen y daethoch ohoni: {code}\n\nNid chi oedd e? Peidiwch â gwneud dim.',
    'neutralConfirm.text': 'Helo {called}. Eich cod: {code}. Neu agorwch hwn a phwyswch y botwm:',
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
    'may-act.subject': 'Cewch weithredu ar ran rhywun am {activity}',
    'may-act.body':
      'Hoffai rhywun rydych chi’n ei adnabod i chi weithredu ar eu rhan yn eu cais am {activity}. Eich dolen chi yw hon: mae’n agor yr hyn maen nhw am i chi ei weld a’i wneud. Gallan nhw ddod â hyn i ben unrhyw bryd.',
    'may-act.text': 'Helo {called}. Hoffai rhywun rydych chi’n ei adnabod i chi weithredu ar eu rhan am {activity}:',
    'new-link.subject': 'Eich dolen newydd',
    'new-link.body': 'Dyma ddolen newydd ar gyfer eich cais am {activity}. Nid yw’r hen un yn gweithio mwyach.',
    'new-link.text': 'Helo {called}. Dyma eich dolen newydd am {activity}:',
    'noted.subject': 'Nodon ni’r hyn ddywedoch chi wrthon ni',
    'noted.body':
      'Nododd un o’n tîm rywbeth ddywedoch chi wrthon ni dros y ffôn neu wyneb yn wyneb: eich bod yn cytuno i rywbeth, neu’n ei dynnu’n ôl.\n\nMae eich dolen yn dangos beth yw e, o dan “Yr hyn y cytunoch chi iddo”. Gallwch ei newid yno unrhyw bryd. Os na ddywedoch chi hyn, rhowch wybod i ni.',
    'noted.text': 'Helo {called}. Nodon ni’r hyn ddywedoch chi am beth rydych yn cytuno iddo. I’w weld, neu ei newid:',
    'neutral.subject': 'Neges i chi',
    'neutral.body': 'Mae newyddion am yr hyn y gofynnoch chi amdano.',
    'neutral.text': 'Helo {called}. Mae newyddion am yr hyn y gofynnoch chi amdano:',
    letter:
      'Helo {called},\n\n{body}\n\nGallwch ei weld, ei newid neu ei dynnu’n ôl yma:\n{url}\n\nMae’r ddolen yn breifat. Peidiwch â’i rhannu.\n\nEich cyfeirnod: {reference}',
    neutralLetter: 'Helo {called},\n\n{body}\n\nGallwch ei weld yma:\n{url}',
    theirWords: '\n\nYsgrifennon nhw: “{words}”',
  },
})
