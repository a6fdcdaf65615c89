import { describe, expect, it } from 'vitest'
import { type Chance, seededBy } from '../../demo/seeded.ts'
import { parseSector, type Sector } from '../../src/kernel/postcode.ts'
import { likenessOf } from '../../src/modules/casework/looks/looks.ts'

type Somebody = { readonly name: string; readonly home: Sector }

/** How many in a thousand bear a name, about as in Wales, where surnames repeat most: the hardest place not to suspect too many. */
const common = {
  ...{ Jones: 58, Williams: 37, Davies: 37, Evans: 25, Thomas: 24, Roberts: 15, Lewis: 15, Hughes: 12, Morgan: 12, Griffiths: 10 },
  ...{ Edwards: 9, Smith: 9, James: 8, Rees: 8, Jenkins: 7, Owen: 7, Price: 7, Phillips: 6, Lloyd: 6, Harris: 6, Morris: 6, Parry: 5 },
}
const sectors = Array.from({ length: 40 }, (_, n) => sector(`LA${1 + Math.floor(n / 10)} ${n % 10}`))

function sector(typed: string): Sector {
  const read = parseSector(typed)
  if (!read.ok) throw new Error(`${typed} is no sector`)
  return read.value
}

function surname(chance: Chance): string {
  let left = chance.next() * 1000
  for (const [name, many] of Object.entries(common)) {
    left -= many
    if (left < 0) return name
  }
  return `Name${chance.whole(1, 3000)}`
}

const somebody = (chance: Chance): Somebody => ({ name: `Sam ${surname(chance)}`, home: chance.oneOf(sectors) })
const surnameOf = ({ name }: Somebody) => name.split(' ').at(-1) ?? ''

/**
 * Half look up a relative: nine in ten of those bear the same name, as it is or in a double one, and three in ten live near. Half look up a
 * neighbour, of whom one in twelve lives across the border of the sector.
 */
function aSnoop(chance: Chance, isRelative: boolean): { readonly member: Somebody; readonly person: Somebody } {
  const member = somebody(chance)
  const stranger = somebody(chance)
  if (!isRelative) return { member, person: { ...stranger, home: chance.often(92) ? member.home : stranger.home } }
  const written = chance.often(10) ? `${surnameOf(stranger)}-${surnameOf(member)}` : surnameOf(member).toUpperCase()
  const name = chance.often(90) ? `Kit ${written}` : stranger.name
  return { member, person: { name, home: chance.often(30) ? member.home : stranger.home } }
}

/** How often it is noticed when so many in a hundred members have said where they live, and so many addresses are known. */
function noticed(
  pairs: readonly { member: Somebody; person: Somebody }[],
  chance: Chance,
  known: { members: number; people: number },
): number {
  const found = pairs.filter(({ member, person }) => {
    const home = chance.often(known.members) ? member.home : undefined
    const homes = chance.often(known.people) ? [person.home] : []
    return likenessOf({ name: member.name, home }, { name: person.name, homes }).length > 0
  })
  return found.length / pairs.length
}

describe('a look at the record of a relative or a neighbour (H-10)', () => {
  const chance = seededBy('two hundred snoops')
  const snoops = Array.from({ length: 200 }, (_, n) => aSnoop(chance, n % 2 === 0))
  // A day's work: forty members open thirty records each, of people they have nothing in common with but by chance.
  const members = Array.from({ length: 40 }, () => somebody(chance))
  const day = members.flatMap((member) => Array.from({ length: 30 }, () => ({ member, person: somebody(chance) })))

  it('is noticed nine times in ten where both addresses are known, and an ordinary day raises no more than one look in twenty', () => {
    const all = { members: 100, people: 100 }
    const [recall, falseAlarms] = [noticed(snoops, chance, all), noticed(day, chance, all)]
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    const half = noticed(snoops, chance, { members: 50, people: 100 })
    const none = noticed(snoops, chance, { members: 0, people: 0 })
    console.error(
      `Of 200 seeded snoops noticed: ${percent(recall)} with both addresses known, ${percent(half)} when half the members said where they live, ` +
        `${percent(none)} by surname alone. Of ${day.length} ordinary looks noticed: ${percent(falseAlarms)}.`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(falseAlarms).toBeLessThanOrEqual(0.05)
    // What it cannot do without an address is part of the truth about it.
    expect(none).toBeLessThan(0.6)
  })
})
