import type { Language } from '../src/kernel/language.ts'
import type { PlaceSlug } from './archetype.ts'

/** Organisations of the county whose link workers the story follows. */
export const teams = { surgery: 'org-merrowbridge-weir-lane-surgery', laterLife: 'org-county-merrowshire-later-life' } as const

/** Somebody who signs in: where they coordinate, or which organisation they belong to. */
export type DemoMember = { readonly name: string; readonly email: string; readonly language: Language } & (
  | { readonly is: 'coordinator'; readonly of?: PlaceSlug }
  | { readonly is: 'provider'; readonly at: string }
  /** Somebody may work for two organisations, with a wall between them. */
  | { readonly is: 'link-worker'; readonly at: string; readonly alsoAt?: string }
  | { readonly is: 'team-lead' | 'referrer' | 'programme-lead'; readonly at: string }
  | { readonly is: 'network-admin' | 'commissioner' | 'researcher' }
)

/** The people of Merrowshire who have a sign-in. Their addresses end in `.example`, which can belong to nobody. */
export const demoMembers: readonly DemoMember[] = [
  { is: 'coordinator', name: 'Nia Prosser', email: 'nia@merrowshire.example', language: 'en' },
  { is: 'coordinator', of: 'saltreath', name: 'Tom Carlyon', email: 'tom@merrowshire.example', language: 'en' },
  { is: 'coordinator', of: 'lanternside', name: 'Farida Noor', email: 'farida@merrowshire.example', language: 'en' },
  { is: 'coordinator', of: 'fernhallow', name: 'Gwenllian Rees', email: 'gwenllian@merrowshire.example', language: 'cy' },
  {
    is: 'provider',
    at: 'org-merrowbridge-merrowbridge-shedders',
    name: 'Derek Mallow',
    email: 'derek@merrowbridge-shedders.example',
    language: 'en',
  },
  {
    is: 'provider',
    at: 'org-county-merrow-recovery-college',
    name: 'Shabnam Iqbal',
    email: 'shabnam@merrow-recovery-college.example',
    language: 'en',
  },
  { is: 'provider', at: 'org-saltreath-harbour-lights', name: 'Jory Pender', email: 'jory@harbour-lights.example', language: 'en' },
  {
    is: 'link-worker',
    at: teams.surgery,
    alsoAt: teams.laterLife,
    name: 'Bronwen Tull',
    email: 'bronwen@merrowshire.example',
    language: 'en',
  },
  { is: 'link-worker', at: teams.surgery, name: 'Malik Osei', email: 'malik@weir-lane.example', language: 'en' },
  { is: 'team-lead', at: teams.surgery, name: 'Esther Quill', email: 'esther@weir-lane.example', language: 'en' },
  {
    is: 'referrer',
    at: 'org-merrowbridge-priory-road-practice',
    name: 'Hannah Veale',
    email: 'hannah@priory-road.example',
    language: 'en',
  },
  {
    is: 'programme-lead',
    at: 'org-county-merrowshire-public-health-team',
    name: 'Owain Trent',
    email: 'owain@public-health.example',
    language: 'cy',
  },
  { is: 'commissioner', name: 'Lindiwe Marsh', email: 'lindiwe@merrowshire.example', language: 'en' },
  { is: 'researcher', name: 'Aled Corran', email: 'aled@merrow-university.example', language: 'cy' },
  { is: 'network-admin', name: 'Ada Whittle', email: 'ada@merrowshire.example', language: 'en' },
]
