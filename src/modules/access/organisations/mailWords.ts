import { catalogue } from '../../../platform/i18n/words.ts'

export const organisationMailWords = catalogue({
  en: {
    waitsSubject: 'An organisation waits to be verified in Hedgerow',
    waitsWhat:
      'Somebody of an organisation that nobody has looked at yet was invited. Until one of you verifies it, nobody there can do anything. Look whether it is what it says:',
    endsSubject: 'An organisation must be verified again soon in Hedgerow',
    endsWhat:
      'It is nearly a year since somebody looked at this organisation. When nobody does by the day it runs out, nobody new can be invited there; thirty days later its members can do nothing any more:',
  },
  cy: {
    waitsSubject: 'Mae sefydliad yn aros i gael ei ddilysu yn Hedgerow',
    waitsWhat:
      'Gwahoddwyd rhywun o sefydliad nad oes neb wedi edrych arno eto. Hyd nes y bydd un ohonoch yn ei ddilysu, ni all neb yno wneud dim. Edrychwch a yw’r hyn y mae’n ei ddweud:',
    endsSubject: 'Rhaid dilysu sefydliad eto cyn bo hir yn Hedgerow',
    endsWhat:
      'Mae bron i flwyddyn ers i rywun edrych ar y sefydliad hwn. Os na fydd neb yn gwneud erbyn y diwrnod y daw i ben, ni ellir gwahodd neb newydd yno; dri deg diwrnod wedyn ni all ei aelodau wneud dim mwyach:',
  },
})
