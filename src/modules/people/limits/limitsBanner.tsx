import { type Html, nhs } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Limits } from './limits.ts'
import { limitWords } from './words.ts'

/** On top of every staff page about somebody: that what is held must not be used, or must not be destroyed. Nothing when neither. */
export function LimitsBanner({ limits, language }: { readonly limits: Limits; readonly language: Language }): Html {
  const say = limitWords(language)
  const { restriction, holds } = limits
  return (
    <>
      {restriction === undefined
        ? null
        : nhs.warningCallout({
            heading: { text: say('restricted'), level: 2 },
            html: (
              <p>
                {say('restrictedMeans')} {say('because', { reason: say(`restrict.${restriction.because}`) })}
              </p>
            ),
          })}
      {holds.length === 0
        ? null
        : nhs.insetText({
            html: (
              <p>
                <strong>{say('held')}</strong> {say('heldMeans')}{' '}
                {say('because', { reason: holds.map(({ because }) => say(`hold.${because}`)).join(', ') })}
              </p>
            ),
          })}
    </>
  )
}
