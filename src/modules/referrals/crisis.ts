/**
 * Words that sound like a crisis, in English and Welsh. Finding one shows where help is now and asks a human to read it the
 * same day (H-07). It decides nothing else: no score, nothing blocked, nothing closed. Too many alarms are better than one too few,
 * so "I am not suicidal" counts as well.
 */
const phrases: readonly RegExp[] = [
  /\bsuicid/,
  /\bkill(ing)? (my ?self|him ?self|her ?self|them ?sel(f|ves))\b/,
  /\bend(ing)? (it all|my life|his life|her life|their life|things)\b/,
  /\btak(e|ing) (my|his|her|their) own life\b/,
  /\b(do(nt| not)|no longer) want to (live|be here|be alive|wake up|(go|carry) on( living| any ?more|$| \.))/,
  /\bwant(s|ed)? to (die|be dead)\b/,
  /\bwish(es|ed)? (i|he|she|they) (was|were) dead\b/,
  /\bbetter off (dead|without me)\b/,
  /\bno (point|reason) (in |to )?(living|live|going on|carrying on|being here)\b/,
  /\bcant (go on|carry on|cope any ?more|take (it|this) any ?more)\b/,
  /\bnothing (left )?to live for\b/,
  /\b(self ?harm|harm(ing)? (my|him|her)self|hurt(ing)? (my|him|her)self|cut(ting)? (my|him|her)self|overdos)/,
  /\bod(ed|ing)? on\b/,
  /\b(hits?|beats?|hurts?|chok(es|ed)|strangl(es|ed)|threatens?|rap(es|ed)|locks?) me\b/,
  /\b(afraid|scared|frightened) (of|for) (my|his|her) (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|son|life)\b/,
  /\bnot safe at home\b/,
  /\bhunanladd/,
  /\blladd fy hun\b/,
  /\b(eisiau|isio|am) marw\b/,
  /\bgwneud (amdana|diwedd ar) (i|fy hun)\b/,
  /\bdim (eisiau|isio) byw\b/,
  /\bdim (pwynt|rheswm) (byw|i fyw|mewn byw)\b/,
  /\b(hunan ?niweidio|brifo fy hun|niweidio fy hun)\b/,
  /\bmae (e|o|hi) n? ?(fy )?(nharo|curo|mrifo|bygwth)/,
  /\bofni am fy mywyd\b/,
  /\bddim yn ddiogel gartref\b/,
]

/** True when a human should read these words the same day. */
export function soundsLikeCrisis(...words: readonly (string | undefined)[]): boolean {
  const folded = words
    .filter((each) => each !== undefined)
    .join(' . ')
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’`]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
  return phrases.some((phrase) => phrase.test(folded))
}
