import { catalogue } from '../i18n/words.ts'

export const messageWords = catalogue({
  en: { neutralSubject: 'A message for you' },
  cy: { neutralSubject: 'Neges i chi' },
})
