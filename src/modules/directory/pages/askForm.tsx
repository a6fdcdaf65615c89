import { type Html, nhs } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { findAt } from '../search/findAddress.ts'
import { words } from './findWords.ts'

type AskFormParts = {
  readonly language: Language
  readonly need?: string
  readonly near?: string
  readonly isHeading: boolean
  readonly nearProblem?: string | undefined
}

/** The one question, and where. A plain GET form: the answer has an address that can be kept and shared. */
export function AskForm({ language, need = '', near = '', isHeading, nearProblem }: AskFormParts): Html {
  const say = words(language)
  const size = isHeading ? 'l' : 's'
  return (
    <search>
      <form method="get" action={findAt.path} class="hr-ask">
        {nhs.input({
          id: 'need',
          name: 'need',
          value: need,
          label: { text: say('ask.need'), size },
          hint: { text: say('ask.need-hint') },
          autocomplete: 'off',
          attributes: { maxlength: '400' },
        })}
        {nhs.input({
          id: 'near',
          name: 'near',
          value: near,
          label: { text: say('ask.near'), size: isHeading ? 'm' : 's' },
          hint: { text: say('ask.near-hint') },
          autocomplete: 'postal-code',
          width: '20',
          ...(nearProblem === undefined ? {} : { errorMessage: { text: nearProblem } }),
        })}
        {nhs.button({ text: say('ask.button') })}
      </form>
    </search>
  )
}
