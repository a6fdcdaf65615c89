import type { PlaceSlug } from '../archetype.ts'
import { seededBy } from '../seeded.ts'
import { county } from './county.ts'
import { fernhallow } from './fernhallow.ts'
import { lanternside } from './lanternside.ts'
import { merrowbridge } from './merrowbridge.ts'
import type { DemoOrganisation, Row, Voice } from './organisation.ts'
import { saltreath } from './saltreath.ts'
import { shuttleden } from './shuttleden.ts'

// Most write plainly; a directory where everybody did would be too good to be true.
const mix: readonly Voice[] = [
  ...Array<Voice>(62).fill('plain'),
  ...Array<Voice>(18).fill('warm'),
  ...Array<Voice>(7).fill('hurried'),
  ...Array<Voice>(8).fill('terse'),
  ...Array<Voice>(5).fill('shouting'),
]

/** Every organisation of Merrowshire. */
export const organisations: readonly DemoOrganisation[] = [
  ...read(merrowbridge, 'merrowbridge'),
  ...read(saltreath, 'saltreath'),
  ...read(fernhallow, 'fernhallow'),
  ...read(lanternside, 'lanternside'),
  ...read(shuttleden, 'shuttleden'),
  ...read(county),
]

function read(rows: readonly Row[], place?: PlaceSlug): readonly DemoOrganisation[] {
  return rows.map(([kind, name, about]) => {
    const sourceId = `org-${place ?? 'county'}-${slugOf(name)}`
    return {
      sourceId,
      kind,
      name,
      voice: seededBy(`${sourceId} voice`).oneOf(mix),
      ...(about === undefined ? {} : { about }),
      ...(place === undefined ? {} : { place }),
    }
  })
}

/** A name as part of an id or an address: lower case, no marks. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}
