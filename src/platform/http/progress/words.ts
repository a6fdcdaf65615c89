import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../../i18n/words.ts'
import type { LongWork } from '../../progress/longWork.ts'

export const words = catalogue({
  en: {
    title: 'How far it is',
    label: 'Progress',
    counted: '{done, number} of {total, number}. {saying}',
    uncounted: '{done, number} so far. {saying}',
    waiting: 'Waiting to begin.',
    done: 'It is done.',
    failed: 'It stopped because something broke. Nothing that was there before is damaged. Please tell whoever looks after Hedgerow.',
    cancelled: 'It was stopped, as somebody asked.',
    stopping: 'It is stopping at the next safe place.',
    stop: 'Stop it',
    leave: 'You can leave this page: the work goes on, and this address shows how far it is.',
    onward: 'See what came of it',
  },
  cy: {
    title: 'Pa mor bell ydyw',
    label: 'Cynnydd',
    counted: '{done, number} o {total, number}. {saying}',
    uncounted: '{done, number} hyd yn hyn. {saying}',
    waiting: 'Yn aros i ddechrau.',
    done: 'Mae wedi’i wneud.',
    failed:
      'Daeth i ben am fod rhywbeth wedi torri. Nid oes dim a oedd yno o’r blaen wedi’i ddifrodi. Dywedwch wrth bwy bynnag sy’n gofalu am Hedgerow.',
    cancelled: 'Cafodd ei stopio, fel y gofynnodd rhywun.',
    stopping: 'Mae’n stopio yn y lle diogel nesaf.',
    stop: 'Stopiwch ef',
    leave: 'Gallwch adael y dudalen hon: mae’r gwaith yn parhau, ac mae’r cyfeiriad hwn yn dangos pa mor bell ydyw.',
    onward: 'Gweld beth ddaeth ohono',
  },
})

/** How far it is, in a sentence. */
export function wordsOf(work: LongWork, language: Language): string {
  const say = words(language)
  if (work.state === 'done' || work.state === 'failed' || work.state === 'cancelled' || work.state === 'waiting') return say(work.state)
  if (work.stopAsked) return say('stopping')
  const { done, total, saying } = work
  return (total === undefined ? say('uncounted', { done, saying }) : say('counted', { done, total, saying })).trim()
}

export function isOver({ state }: LongWork): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}

/** 0 to 1; undefined while nobody can say. */
export function shareOf({ state, done, total }: LongWork): number | undefined {
  if (state === 'done') return 1
  return total === undefined || total === 0 ? undefined : done / total
}
