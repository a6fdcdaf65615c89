import type { Language } from '../../kernel/language.ts'
import { catalogue } from '../i18n/words.ts'
import type { Trouble } from './frame.ts'

const words = catalogue({
  en: {
    title: 'This page is not working',
    sorry: 'Sorry. Something is not working on our side. It is nothing you did. Please try again in a few minutes.',
    code: 'If you tell us about it, give this code: {code}',
    crisis:
      'If someone’s life is in danger, ring 999. For urgent health help ring 111. To talk to somebody at any hour, ring Samaritans on 116 123. It is free.',
  },
  cy: {
    title: 'Nid yw’r dudalen hon yn gweithio',
    sorry:
      'Mae’n ddrwg gennym. Mae rhywbeth ddim yn gweithio ar ein hochr ni. Wnaethoch chi ddim byd o’i le. Rhowch gynnig arall arni ymhen ychydig funudau.',
    code: 'Os ydych am ddweud wrthym amdano, rhowch y cod hwn: {code}',
    crisis:
      'Os yw bywyd rhywun mewn perygl, ffoniwch 999. Am help iechyd ar frys ffoniwch 111. I siarad â rhywun unrhyw awr, ffoniwch y Samariaid ar 116 123. Mae’n rhad ac am ddim.',
  },
})

/** The last resort: a page that needs no database, no frame and no style sheet. */
export function plainDocument(language: Language, trouble: Extract<Trouble, { kind: 'fault' | 'away' }>): string {
  const say = words(language)
  const code = trouble.kind === 'fault' ? `<p>${say('code', { code: trouble.code })}</p>` : ''
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('title')}</title></head><body><main><h1>${say('title')}</h1><p>${say('sorry')}</p>${code}<p>${say('crisis')}</p></main></body></html>`
}
