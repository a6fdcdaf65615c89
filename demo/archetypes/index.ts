import type { Archetype } from '../archetype.ts'
import { belonging } from './belonging.ts'
import { company } from './company.ts'
import { families } from './families.ts'
import { health } from './health.ts'
import { lossAndCaring } from './loss-and-caring.ts'
import { making } from './making.ts'
import { mind } from './mind.ts'
import { moneyAndHome } from './money-and-home.ts'
import { moving } from './moving.ts'
import { nature } from './nature.ts'
import { practical } from './practical.ts'
import { safety } from './safety.ts'

/** Every kind of activity in Merrowshire. */
export const archetypes: readonly Archetype[] = [
  ...company,
  ...mind,
  ...lossAndCaring,
  ...health,
  ...moving,
  ...making,
  ...nature,
  ...moneyAndHome,
  ...families,
  ...belonging,
  ...practical,
  ...safety,
]
