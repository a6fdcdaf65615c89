import { belonging } from './areas/belonging.ts'
import { company } from './areas/company.ts'
import { conditions } from './areas/conditions.ts'
import { difference } from './areas/difference.ts'
import { distress } from './areas/distress.ts'
import { family } from './areas/family.ts'
import { habits } from './areas/habits.ts'
import { home } from './areas/home.ts'
import { interests } from './areas/interests.ts'
import { learning } from './areas/learning.ts'
import { loss } from './areas/loss.ts'
import { mind } from './areas/mind.ts'
import { money } from './areas/money.ts'
import { moving } from './areas/moving.ts'
import { nature } from './areas/nature.ts'
import { safety } from './areas/safety.ts'
import { young } from './areas/young.ts'
import { type Concept, readConcepts } from './concept.ts'

/** The thesaurus a new network starts with; from then on its people edit their own copy. */
export const needs: readonly Concept[] = readConcepts([
  ...mind,
  ...distress,
  ...company,
  ...belonging,
  ...young,
  ...family,
  ...loss,
  ...safety,
  ...habits,
  ...conditions,
  ...difference,
  ...moving,
  ...money,
  ...home,
  ...learning,
  ...interests,
  ...nature,
])
