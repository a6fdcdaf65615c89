import { catalogue } from '../../platform/i18n/words.ts'

export const words = catalogue({
  en: {
    title: 'Privacy',
    lead: 'We keep as little about you as we can, and we tell you what and why.',
    lookingHeading: 'When you only look',
    looking:
      'We do not ask who you are. There is no advertising and nobody follows you around. We do not keep what you searched for with anything that says who you are.',
    cookies:
      'Your browser keeps a few small notes for us (cookies): the language you chose, the list you made, and a mark that holds your place while you fill in a form or are signed in. When you have shown that an address or number is yours, it keeps that for 90 days, unless you told us that others use the device. “Leave this page” takes them away.',
    joiningHeading: 'When you ask to join something',
    joiningName: 'your name, and one way to reach you',
    joiningSafe: 'how it is safe to reach you, and what would help you take part, if you tell us',
    joiningWords: 'your own words, if you write any',
    joiningWho: 'Only the group you chose sees what you agreed it may see, and the people here who make sure that you get an answer.',
    sealed:
      'Names, ways to reach you and your own words are locked away (encrypted). Each look at them by somebody who works here is written down.',
    lawHeading: 'Why we may keep it',
    law: 'What you tell us about your health goes to a group only if you agree. That is a promise of its own, beside what the law asks of us here:',
    lawHistory: 'Who decided this, and what it was before',
    howLongHeading: 'How long',
    howLong:
      'A form you do not finish: one day. A message: seven days after it was sent. What you asked for: until it has ended, and then as long as the people who run {network} say in their own rules, which they must print here.',
    rightsHeading: 'You can',
    see: 'see what we keep about you',
    correct: 'have it put right',
    stop: 'change your mind, at any time, with the private link you were given',
    forget: 'ask us to forget you',
    complain: 'complain to the Information Commissioner’s Office (ICO), on 0303 123 1113 or at ico.org.uk',
    operator:
      'Who runs this site must add their own name and how to reach their data protection officer here before it opens to the public.',
  },
  cy: {
    title: 'Preifatrwydd',
    lead: 'Rydym yn cadw cyn lleied amdanoch ag y gallwn, ac yn dweud wrthych beth a pham.',
    lookingHeading: 'Pan fyddwch ond yn edrych',
    looking:
      'Nid ydym yn gofyn pwy ydych chi. Nid oes hysbysebion ac nid oes neb yn eich dilyn. Nid ydym yn cadw’r hyn y chwilioch amdano gydag unrhyw beth sy’n dweud pwy ydych chi.',
    cookies:
      'Mae eich porwr yn cadw ychydig o nodiadau bach i ni (cwcis): yr iaith a ddewisoch, y rhestr a wnaethoch, a nod sy’n cadw eich lle tra byddwch yn llenwi ffurflen neu wedi mewngofnodi. Pan fyddwch wedi dangos mai chi biau cyfeiriad neu rif, mae’n cadw hynny am 90 diwrnod, oni bai eich bod wedi dweud bod eraill yn defnyddio’r ddyfais. Mae “Gadael y dudalen” yn eu dileu.',
    joiningHeading: 'Pan fyddwch yn gofyn am ymuno â rhywbeth',
    joiningName: 'eich enw, ac un ffordd o gysylltu â chi',
    joiningSafe: 'sut mae’n ddiogel cysylltu â chi, a beth fyddai’n eich helpu i gymryd rhan, os dywedwch wrthym',
    joiningWords: 'eich geiriau eich hun, os ysgrifennwch rai',
    joiningWho: 'Dim ond y grŵp a ddewisoch sy’n gweld yr hyn y cytunoch y caiff ei weld, a’r bobl yma sy’n sicrhau eich bod yn cael ateb.',
    sealed:
      'Mae enwau, ffyrdd o gysylltu â chi a’ch geiriau eich hun dan glo (wedi’u hamgryptio). Mae pob golwg arnynt gan rywun sy’n gweithio yma yn cael ei gofnodi.',
    lawHeading: 'Pam y cawn ei gadw',
    law: 'Dim ond os cytunwch y mae’r hyn a ddywedwch am eich iechyd yn mynd at grŵp. Addewid ar ei ben ei hun yw hynny, wrth ochr yr hyn y mae’r gyfraith yn ei ofyn gennym yma:',
    lawHistory: 'Pwy benderfynodd hyn, a beth oedd o’r blaen',
    howLongHeading: 'Am ba hyd',
    howLong:
      'Ffurflen nad ydych yn ei gorffen: un diwrnod. Neges: saith diwrnod ar ôl ei hanfon. Yr hyn y gofynnoch amdano: nes iddo ddod i ben, ac yna am gyhyd ag y mae’r bobl sy’n rhedeg {network} yn ei ddweud yn eu rheolau eu hunain, y mae’n rhaid iddynt eu hargraffu yma.',
    rightsHeading: 'Gallwch',
    see: 'weld beth rydym yn ei gadw amdanoch',
    correct: 'cael ei gywiro',
    stop: 'newid eich meddwl, unrhyw bryd, gyda’r ddolen breifat a gawsoch',
    forget: 'gofyn i ni eich anghofio',
    complain: 'cwyno wrth Swyddfa’r Comisiynydd Gwybodaeth (ICO), ar 0303 123 1113 neu yn ico.org.uk',
    operator:
      'Rhaid i bwy bynnag sy’n rhedeg y wefan hon ychwanegu eu henw eu hunain a sut i gysylltu â’u swyddog diogelu data yma cyn iddi agor i’r cyhoedd.',
  },
})
