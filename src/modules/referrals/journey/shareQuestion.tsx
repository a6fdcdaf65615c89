import { nhs } from '../../../design/index.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import type { Answers, Question } from '../../../platform/http/journey.ts'
import type { Joinable } from '../../directory/index.ts'
import type { Shareable } from '../../people/index.ts'
import { joinWords } from '../words/join.ts'
import { chosen, joinAnswers } from './answers.ts'
import { wrong } from './contactFields.tsx'

/** The version of the words people agree to: raise it whenever they change. */
export const shareWording = 'share-1'

const offered = ['called', 'needs', 'why'] as const satisfies readonly Shareable[]

/** What this one organisation may see, agreed apart for each. Nothing is ticked beforehand: a yes that was not given is none. */
export const share: Question<Joinable> = {
  id: 'share',
  asks: (visit, activity) => joinWords(visit.language)('share', { group: activity.organisation.name }),
  read: (typed, visit, activity) => {
    const shares = chosen(typed, 'shares', offered)
    if (!shares.includes('called'))
      return refuse({ shares: joinWords(visit.language)('share.error', { group: activity.organisation.name }) })
    return ok({ shares: [...shares, 'contact'] })
  },
  show: ({ visit, subject, heading, typed, errors, answers }) => {
    const say = joinWords(visit.language)
    const items = worthSharing(answers).map((value) => ({
      value,
      text: label(value, answers, say),
      checked: typed.shares?.includes(value) ?? false,
    }))
    return nhs.checkboxes({
      idPrefix: 'shares',
      name: 'shares',
      fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
      hint: { text: say('shareHint', { activity: subject.name }) },
      errorMessage: wrong(errors.shares),
      items,
    })
  },
  tells: (answers, visit, activity) => {
    const say = joinWords(visit.language)
    const shares = worthSharing(answers).filter((value) => joinAnswers(answers).shares?.includes(value))
    return [
      {
        question: say('share', { group: activity.organisation.name }),
        answer: shares.map((value) => label(value, answers, say)).join(' · '),
      },
    ]
  },
}

/** Only what was said can be shared. */
function worthSharing(answers: Answers): readonly (typeof offered)[number][] {
  const { needs, why } = joinAnswers(answers)
  const hasNeeds = needs !== undefined && (needs.codes.length > 0 || needs.words !== undefined || needs.interpreterFor !== undefined)
  return offered.filter((value) => value === 'called' || (value === 'needs' && hasNeeds) || (value === 'why' && why !== undefined))
}

function label(value: (typeof offered)[number], answers: Answers, say: ReturnType<typeof joinWords>): string {
  return value === 'called' && joinAnswers(answers).for === 'someone' ? say('share.called.them') : say(`share.${value}`)
}
