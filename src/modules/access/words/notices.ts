import { catalogue } from '../../../platform/i18n/words.ts'

export const noticeWords = catalogue({
  en: {
    addedSubject: 'A second step was added to your Hedgerow sign-in',
    addedWhat: 'You can now also sign in to Hedgerow with a further authenticator app or passkey.',
    addedNext: 'If this was not you, sign in now, remove it, and sign out everywhere:',
    removedSubject: 'A second step was removed from your Hedgerow sign-in',
    removedWhat: 'One of your authenticator apps or passkeys does not open Hedgerow any more.',
    removedNext: 'If this was not you, sign in now, look at your second steps, and sign out everywhere:',
    guessedSubject: 'Somebody typed wrong codes to sign in to Hedgerow as you',
    guessedWhat:
      'Somebody used a code from your e-mail and then typed wrong codes of the second step, again and again. They did not get in. If it was you, wait a quarter of an hour and try again.',
    guessedNext:
      'If it was not you, somebody can read your e-mail: change the password of your mailbox now. Then sign in and sign out everywhere:',
    askedSubject: 'You asked for help to sign in to Hedgerow',
    askedWhat:
      'Somebody who read a code sent to this address says that your second step is lost. Two people who look after the network will check that it is really you before anything changes.',
    askedNext: 'If it was not you, change the password of your mailbox, and sign in as always: that takes the request back.',
    approvedSubject: 'Set up your Hedgerow sign-in anew',
    approvedWhat: 'Two people confirmed that it is you. Your old second steps are removed, and you are signed out everywhere.',
    approvedNext:
      'You have 24 hours to sign in with a code by e-mail and set up a new second step. If you did not ask for this, tell them at once.',
    unlinkedSubject: 'Set up your Hedgerow sign-in anew',
    unlinkedWhat:
      'Two people confirmed that it is you. Your old second steps are removed, and so is every other sign-in that let you in here, such as that of your organisation. You are signed out everywhere.',
    unlinkedNext:
      'You have 24 hours to sign in with a code by e-mail and set up a new second step. After that you can add the other sign-in again on your own page. If you did not ask for this, tell them at once.',
    refusedSubject: 'Your second step to sign in to Hedgerow stays as it is',
    refusedWhat:
      'You asked to have your second step removed. Somebody who looks after the network said no, because they could not be sure.',
    refusedNext: 'Speak to whoever coordinates Hedgerow in your area. You can then ask again here:',
    helpSubject: 'A member needs help to sign in to Hedgerow',
    helpWhat:
      'A member has lost the second step of their sign-in. Two people who look after the network must confirm that it is really them. Ring them on a number you already have, or meet them: never use a number or address from the request.',
    helpNext: 'Read the request and answer it here:',
  },
  cy: {
    addedSubject: 'Ychwanegwyd ail gam at eich mewngofnodi i Hedgerow',
    addedWhat: 'Gallwch nawr fewngofnodi i Hedgerow gydag ap dilysu neu allwedd mynediad arall hefyd.',
    addedNext: 'Os nad chi wnaeth hyn, mewngofnodwch nawr, tynnwch ef, ac allgofnodwch ym mhobman:',
    removedSubject: 'Tynnwyd ail gam o’ch mewngofnodi i Hedgerow',
    removedWhat: 'Nid yw un o’ch apiau dilysu neu’ch allweddi mynediad yn agor Hedgerow mwyach.',
    removedNext: 'Os nad chi wnaeth hyn, mewngofnodwch nawr, edrychwch ar eich ail gamau, ac allgofnodwch ym mhobman:',
    guessedSubject: 'Teipiodd rhywun godau anghywir i fewngofnodi i Hedgerow yn eich enw chi',
    guessedWhat:
      'Defnyddiodd rhywun god o’ch e-bost ac yna teipiodd godau anghywir yr ail gam, dro ar ôl tro. Ni chawsant fynediad. Os chi oedd yno, arhoswch chwarter awr a rhowch gynnig arall arni.',
    guessedNext:
      'Os nad chi oedd yno, gall rhywun ddarllen eich e-bost: newidiwch gyfrinair eich blwch post nawr. Yna mewngofnodwch ac allgofnodwch ym mhobman:',
    askedSubject: 'Gofynnoch am help i fewngofnodi i Hedgerow',
    askedWhat:
      'Mae rhywun a ddarllenodd god a anfonwyd i’r cyfeiriad hwn yn dweud bod eich ail gam ar goll. Bydd dau berson sy’n gofalu am y rhwydwaith yn gwirio mai chi sydd yno cyn i ddim newid.',
    askedNext: 'Os nad chi oedd yno, newidiwch gyfrinair eich blwch post, a mewngofnodwch fel arfer: mae hynny’n tynnu’r cais yn ôl.',
    approvedSubject: 'Gosodwch eich mewngofnodi i Hedgerow o’r newydd',
    approvedWhat: 'Cadarnhaodd dau berson mai chi ydyw. Mae eich hen ail gamau wedi’u tynnu, ac rydych wedi’ch allgofnodi ym mhobman.',
    approvedNext:
      'Mae gennych 24 awr i fewngofnodi gyda chod drwy e-bost a gosod ail gam newydd. Os na ofynnoch am hyn, dywedwch wrthynt ar unwaith.',
    unlinkedSubject: 'Gosodwch eich mewngofnodi i Hedgerow o’r newydd',
    unlinkedWhat:
      'Cadarnhaodd dau berson mai chi ydyw. Mae eich hen ail gamau wedi’u tynnu, a phob mewngofnodi arall a oedd yn eich gadael i mewn yma hefyd, fel un eich sefydliad. Rydych wedi’ch allgofnodi ym mhobman.',
    unlinkedNext:
      'Mae gennych 24 awr i fewngofnodi gyda chod drwy e-bost a gosod ail gam newydd. Wedyn gallwch ychwanegu’r mewngofnodi arall eto ar eich tudalen eich hun. Os na ofynnoch am hyn, dywedwch wrthynt ar unwaith.',
    refusedSubject: 'Mae eich ail gam i fewngofnodi i Hedgerow yn aros fel y mae',
    refusedWhat: 'Gofynnoch am gael tynnu eich ail gam. Dywedodd rhywun sy’n gofalu am y rhwydwaith na, gan na allent fod yn sicr.',
    refusedNext: 'Siaradwch â phwy bynnag sy’n cydlynu Hedgerow yn eich ardal. Yna gallwch ofyn eto yma:',
    helpSubject: 'Mae angen help ar aelod i fewngofnodi i Hedgerow',
    helpWhat:
      'Mae aelod wedi colli ail gam eu mewngofnodi. Rhaid i ddau berson sy’n gofalu am y rhwydwaith gadarnhau mai nhw ydynt mewn gwirionedd. Ffoniwch nhw ar rif sydd gennych eisoes, neu cwrdd â nhw: peidiwch byth â defnyddio rhif neu gyfeiriad o’r cais.',
    helpNext: 'Darllenwch y cais a’i ateb yma:',
  },
})
