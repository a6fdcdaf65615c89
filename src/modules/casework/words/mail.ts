import { catalogue } from '../../../platform/i18n/words.ts'

/** What members are told by e-mail: never a name, a reference or a reason, for mailboxes are read over shoulders. */
export const caseworkMail = catalogue({
  en: {
    'given.subject': 'Somebody new is on your list',
    'given.body': '{count, plural, one {Somebody is} other {# people are}} to work with you from now on. Please look at your list:',
    'nobody.subject': 'Somebody of your team must be found',
    'nobody.body':
      '{count, plural, one {1 person has} other {# people have}} nobody of your team to work with them any more. Please find somebody by {date}:',
    'wish.subject': 'Somebody asks that a member does not see them',
    'wish.body': 'They wrote it at their private link. Please settle it by {date}. Speak of it with nobody who need not know:',
    'glass.subject': 'A record was opened in an emergency',
    'glass.body':
      '{name} opened the record of somebody they do not work with, at {time}. It closes by itself after an hour. Please look at why:',
    'glass-waits.subject': 'A record opened in an emergency still waits for your look',
    'glass-waits.body':
      '{count, plural, one {A record that was opened in an emergency waits} other {# records that were opened in an emergency wait}} for somebody to look at why. Please look now, or ask a colleague who can:',
    'review-soon.subject': 'A decision must be looked at again',
    'review-soon.body':
      'Something that was decided for somebody you work with ends after {date}, unless it is looked at again. Please talk with them and those around them before then. It is on your list:',
    'review-over.subject': 'A decision was not looked at again, and has ended',
    'review-over.body':
      'Something that was decided for somebody you work with has ended, because its day passed. Nothing is shared under it any more. Please look at what to do now. It is on your list:',
    'ask-again.subject': 'It is time to ask somebody again',
    'ask-again.body': 'Somebody you work with could not decide something, and was to be asked again today. It is on your list:',
    'stuck.subject': 'Nobody is left to settle a wish',
    'stuck.body':
      'Somebody asks that members do not see them, and every member who could settle it seems to be meant. Please add a coordinator who can, by {date}:',
  },
  cy: {
    'given.subject': 'Mae rhywun newydd ar eich rhestr',
    'given.body':
      '{count, plural, one {Bydd rhywun} other {Bydd # o bobl}} yn gweithio gyda chi o hyn ymlaen. Edrychwch ar eich rhestr, os gwelwch yn dda:',
    'nobody.subject': 'Rhaid dod o hyd i rywun o’ch tîm',
    'nobody.body':
      '{count, plural, one {Nid oes gan 1 person} other {Nid oes gan # o bobl}} neb o’ch tîm i weithio gyda nhw mwyach. Dewch o hyd i rywun erbyn {date}, os gwelwch yn dda:',
    'wish.subject': 'Mae rhywun yn gofyn i aelod beidio â’u gweld',
    'wish.body':
      'Ysgrifennon nhw hyn wrth eu dolen breifat. Setlwch hyn erbyn {date}, os gwelwch yn dda. Peidiwch â sôn amdano wrth neb nad oes angen iddyn nhw wybod:',
    'glass.subject': 'Agorwyd cofnod mewn argyfwng',
    'glass.body':
      'Agorodd {name} gofnod rhywun nad yw’n gweithio gyda nhw, am {time}. Mae’n cau ohono’i hun ar ôl awr. Edrychwch ar y rheswm, os gwelwch yn dda:',
    'glass-waits.subject': 'Mae cofnod a agorwyd mewn argyfwng yn dal i aros i chi edrych arno',
    'glass-waits.body':
      '{count, plural, one {Mae cofnod a agorwyd mewn argyfwng yn aros} other {Mae # cofnod a agorwyd mewn argyfwng yn aros}} i rywun edrych ar y rheswm. Edrychwch nawr, neu gofynnwch i gydweithiwr a all wneud hynny, os gwelwch yn dda:',
    'review-soon.subject': 'Rhaid edrych eto ar benderfyniad',
    'review-soon.body':
      'Mae rhywbeth a benderfynwyd ar ran rhywun rydych chi’n gweithio gyda nhw yn dod i ben ar ôl {date}, oni bai bod rhywun yn edrych arno eto. Siaradwch â nhw a’r rhai o’u cwmpas cyn hynny, os gwelwch yn dda. Mae ar eich rhestr:',
    'review-over.subject': 'Nid edrychwyd eto ar benderfyniad, ac mae wedi dod i ben',
    'review-over.body':
      'Mae rhywbeth a benderfynwyd ar ran rhywun rydych chi’n gweithio gyda nhw wedi dod i ben, am fod ei ddiwrnod wedi mynd heibio. Nid oes dim yn cael ei rannu o dano mwyach. Ystyriwch beth i’w wneud nawr, os gwelwch yn dda. Mae ar eich rhestr:',
    'ask-again.subject': 'Mae’n bryd gofyn i rywun eto',
    'ask-again.body':
      'Ni allai rhywun rydych chi’n gweithio gyda nhw benderfynu rhywbeth, ac roedd i gael ei holi eto heddiw. Mae ar eich rhestr:',
    'stuck.subject': 'Does neb ar ôl i setlo dymuniad',
    'stuck.body':
      'Mae rhywun yn gofyn i aelodau beidio â’u gweld, ac mae’n ymddangos bod pob aelod a allai setlo hyn yn cael ei olygu. Ychwanegwch gydlynydd a all wneud hynny, erbyn {date}:',
  },
})
