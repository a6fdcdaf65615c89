import { catalogue } from '../../../platform/i18n/words.ts'

export const limitWords = catalogue({
  en: {
    restricted: 'Restricted: do not use this',
    restrictedMeans: 'What we hold about this person is kept and not used. No messages go out, and no group or export sees anything.',
    held: 'Legal hold.',
    heldMeans: 'Nothing here may be destroyed.',
    because: 'Why: {reason}.',
    'restrict.they-dispute-it': 'they say it is wrong, and we are looking into it',
    'restrict.they-object': 'they object to our using it, and we are looking into it',
    'restrict.unlawful-but-keep': 'we should not have it, and they want it kept, not erased',
    'restrict.needed-for-a-claim': 'we no longer need it, and they need it for a legal claim',
    'hold.claim': 'a legal claim',
    'hold.complaint': 'a complaint',
    'hold.inquiry': 'a public inquiry',
    'hold.police': 'a police investigation',
    'hold.inquest': 'an inquest',
    'hold.safeguarding-review': 'a safeguarding review',
  },
  cy: {
    restricted: 'Wedi’i gyfyngu: peidiwch â defnyddio hwn',
    restrictedMeans:
      'Cedwir yr hyn sydd gennym am y person hwn ac ni chaiff ei ddefnyddio. Nid oes negeseuon yn mynd allan, ac nid yw unrhyw grŵp nac allforio yn gweld dim.',
    held: 'Ataliad cyfreithiol.',
    heldMeans: 'Ni cheir dinistrio dim yma.',
    because: 'Pam: {reason}.',
    'restrict.they-dispute-it': 'maen nhw’n dweud ei fod yn anghywir, ac rydym yn edrych i mewn iddo',
    'restrict.they-object': 'maen nhw’n gwrthwynebu i ni ei ddefnyddio, ac rydym yn edrych i mewn iddo',
    'restrict.unlawful-but-keep': 'ni ddylai fod gennym, ac maen nhw am iddo gael ei gadw yn hytrach na’i ddileu',
    'restrict.needed-for-a-claim': 'nid oes ei angen arnom mwyach, ond mae ei angen arnyn nhw ar gyfer hawliad cyfreithiol',
    'hold.claim': 'hawliad cyfreithiol',
    'hold.complaint': 'cwyn',
    'hold.inquiry': 'ymchwiliad cyhoeddus',
    'hold.police': 'ymchwiliad gan yr heddlu',
    'hold.inquest': 'cwest',
    'hold.safeguarding-review': 'adolygiad diogelu',
  },
})
