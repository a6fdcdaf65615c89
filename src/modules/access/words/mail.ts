import { catalogue } from '../../../platform/i18n/words.ts'

export const mailWords = catalogue({
  en: {
    codeSubject: 'Your code to sign in to Hedgerow',
    codeIs: 'Your code is: {code}',
    codeLasts: 'It works once, for 10 minutes.',
    codeLink: 'Or open this page and press the button:',
    codeNotYou: 'If you did not ask for this, do nothing. Nobody can sign in without the code. Never tell it to anyone, not even to us.',
  },
  cy: {
    codeSubject: 'Eich cod i fewngofnodi i Hedgerow',
    codeIs: 'Eich cod yw: {code}',
    codeLasts: 'Mae’n gweithio unwaith, am 10 munud.',
    codeLink: 'Neu agorwch y dudalen hon a phwyso’r botwm:',
    codeNotYou:
      'Os nad chi ofynnodd am hyn, peidiwch â gwneud dim. Ni all neb fewngofnodi heb y cod. Peidiwch byth â’i roi i neb, ddim hyd yn oed i ni.',
  },
})
