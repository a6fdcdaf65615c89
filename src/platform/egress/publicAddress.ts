import { BlockList, isIP } from 'node:net'

/** Networks that nobody outside them can mean: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and later). */
const notPublicV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const
// Of IPv6 only global unicast is public, and of that not what carries an IPv4 address in it (Teredo, 6to4) or is for examples.
const notPublicV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const

const closed = new BlockList()
for (const range of notPublicV4) closed.addSubnet(...subnet(range), 'ipv4')
for (const range of notPublicV6) closed.addSubnet(...subnet(range), 'ipv6')
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/**
 * True for an address on the public internet. Loopback, private, link-local (where clouds keep their secrets), carrier-grade NAT,
 * multicast, reserved and IPv4-in-IPv6 addresses are not; nor is anything that is not an address.
 *
 * @example
 * isPublicAddress('169.254.169.254') // => false
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  // Node asks the IPv4 rules about ::ffff:a.b.c.d; being outside 2000::/3 it is refused here whatever they say.
  return version === 6 && globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

function subnet(range: string): [string, number] {
  const [address = '', length] = range.split('/')
  return [address, Number(length)]
}
