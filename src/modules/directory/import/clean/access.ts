import { type AccessFeature, accessFeatures } from '../../listing.ts'

/** How feeds say each feature. A feature counts only in a sentence that does not deny it. */
const said: Readonly<Record<AccessFeature, RegExp>> = {
  'step-free':
    /step[- ]?free|level (?:access|entrance|entry)|wheelchair[- ](?:access|accessible|user|friendly)|accessible (?:to|for|by) wheelchair|wheelchairs? (?:is |are )?(?:possible|welcome)|\bramp(?:ed|s)?\b|no steps/i,
  'accessible-toilet':
    /(?:accessible|disabled|adapted|wheelchair)[- ](?:toilet|wc|loo)|(?:toilet|wc)s? (?:is |are )?(?:accessible|for disabled)/i,
  'changing-places': /changing[- ]places?\b/i,
  'hearing-loop': /(?:hearing|induction)[- ]loop|loop system/i,
  'quiet-space': /quiet (?:space|room|area)|sensory room|low[- ]sensory/i,
  'sign-language': /\bbsl\b|sign[- ]language/i,
  'blue-badge-parking': /blue[- ]badge|(?:disabled|accessible)[- ](?:parking|car park|bay)/i,
  'near-bus-stop': /bus stop|bus route|\bbuses? stop/i,
  'assistance-dogs': /(?:assistance|guide|hearing)[- ]dogs?/i,
  'carers-welcome': /carers? (?:are |is )?(?:very )?welcome|bring (?:a |your )?carer|carers? (?:go|get in) free/i,
}
const denied = /\b(?:no|not|non|without|isn['’]?t|aren['’]?t|unable|cannot|can['’]?t|unfortunately|lacks?|never)\b(?!\s+steps)/i

/** The access features that words tell of. `step-free` and the like, our own names, count as said. */
export function accessOf(texts: readonly string[]): readonly AccessFeature[] {
  const sentences = texts.flatMap((text) => text.split(/[.;!?\n]+|,\s*but\b/)).filter((sentence) => !denied.test(sentence))
  return accessFeatures.filter((feature) => sentences.some((sentence) => sentence.trim() === feature || said[feature].test(sentence)))
}
