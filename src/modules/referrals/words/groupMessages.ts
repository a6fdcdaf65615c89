import { catalogue } from '../../../platform/i18n/words.ts'

/** What a group and the team are told. The e-mail to a group says nothing about the person: that is behind the link. */
export const groupMessages = catalogue({
  en: {
    'asked.subject': 'Someone would like to join {activity}',
    'asked.body':
      'Someone would like to join {activity}. Please tell them by {date} if they can come.\n\nRead what they told us and answer here. You do not need an account:\n{url}\n\nIf you cannot take them, please say so there. We will help them find something else.',
    'reminded.subject': 'Please answer: someone would like to join {activity}',
    'reminded.body':
      'We asked you on {sentOn}: someone would like to join {activity}. They are still waiting for your answer.\n\nIt takes a minute, and you do not need an account:\n{url}\n\nFull, or not running? Please say so there. We will help them find something else.',
    'withdrawn.subject': 'No longer needed: {activity}',
    'withdrawn.body':
      'Someone who asked to join {activity} no longer needs a place. Please delete what you have noted about them. You do not have to do anything else.',
    'forget.subject': 'Please delete what you have: {activity}',
    'forget.body':
      'Someone who asked to join {activity} no longer agrees that you hold anything about them. Please delete what you have: messages, notes and anything you wrote down. Please do not get in touch with them. The link we sent you no longer works.',
    'changed.subject': 'Someone changed their details: {activity}',
    'changed.body':
      'Someone who asked to join {activity} has changed how to reach them or what helps them take part. Please look before you get in touch:\n{url}',
    'fresh-link.subject': 'Your new link: {activity}',
    'fresh-link.body': 'Here is the new link you asked for. Read the request and answer here:\n{url}',
    foot: '\n\nIf you have an account here, you can also sign in and answer there:\n{list}\n\nReference: {reference}\nThis link is for {group} only and works until {until}.\n\nHedgerow',
    footNoLink: '\n\nReference: {reference}\n\nHedgerow',
    'call-group.subject': 'Phone {group} about {activity}',
    'call-group.body':
      'Someone asked to join {activity} and {group} has no e-mail address for requests. Phone them: {phone}. Ask if the person can come, then record the answer on the request {reference}.',
    'call-forget.body':
      'Someone who asked to join {activity} no longer wants {group} to know of them. Phone them: {phone}. Ask them to delete what they noted about the request {reference}, and not to get in touch.',
    'no-phone': 'no phone number is known, look on their page',
    'call-person.subject': 'Tell {called} about their request {reference}',
    'call-person.body':
      '{because} Reach {called}: {to}.\n{voicemail}{times}{neutral}\n\nTell them: {news}\n\nTheir private link, if they want it: {url}',
    'because.they-asked-for-a-call': 'They gave a phone number that takes calls only.',
    'because.texts-not-safe': 'Texts are not safe for them.',
    'because.letters-not-safe': 'Letters are not safe for them and they gave no other way.',
    'because.times-in-words': 'It is only safe at times they wrote in their own words.',
    'because.no-way-given': 'No way to reach them is known.',
    voicemailNo: 'Do not leave a voicemail. ',
    voicemailYes: 'You may leave a voicemail. ',
    safeTimes: 'Safe times: {times}. ',
    neutralCall: 'Do not say who you are or what it is about to anybody else. ',
  },
  cy: {
    'asked.subject': 'Hoffai rhywun ymuno â {activity}',
    'asked.body':
      'Hoffai rhywun ymuno â {activity}. Dywedwch wrthyn nhw erbyn {date} a gân nhw ddod.\n\nDarllenwch yr hyn ddywedon nhw wrthyn ni ac ateb yma. Does dim angen cyfrif arnoch chi:\n{url}\n\nOs na allwch chi eu cymryd, dywedwch hynny yno. Byddwn ni’n eu helpu i ddod o hyd i rywbeth arall.',
    'reminded.subject': 'Atebwch os gwelwch yn dda: hoffai rhywun ymuno â {activity}',
    'reminded.body':
      'Gofynnon ni i chi ar {sentOn}: hoffai rhywun ymuno â {activity}. Maen nhw’n dal i aros am eich ateb.\n\nMae’n cymryd munud, a does dim angen cyfrif arnoch chi:\n{url}\n\nYn llawn, neu ddim yn rhedeg? Dywedwch hynny yno. Byddwn ni’n eu helpu i ddod o hyd i rywbeth arall.',
    'withdrawn.subject': 'Dim angen mwyach: {activity}',
    'withdrawn.body':
      'Nid oes angen lle mwyach ar rywun a ofynnodd am ymuno â {activity}. Dilëwch yr hyn rydych chi wedi’i nodi amdanyn nhw. Does dim rhaid i chi wneud dim arall.',
    'forget.subject': 'Dilëwch yr hyn sydd gennych chi: {activity}',
    'forget.body':
      'Nid yw rhywun a ofynnodd am ymuno â {activity} yn cytuno mwyach i chi ddal dim amdanyn nhw. Dilëwch yr hyn sydd gennych chi: negeseuon, nodiadau ac unrhyw beth a ysgrifennoch. Peidiwch â chysylltu â nhw. Nid yw’r ddolen a anfonon ni atoch chi’n gweithio mwyach.',
    'changed.subject': 'Mae rhywun wedi newid eu manylion: {activity}',
    'changed.body':
      'Mae rhywun a ofynnodd am ymuno â {activity} wedi newid sut i gysylltu â nhw neu beth sy’n eu helpu i gymryd rhan. Edrychwch cyn cysylltu:\n{url}',
    'fresh-link.subject': 'Eich dolen newydd: {activity}',
    'fresh-link.body': 'Dyma’r ddolen newydd y gofynnoch chi amdani. Darllenwch y cais ac ateb yma:\n{url}',
    foot: '\n\nOs oes gennych chi gyfrif yma, gallwch chi hefyd fewngofnodi ac ateb yno:\n{list}\n\nCyfeirnod: {reference}\nMae’r ddolen hon ar gyfer {group} yn unig ac mae’n gweithio tan {until}.\n\nHedgerow',
    footNoLink: '\n\nCyfeirnod: {reference}\n\nHedgerow',
    'call-group.subject': 'Ffonio {group} am {activity}',
    'call-group.body':
      'Gofynnodd rhywun am ymuno â {activity} ac nid oes gan {group} gyfeiriad e-bost ar gyfer ceisiadau. Ffoniwch nhw: {phone}. Gofynnwch a gaiff y person ddod, yna cofnodwch yr ateb ar y cais {reference}.',
    'call-forget.body':
      'Nid yw rhywun a ofynnodd am ymuno â {activity} eisiau i {group} wybod amdanyn nhw mwyach. Ffoniwch nhw: {phone}. Gofynnwch iddyn nhw ddileu’r hyn a nodwyd am y cais {reference}, a pheidio â chysylltu.',
    'no-phone': 'nid oes rhif ffôn yn hysbys, edrychwch ar eu tudalen',
    'call-person.subject': 'Dweud wrth {called} am eu cais {reference}',
    'call-person.body':
      '{because} Cyrraedd {called}: {to}.\n{voicemail}{times}{neutral}\n\nDywedwch wrthyn nhw: {news}\n\nEu dolen breifat, os ydyn nhw ei heisiau: {url}',
    'because.they-asked-for-a-call': 'Rhoddon nhw rif ffôn sy’n derbyn galwadau yn unig.',
    'because.texts-not-safe': 'Nid yw negeseuon testun yn ddiogel iddyn nhw.',
    'because.letters-not-safe': 'Nid yw llythyrau’n ddiogel iddyn nhw ac ni roddon nhw ffordd arall.',
    'because.times-in-words': 'Dim ond ar adegau a ysgrifennon nhw yn eu geiriau eu hunain y mae’n ddiogel.',
    'because.no-way-given': 'Nid oes ffordd o’u cyrraedd yn hysbys.',
    voicemailNo: 'Peidiwch â gadael neges llais. ',
    voicemailYes: 'Cewch adael neges llais. ',
    safeTimes: 'Adegau diogel: {times}. ',
    neutralCall: 'Peidiwch â dweud pwy ydych chi na beth yw’r mater wrth neb arall. ',
  },
})
