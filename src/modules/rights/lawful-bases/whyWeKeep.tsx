import type { Html } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { lawWords } from '../words/lawInWords.ts'
import { purposeWords } from '../words/purposes.ts'
import type { Basis, Why } from './basis.ts'
import type { LawfulBasis } from './lawfulBasis.ts'
import { sayLaw } from './sayBasis.ts'

type Told = {
  readonly basis: LawfulBasis & { readonly why: Why; readonly confirmed?: unknown }
  readonly language: Language
  /** That nothing is confirmed yet was said once for all. */
  readonly isSaidAbove?: boolean
}

/** One purpose as everybody reads it: why, in plain words, then in law. */
export function WhyOf({ basis, language, isSaidAbove = false }: Told): Html {
  return (
    <>
      <WhyWords why={basis.why} language={language} />
      <p class="nhsuk-body-s">{sayLaw(basis, language)}</p>
      {basis.confirmed === undefined && !isSaidAbove ? <p class="nhsuk-body-s">{lawWords(language)('unconfirmed')}</p> : null}
    </>
  )
}

/** The controller's words; a screen reader must know when they are not in the language of the page. */
export function WhyWords({ why, language }: { readonly why: Why; readonly language: Language }): Html {
  const words = language === 'cy' ? (why.cy ?? why.en) : why.en
  return <p lang={language === 'cy' && why.cy === undefined ? 'en' : undefined}>{words}</p>
}

/** Why we hold what we hold, purpose by purpose, for the privacy page. */
export function WhyWeKeep({ bases, language }: { readonly bases: readonly Basis[]; readonly language: Language }): Html {
  const say = purposeWords(language)
  const isNoneConfirmed = bases.every(({ confirmed }) => confirmed === undefined)
  return (
    <>
      {isNoneConfirmed ? <p>{lawWords(language)('noneConfirmed')}</p> : null}
      {bases.map((basis) => (
        <section>
          <h3 class="nhsuk-heading-s">{say(`${basis.purpose}.name`)}</h3>
          <WhyOf basis={basis} language={language} isSaidAbove={isNoneConfirmed} />
        </section>
      ))}
    </>
  )
}
