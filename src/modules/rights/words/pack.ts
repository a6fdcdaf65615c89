import { catalogue } from '../../../platform/i18n/words.ts'

/** The words around a copy; what each thing is comes from `packLabels`, else from its column's note. */
export const packWords = catalogue({
  en: {
    title: 'What we hold about you',
    intro: 'This is a copy of everything that {network} holds about you, made on {date}. You have a right to it, and it is free.',
    rights:
      'If something is wrong, or you want us to stop using it, tell us by your private link. If you are not happy with us, you can turn to the Information Commissioner’s Office: ico.org.uk, 0303 123 1113.',
    why: 'Why we hold each part, and by which law, is said where it begins. Whom we showed it to, and who looked, is in it. How long we keep it is in our privacy notice.',
    contents: 'Part {n}: {title}',
    heldFor: 'Held for: {name}.',
    entry: 'Number {n}',
    yes: 'Yes',
    no: 'No',
    leftOut: 'What is not in this copy, and why',
    nothingLeftOut: 'Nothing was left out.',
    'withheld.third-party': 'Left out: it is about somebody else',
    'withheld.staff': 'Left out: the name of somebody who works here',
    'withheld.prevents-abuse': 'Left out: how we keep the service safe from misuse',
    'because.third-party':
      'About other people ({n, plural, one {# thing} other {# things}}): Data Protection Act 2018, Schedule 2, paragraph 16.',
    'because.staff':
      'Names of those who work here ({n, plural, one {# thing} other {# things}}): Data Protection Act 2018, Schedule 2, paragraph 16.',
    'because.prevents-abuse':
      'How we keep the service safe ({n, plural, one {# thing} other {# things}}): Data Protection Act 2018, Schedule 2, paragraph 2.',
    'because.serious-harm':
      'The law lets us leave out what could cause serious harm to somebody: Data Protection Act 2018, Schedule 3, paragraphs 5 and 7.',
    page: 'Page {n}',
    you: 'You, by your private link',
    software: 'Our software',
    group: 'The group, by its link',
    member: 'Somebody who works here',
    somebody: 'Somebody',
  },
  cy: {
    title: 'Beth sydd gennym amdanoch chi',
    intro: 'Dyma gopi o bopeth sydd gan {network} amdanoch, a wnaed ar {date}. Mae gennych hawl iddo, ac mae am ddim.',
    rights:
      'Os oes rhywbeth yn anghywir, neu os ydych am i ni roi’r gorau i’w ddefnyddio, rhowch wybod i ni drwy eich dolen breifat. Os nad ydych yn hapus gyda ni, gallwch droi at Swyddfa’r Comisiynydd Gwybodaeth: ico.org.uk, 0303 123 1113.',
    why: 'Dywedir pam rydym yn dal pob rhan, ac yn ôl pa gyfraith, lle mae’n dechrau. Mae i bwy y’i dangoswyd, a phwy edrychodd, ynddo. Mae am faint rydym yn ei gadw yn ein hysbysiad preifatrwydd.',
    contents: 'Rhan {n}: {title}',
    heldFor: 'Fe’i delir ar gyfer: {name}.',
    entry: 'Rhif {n}',
    yes: 'Ydy',
    no: 'Nac ydy',
    leftOut: 'Beth sydd ddim yn y copi hwn, a pham',
    nothingLeftOut: 'Ni adawyd dim allan.',
    'withheld.third-party': 'Gadawyd allan: mae’n ymwneud â rhywun arall',
    'withheld.staff': 'Gadawyd allan: enw rhywun sy’n gweithio yma',
    'withheld.prevents-abuse': 'Gadawyd allan: sut rydym yn cadw’r gwasanaeth rhag cael ei gamddefnyddio',
    'because.third-party':
      'Ynghylch pobl eraill ({n, plural, one {# peth} other {# peth}}): Deddf Diogelu Data 2018, Atodlen 2, paragraff 16.',
    'because.staff':
      'Enwau’r rhai sy’n gweithio yma ({n, plural, one {# peth} other {# peth}}): Deddf Diogelu Data 2018, Atodlen 2, paragraff 16.',
    'because.prevents-abuse':
      'Sut rydym yn cadw’r gwasanaeth yn ddiogel ({n, plural, one {# peth} other {# peth}}): Deddf Diogelu Data 2018, Atodlen 2, paragraff 2.',
    'because.serious-harm':
      'Mae’r gyfraith yn gadael i ni hepgor yr hyn a allai achosi niwed difrifol i rywun: Deddf Diogelu Data 2018, Atodlen 3, paragraffau 5 a 7.',
    page: 'Tudalen {n}',
    you: 'Chi, drwy eich dolen breifat',
    software: 'Ein meddalwedd',
    group: 'Y grŵp, drwy ei ddolen',
    member: 'Rhywun sy’n gweithio yma',
    somebody: 'Rhywun',
  },
})
