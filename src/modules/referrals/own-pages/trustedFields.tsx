import { type Html, nhs } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../platform/http/page.ts'
import { type TrustedScope, trustedScopes } from '../../people/index.ts'
import { daysAfter } from '../duty.ts'
import { chosen, one } from '../journey/answers.ts'
import { trustedWords } from '../words/trusted.ts'

const days = { month: 30, quarter: 91, year: 365 } as const
const lengths = ['month', 'quarter', 'year', 'open'] as const
const asked = trustedScopes.filter((scope) => scope !== 'see')

/** Until when, as it was chosen; `null` has no end, absent stays as it is. */
export function readLasts(typed: Typed, now: Date): Date | null | undefined {
  const length = chosen(typed, 'lasts', lengths)[0]
  if (length === undefined) return undefined
  return length === 'open' ? null : daysAfter(now, days[length])
}

/** Seeing belongs to all of it; the rest is what was ticked. */
export function readMay(typed: Typed): readonly TrustedScope[] {
  return ['see', ...chosen(typed, 'may', asked)]
}

type Limits = {
  readonly language: Language
  readonly key: string
  readonly may: readonly TrustedScope[]
  readonly typed?: Typed
  readonly isNew: boolean
}

/** How far and how long somebody may act. */
export function LimitFields({ language, key, may, typed, isNew }: Limits): Html {
  const say = trustedWords(language)
  const items = isNew ? lengths : (['keep', ...lengths] as const)
  const now = (typed && one(typed, 'lasts')) ?? (isNew ? 'quarter' : 'keep')
  return (
    <>
      {nhs.checkboxes({
        idPrefix: `may-${key}`,
        name: 'may',
        fieldset: { legend: { text: say('may'), size: 's' } },
        hint: { text: say('may.see') },
        items: asked.map((value) => ({ value, text: say(`may.${value}`), checked: may.includes(value) })),
      })}
      {nhs.radios({
        idPrefix: `lasts-${key}`,
        name: 'lasts',
        fieldset: { legend: { text: say('lasts'), size: 's' } },
        items: items.map((value) => ({ value, text: say(`lasts.${value}`), checked: value === now })),
      })}
    </>
  )
}
