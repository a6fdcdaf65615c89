import { describe, expect, it } from 'vitest'
import { addressBlock, addressSeen } from './addressBlock.ts'

describe('the address a visitor comes from', () => {
  it('is that of the connection while no proxy of ours stands in front, whatever the visitor says', () => {
    expect(addressSeen({ socket: '203.0.113.77', forwarded: '1.2.3.4', proxies: 0 })).toBe('203.0.113.77')
  })
  it('is what our outermost proxy saw, not what the visitor wrote before it', () => {
    expect(addressSeen({ socket: '10.0.0.1', forwarded: 'made-up, 203.0.113.77, 10.0.0.2', proxies: 2 })).toBe('203.0.113.77')
  })
  it('is the proxy’s own while it names nobody', () => {
    expect(addressSeen({ socket: '10.0.0.1', forwarded: null, proxies: 1 })).toBe('10.0.0.1')
    expect(addressSeen({ socket: '10.0.0.1', forwarded: '203.0.113.77', proxies: 2 })).toBe('10.0.0.1')
  })
})

describe('the block an address is counted in', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.78', '203.0.113.0/24'],
    ['2001:db8:1:22ff::1', '2001:db8:1:2200::/56'],
    ['2001:0db8:0001:22aa:1:2:3:4', '2001:db8:1:2200::/56'],
    ['::1', '0:0:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['nonsense', 'unknown'],
  ])('%s is in %s', (address, block) => expect(addressBlock(address)).toBe(block))

  it('is one block for everybody whose address is not known, so that hiding it buys nothing', () => {
    expect(addressBlock(undefined)).toBe('unknown')
  })
})
