import { isIPv4, isIPv6 } from 'node:net'

/**
 * The address a visitor comes from. What a visitor writes into X-Forwarded-For is at its front, what our own proxies
 * saw is at its end: with two proxies the second from the end is the visitor.
 *
 * @example
 * addressSeen({ socket: '10.0.0.1', forwarded: 'made-up, 203.0.113.77', proxies: 1 }) // => '203.0.113.77'
 */
export function addressSeen({
  socket,
  forwarded,
  proxies,
}: {
  readonly socket: string | undefined
  readonly forwarded: string | null
  readonly proxies: number
}): string | undefined {
  if (proxies === 0 || forwarded === null) return socket
  return forwarded.split(',').at(-proxies)?.trim() ?? socket
}

/**
 * The block an address belongs to: /24 of IPv4, /56 of IPv6, which is about one household or one small office.
 * A single address is not counted, since one connection has many; a larger block would punish strangers.
 *
 * @example
 * addressBlock('203.0.113.77') // => '203.0.113.0/24'
 * addressBlock('2001:db8:1:22ff::1') // => '2001:db8:1:2200::/56'
 */
export function addressBlock(address: string | undefined): string {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (plain === undefined) return 'unknown'
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const [one = 0, two = 0, three = 0, four = 0] = groupsOf(plain)
  return `${[one, two, three, four & 0xff00].map((group) => group.toString(16)).join(':')}::/56`
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...(tail === undefined ? [] : zeros), ...after].map((group) => Number.parseInt(group, 16))
}
