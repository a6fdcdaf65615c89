// The letters of Windows-1252 from 0x80 on, where they are not those of Latin-1.
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const scrambled = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const bytesOf = new Map([...special].map((letter, place) => [letter, 0x80 + place]))
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Puts right text that was UTF-8, was taken for Windows-1252 and saved again: `donâ€™t` is `don’t`. Text that cannot have come about
 * that way is left alone.
 *
 * @example
 * unscramble('CafÃ©') // => 'Café'
 */
export function unscramble(text: string): string {
  if (!scrambled.test(text)) return text
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const byte = bytesOf.get(letter) ?? (code <= 0xff ? code : undefined)
    if (byte === undefined) return text
    bytes.push(byte)
  }
  try {
    return strict.decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}
