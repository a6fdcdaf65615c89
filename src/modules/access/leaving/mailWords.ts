import { catalogue } from '../../../platform/i18n/words.ts'

export const leavingMailWords = catalogue({
  en: {
    endedSubject: 'Your membership of Hedgerow has ended',
    endedWhat:
      'You are signed out everywhere, and cannot sign in any more. What you did stays on record under your name. Thank you for it.',
    endedNotExpected: 'If you did not expect this, please talk to whoever coordinates Hedgerow in your area.',
    roleSubject: 'What you do in Hedgerow has changed',
    roleWhat: 'This has ended: {role}.',
    roleNext: 'Everything else stays as it is. If you did not expect this, talk to your lead or coordinator. What you do here now:',
  },
  cy: {
    endedSubject: 'Mae eich aelodaeth o Hedgerow wedi dod i ben',
    endedWhat:
      'Rydych wedi’ch allgofnodi ym mhobman, ac ni allwch fewngofnodi mwyach. Mae’r hyn a wnaethoch yn aros ar gofnod o dan eich enw. Diolch i chi amdano.',
    endedNotExpected: 'Os nad oeddech yn disgwyl hyn, siaradwch â phwy bynnag sy’n cydlynu Hedgerow yn eich ardal.',
    roleSubject: 'Mae’r hyn a wnewch yn Hedgerow wedi newid',
    roleWhat: 'Mae hyn wedi dod i ben: {role}.',
    roleNext:
      'Mae popeth arall yn aros fel y mae. Os nad oeddech yn disgwyl hyn, siaradwch â’ch arweinydd neu’ch cydlynydd. Yr hyn a wnewch yma nawr:',
  },
})
