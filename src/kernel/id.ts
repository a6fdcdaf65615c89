/** A UUIDv7 (RFC 9562 §5.7) as lower-case text, branded by the kind of thing it names, so that two kinds cannot be mixed up. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

/** Where an id's time and its randomness come from: both are passed in, so that a test can repeat them. */
export type IdSource = {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
  /** Fills the array with unpredictable bytes. */
  readonly fill: (bytes: Uint8Array) => void
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const layout = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Makes a UUIDv7: 48 bits of time, then 74 random bits, so that ids made later sort later to the millisecond.
 *
 * @example
 * const id = makeId<'Person'>({ now: () => 0, fill: (bytes) => bytes.fill(0) })
 * id // => '00000000-0000-7000-8000-000000000000'
 */
export function makeId<Kind extends string>(source: IdSource): Id<Kind> {
  const bytes = new Uint8Array(16)
  source.fill(bytes)
  let time = source.now()
  for (let place = 5; place >= 0; place -= 1) {
    bytes[place] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const text = Array.from(bytes, (byte) => hex[byte]).join('')
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}` as Id<Kind>
}

/**
 * Reads an id that came from outside (a URL, a feed); any UUID version is taken, upper case is folded.
 *
 * @example
 * parseId<'Person'>('not an id') // => undefined
 */
export function parseId<Kind extends string>(typed: string): Id<Kind> | undefined {
  const folded = typed.trim().toLowerCase()
  return layout.test(folded) ? (folded as Id<Kind>) : undefined
}
