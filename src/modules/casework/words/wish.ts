import { catalogue } from '../../../platform/i18n/words.ts'

export const wishWords = catalogue({
  en: {
    title: 'Is there somebody here who should not see this?',
    said: 'Perhaps somebody you know works or volunteers here: a neighbour, somebody of your family, somebody you must be safe from. Tell us, and they will not find you.',
    notTold: 'We never tell them that you asked. Whoever has a name you write cannot read what you write.',
    words: 'Who is it, and what should they not see?',
    wordsHint: 'A name helps most. If you do not know it, say how we can tell who it is.',
    send: 'Tell the team',
    problem: 'There is a problem',
    'error.empty': 'Write who should not see this',
    'error.long': 'Write at most 2,000 letters',
    sentTitle: 'We will see to it',
    sentSaid: 'Somebody of the team reads this by {date}, and asks you only if something is not clear, in the way you said is safe.',
    danger: 'If you are in danger now, ring 999.',
    back: 'Back to your page',
  },
  cy: {
    title: 'Oes rhywun yma na ddylai weld hyn?',
    said: 'Efallai fod rhywun rydych yn ei adnabod yn gweithio neu’n gwirfoddoli yma: cymydog, rhywun o’ch teulu, rhywun y mae’n rhaid i chi fod yn ddiogel rhagddo. Dywedwch wrthym, ac ni fyddan nhw’n dod o hyd i chi.',
    notTold:
      'Fyddwn ni byth yn dweud wrthyn nhw i chi ofyn. Ni all neb sydd ag enw rydych yn ei ysgrifennu ddarllen yr hyn a ysgrifennwch.',
    words: 'Pwy yw e neu hi, a beth na ddylai ei weld?',
    wordsHint: 'Enw sy’n helpu fwyaf. Os nad ydych yn ei wybod, dywedwch sut gallwn wybod pwy ydyw.',
    send: 'Dweud wrth y tîm',
    problem: 'Mae problem',
    'error.empty': 'Ysgrifennwch pwy na ddylai weld hyn',
    'error.long': 'Ysgrifennwch 2,000 o lythrennau ar y mwyaf',
    sentTitle: 'Byddwn yn gofalu am hyn',
    sentSaid:
      'Bydd rhywun o’r tîm yn darllen hyn erbyn {date}, ac yn gofyn i chi dim ond os nad yw rhywbeth yn glir, yn y ffordd y dywedoch ei bod yn ddiogel.',
    danger: 'Os ydych mewn perygl nawr, ffoniwch 999.',
    back: 'Yn ôl i’ch tudalen',
  },
})
