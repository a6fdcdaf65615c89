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
    'stuck.subject': 'Does neb ar ôl i setlo dymuniad',
    'stuck.body':
      'Mae rhywun yn gofyn i aelodau beidio â’u gweld, ac mae’n ymddangos bod pob aelod a allai setlo hyn yn cael ei olygu. Ychwanegwch gydlynydd a all wneud hynny, erbyn {date}:',
  },
})
