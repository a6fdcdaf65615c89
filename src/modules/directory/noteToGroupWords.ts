import { catalogue } from '../../platform/i18n/words.ts'

/** The e-mail to a group about its own listing. */
export const noteWords = catalogue({
  en: {
    subject: 'About your listing: {activity}',
    body: 'Somebody told us that the listing of {activity} may be wrong. {outcome}\n\nOur local team writes:\n{words}\n\nThis is how it stands now:\n{url}\n\nIf anything in it is still wrong, tell us here. You do not need an account:\n{wrongUrl}\n\nHedgerow',
    'put-right': 'We have put it right.',
    'was-right': 'We looked, and left it as it was.',
  },
  cy: {
    subject: 'Ynghylch eich rhestriad: {activity}',
    body: 'Dywedodd rhywun wrthym y gallai rhestriad {activity} fod yn anghywir. {outcome}\n\nMae ein tîm lleol yn ysgrifennu:\n{words}\n\nDyma sut mae’n edrych nawr:\n{url}\n\nOs oes rhywbeth ynddo’n dal yn anghywir, dywedwch wrthym yma. Nid oes angen cyfrif:\n{wrongUrl}\n\nHedgerow',
    'put-right': 'Rydym wedi ei gywiro.',
    'was-right': 'Edrychom ni arno, a’i adael fel yr oedd.',
  },
})
