import { catalogue } from '../../../platform/i18n/words.ts'

/** What a referrer reads of the people their organisation passed on. */
export const referredWords = catalogue({
  en: {
    title: 'People you passed on',
    said: 'What came of it stands here where they agreed that you are told. Where nothing more stands, there is no news, or they did not agree.',
    passOn: 'Pass somebody on',
    passOnSaid:
      'Find something together with them, press “Ask to join”, and say that you ask for your organisation. They get a private link of their own.',
    none: 'You have not passed anybody on yet',
    listOf: '{organisation}: {count, plural, one {one person} other {# people}}',
    'col.who': 'Who',
    'col.when': 'When',
    'col.what': 'To what',
    'col.came': 'What came of it',
    'sent.title': 'Passed on',
    'sent.said':
      'They get a message with a private link of their own. Tell them that it comes, and to press its button if it asks whether it was them: only then is the group asked.',
    'passed-on': 'Passed on',
    'came.waiting': 'On the waiting list since {date}',
    'came.taken': 'Taken on {date}',
    'came.not-taken': 'Not taken, {date}. Our team looks for something else with them',
    'came.started': 'Started on {date}',
    'came.finished': 'Came to its end on {date}',
    'came.elsewhere': 'Went on to something else, {date}',
    'came.no-longer-needed': 'A place is no longer needed, {date}',
    'came.closed': 'Closed on {date}',
    startedOn: 'started on {date}',
    'mail.subject': 'There is news of somebody you passed on',
    'mail.body':
      'Somebody you passed on agreed that you are told what came of it, and there is news. For their sake it does not stand in this message. Sign in and read it here:\n{url}\n\nHedgerow',
  },
  cy: {
    title: 'Pobl y gwnaethoch eu cyfeirio ymlaen',
    said: 'Mae’r hyn ddaeth o hynny i’w weld yma lle maen nhw wedi cytuno i chi gael gwybod. Lle nad oes dim mwy, does dim newyddion, neu ni chytunon nhw.',
    passOn: 'Cyfeirio rhywun ymlaen',
    passOnSaid:
      'Dewch o hyd i rywbeth gyda’ch gilydd, pwyswch “Gofyn am ymuno”, a dywedwch eich bod yn gofyn ar ran eich sefydliad. Byddan nhw’n cael dolen breifat eu hunain.',
    none: 'Dydych chi ddim wedi cyfeirio neb ymlaen eto',
    listOf: '{organisation}: {count, plural, one {un person} other {# o bobl}}',
    'col.who': 'Pwy',
    'col.when': 'Pryd',
    'col.what': 'I beth',
    'col.came': 'Beth ddaeth o hynny',
    'sent.title': 'Wedi’i gyfeirio ymlaen',
    'sent.said':
      'Byddan nhw’n cael neges gyda dolen breifat eu hunain. Dywedwch wrthyn nhw ei bod yn dod, ac am bwyso’r botwm ynddi os yw’n gofyn ai nhw oedd yno: dim ond wedyn y gofynnir i’r grŵp.',
    'passed-on': 'Cyfeiriwyd ymlaen',
    'came.waiting': 'Ar y rhestr aros ers {date}',
    'came.taken': 'Derbyniwyd ar {date}',
    'came.not-taken': 'Ni dderbyniwyd, {date}. Mae ein tîm yn chwilio am rywbeth arall gyda nhw',
    'came.started': 'Dechreuodd ar {date}',
    'came.finished': 'Daeth i’w derfyn ar {date}',
    'came.elsewhere': 'Aeth ymlaen at rywbeth arall, {date}',
    'came.no-longer-needed': 'Nid oes angen lle mwyach, {date}',
    'came.closed': 'Caewyd ar {date}',
    startedOn: 'dechreuodd ar {date}',
    'mail.subject': 'Mae newyddion am rywun y gwnaethoch ei gyfeirio ymlaen',
    'mail.body':
      'Cytunodd rhywun y gwnaethoch ei gyfeirio ymlaen i chi gael gwybod beth ddaeth o hynny, ac mae newyddion. Er eu mwyn nhw nid yw yn y neges hon. Mewngofnodwch a’i ddarllen yma:\n{url}\n\nHedgerow',
  },
})
