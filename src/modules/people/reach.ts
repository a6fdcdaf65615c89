/** One way to reach somebody; `phone` also takes texts when it is a mobile and texts are safe. */
export type Way = { readonly channel: 'email' | 'phone' | 'post'; readonly address: string }
/** Every way they gave, the one they like best first; empty when a trusted person is reached instead. */
export type Reach = readonly Way[]

/**
 * An address somebody can recognise and nobody else can use: what a private link alone may show.
 *
 * @example
 * maskWay({ channel: 'email', address: 'jo.bloggs@example.org' }) // => 'j…@example.org'
 */
export function maskWay(way: Way): string {
  switch (way.channel) {
    case 'email':
      return way.address.replace(/^(.)[^@]*@/, '$1…@')
    case 'phone':
      return `… ${way.address.slice(-3)}`
    case 'post':
      return '…'
    default:
      return way.channel satisfies never
  }
}
