import type { Language } from '../src/kernel/language.ts'
import type { PlaceSlug } from './archetype.ts'

/** Somebody who signs in: where they coordinate, or which organisation they belong to. */
export type DemoMember = { readonly name: string; readonly email: string; readonly language: Language } & (
  | { readonly is: 'coordinator'; readonly of?: PlaceSlug }
  | { readonly is: 'provider'; readonly at: string }
  | { readonly is: 'network-admin' }
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
  { is: 'network-admin', name: 'Ada Whittle', email: 'ada@merrowshire.example', language: 'en' },
]
