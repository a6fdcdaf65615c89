import { catalogue } from '../../../platform/i18n/words.ts'

export const homeWords = catalogue({
  en: {
    title: 'Roughly where you live',
    why: 'You do not have to say. If you do, whoever leads sees a note when somebody opens the record of a person who lives close to them, and can ask. It protects people from curious neighbours, and you from being suspected later.',
    kept: 'We keep the first half of your postcode and one digit, sealed: a few thousand addresses share it. It is used for nothing else, nobody is shown it, and it is deleted when you take it back or leave.',
    label: 'Your postcode',
    hint: 'All of it, or the first half and one digit, like LA1 1',
    save: 'Save',
    forget: 'Take it back',
    now: 'You have said: {home}',
    none: 'You have said nothing.',
    'wrong.empty': 'Type your postcode, or go back and leave it out',
    'wrong.not-a-postcode': 'That does not look like a postcode. Type it like LA1 1YF, or its first half and one digit, like LA1 1',
  },
  cy: {
    title: 'Yn fras, ble rydych yn byw',
    why: 'Nid oes rhaid i chi ddweud. Os gwnewch, bydd pwy bynnag sy’n arwain yn gweld nodyn pan fydd rhywun yn agor cofnod person sy’n byw yn agos atynt, a gallant holi. Mae’n amddiffyn pobl rhag cymdogion chwilfrydig, a chithau rhag cael eich amau yn ddiweddarach.',
    kept: 'Rydym yn cadw hanner cyntaf eich cod post ac un digid, wedi’i selio: mae ychydig filoedd o gyfeiriadau’n ei rannu. Ni chaiff ei ddefnyddio at ddim arall, ni chaiff ei ddangos i neb, ac fe’i dilëir pan fyddwch yn ei dynnu’n ôl neu’n gadael.',
    label: 'Eich cod post',
    hint: 'Y cyfan, neu’r hanner cyntaf ac un digid, fel LA1 1',
    save: 'Cadw',
    forget: 'Ei dynnu’n ôl',
    now: 'Rydych wedi dweud: {home}',
    none: 'Nid ydych wedi dweud dim.',
    'wrong.empty': 'Teipiwch eich cod post, neu ewch yn ôl a’i adael allan',
    'wrong.not-a-postcode': 'Nid yw hwnnw’n edrych fel cod post. Teipiwch ef fel LA1 1YF, neu ei hanner cyntaf ac un digid, fel LA1 1',
  },
})
