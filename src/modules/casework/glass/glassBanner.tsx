import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { personAt } from '../../people/index.ts'
import { closeGlassAt } from '../routes.ts'
import { glassWords } from '../words/glass.ts'

/** On every page while a record is held open in an emergency: until when, the way to it, and the way to close it. */
export function GlassBanner({ visit }: { readonly visit: Visit }): Html | null {
  const open = (visit.member?.glass ?? []).filter(({ until }) => until > visit.now)
  const last = open.at(-1)
  if (last === undefined) return null
  const say = glassWords(visit.language)
  const locale = visit.language === 'cy' ? 'cy' : 'en-GB'
  const time = last.until.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: visit.network.timeZone })
  return (
    <section class="hr-alarm" aria-label={say('bannerLabel')}>
      <div class="nhsuk-width-container hr-alarm__row">
        <p>
          <strong>{say('banner', { time })}</strong>{' '}
          {open.map(({ personId }) => (
            <a href={personAt.to({ personId })}>{say('bannerOpen')}</a>
          ))}
        </p>
        <form method="post" action={closeGlassAt.to({})}>
          {visit.formGuards()}
          {nhs.button({ text: say('bannerClose'), variant: 'secondary', small: true, preventDoubleClick: true })}
        </form>
      </div>
    </section>
  )
}
