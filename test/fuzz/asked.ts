import fc from 'fast-check'
import { oddName, oddText } from './oddText.ts'
import { declaredPages } from './places.ts'

/** A value in an address: one that was seen there, one of the other network, or anything. */
export type Value = { readonly seen: number } | { readonly foreign: number } | { readonly odd: string }
export type Body =
  | { readonly as: 'none' }
  | {
      readonly as: 'form' | 'parts'
      /** Whose token: this browser's, none, or something made up. */
      readonly guard: 'ours' | 'none' | 'odd'
      readonly spoilt: readonly (readonly [field: number, value: string])[]
      readonly further: readonly (readonly [name: string, value: string])[]
      readonly file?: { readonly field: string; readonly name: string; readonly size: number; readonly starts: string }
    }
  | { readonly as: 'bytes'; readonly type: string; readonly bytes: string; readonly times: number }

/** A request, told by what it was chosen from, so that a seed means the same requests in every run though ids differ. */
export type Asked = {
  readonly kind: 'valid' | 'boundary' | 'garbage'
  readonly page: string
  readonly method: string
  readonly who: number
  readonly values: readonly Value[]
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly from: number
  readonly body: Body
}

const paths = declaredPages.map(({ at }) => at.path)
const sending = declaredPages.filter(({ submit }) => submit !== undefined).map(({ at }) => at.path)
const page = fc.constantFrom(...paths)
const pageFor = (sends: boolean) => (sends ? fc.constantFrom(...sending) : page)
const few = { maxLength: 3 } as const
const seen = fc.nat(20).map((nth): Value => ({ seen: nth }))
const foreign = fc.nat(5).map((nth): Value => ({ foreign: nth }))
const odd = oddText.map((text): Value => ({ odd: text }))
const absent = fc.uuid({ version: 7 }).map((text): Value => ({ odd: text }))
const language = fc.constantFrom<readonly [string, string]>(['accept-language', 'en'], ['accept-language', 'cy'])
const from = fc.nat(65_000)
const fileOf = fc.record({
  field: fc.constantFrom('file', 'feed', 'x'),
  name: oddText,
  size: fc.constantFrom(0, 1, 1000, 90_000),
  starts: fc.constantFrom('name,postcode\n', '{"a":', 'PK\u0003\u0004', '\u001f\u008b', ''),
})

const form = (
  spoilt: fc.Arbitrary<readonly (readonly [number, string])[]>,
  guard: fc.Arbitrary<'ours' | 'none' | 'odd'>,
): fc.Arbitrary<Body> =>
  fc.record(
    {
      as: fc.constantFrom('form' as const, 'form' as const, 'form' as const, 'parts' as const),
      guard,
      spoilt,
      further: fc.constant([]),
      file: fileOf,
    },
    { requiredKeys: ['as', 'guard', 'spoilt', 'further'] },
  ) as fc.Arbitrary<Body>
const spoilt = fc.array(fc.tuple(fc.nat(12), oddText), { minLength: 1, maxLength: 4 })
const looking = fc.constant<Body>({ as: 'none' })

/** What somebody could ask who follows links and fills in forms, with one thing here and there not there, or not theirs. */
const valid: fc.Arbitrary<Asked> = fc.boolean().chain((sends) =>
  fc.record({
    kind: fc.constant('valid' as const),
    page: pageFor(sends),
    method: fc.constant(sends ? 'POST' : 'GET'),
    who: fc.nat(30),
    values: fc.array(fc.oneof({ weight: 6, arbitrary: seen }, { weight: 1, arbitrary: absent }, { weight: 1, arbitrary: foreign }), {
      minLength: 3,
      maxLength: 3,
    }),
    query: fc.constant([]),
    headers: fc.tuple(language),
    from,
    body: sends ? form(fc.constant([]), fc.constant('ours')) : looking,
  }),
)

/** The same with values at the edge of what may be typed, further fields, and other people's ids. */
const boundary: fc.Arbitrary<Asked> = fc.boolean().chain((sends) =>
  fc.record({
    kind: fc.constant('boundary' as const),
    page: pageFor(sends),
    method: fc.constant(sends ? 'POST' : 'GET'),
    who: fc.nat(30),
    values: fc.array(fc.oneof({ weight: 4, arbitrary: seen }, absent, foreign, odd), { minLength: 3, maxLength: 3 }),
    query: fc.array(
      fc.tuple(fc.constantFrom('need', 'near', 'within', 'page', 'language', 'attempt', 'show', 'day', 'sent', 'to', 'q'), oddText),
      few,
    ),
    headers: fc.tuple(language),
    from,
    body: sends ? form(spoilt, fc.constant('ours')) : looking,
  }),
)

const headerName = fc.constantFrom(
  'cookie',
  'accept-language',
  'accept-encoding',
  'x-forwarded-for',
  'origin',
  'sec-fetch-site',
  'if-none-match',
  'range',
  'host',
  'x-http-method-override',
  'authorization',
  'content-type',
  'x-odd',
)
// A header can't hold what is not Latin-1 or would end it: Request refuses it before we see it. The wire's own test sends such bytes.
const headerValue = oddText.map((text) => text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '').trim())
const cookieValue = oddText.map(
  (text) =>
    `hedgerow=${encodeURIComponent(text.toWellFormed())}; hedgerow-form=%E0%A4%A; language=${text.replaceAll(/[^\x21-\x7e]/g, '')}; =; ;;`,
)
const bytes: fc.Arbitrary<Body> = fc.record({
  as: fc.constant('bytes' as const),
  type: fc.constantFrom(
    '',
    'text/plain',
    'application/json',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=utf-7',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'multipart/form-data; boundary="',
    `multipart/form-data; boundary=${'y'.repeat(200)}`,
    'application/xml',
  ),
  bytes: fc.oneof(
    fc.constantFrom(
      '--x\r\n',
      '--x--',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb',
      '--x\r\ncontent-disposition: form-data; name="a"; filename="b"\r\n\r\nc\r\n--x--\r\n',
      '--x\n\n',
      '%',
      '%E0%A4%A=%',
      '&&&=&',
      'a=1&'.repeat(2000),
      '{',
      '[[[[',
      '{"a":1e999}',
      '<?xml version="1.0"?>',
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
  times: fc.constantFrom(1, 1, 1, 1, 1, 40, 700),
})

/** Noise: methods nobody uses, bodies that are none, headers at odds with each other. */
const garbage: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constant('garbage' as const),
  page,
  method: fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND'),
  who: fc.nat(30),
  values: fc.array(fc.oneof(odd, odd, seen), { minLength: 3, maxLength: 3 }),
  query: fc.array(fc.tuple(oddName, oddText), few),
  headers: fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.tuple(headerName, headerValue) }, fc.tuple(fc.constant('cookie'), cookieValue)),
    few,
  ),
  from,
  body: fc.oneof(bytes, form(spoilt, fc.constantFrom('none', 'odd', 'ours')), looking),
})

/** Half as people ask, a quarter at the edges, a quarter noise. */
export const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 2, arbitrary: valid },
  { weight: 1, arbitrary: boundary },
  { weight: 1, arbitrary: garbage },
)
