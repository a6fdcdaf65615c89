import type { Html } from '../../design/index.ts'
import { sayPhone } from '../../kernel/phone.ts'
import type { Visit } from '../../platform/http/page.ts'
import type { Contact, Team } from './team.ts'
import { teamWords } from './words.ts'

type Asking = { readonly visit: Pick<Visit, 'language' | 'network'>; readonly team: Team | undefined }

/** "Not sure? Ask a person": who, how, and when they answer. Nothing when the network has told us of nobody. */
export function AskAPerson({ visit, team }: Asking): Html | null {
  if (team === undefined) return null
  const say = teamWords(visit.language)
  const { place } = team
  return (
    <section class="hr-ask">
      <h2 class="hr-ask__title">{say('ask.title')}</h2>
      <p>
        {place === undefined
          ? say('ask.network', { network: visit.network.name })
          : say('ask.place', { place: place.name[visit.language] ?? place.name.en })}
      </p>
      <Ways visit={visit} contact={team.contact} />
    </section>
  )
}

/** The ways to reach a team, each with its word, so that nobody needs to guess what a number is for. */
export function Ways({ visit: { language }, contact }: { readonly visit: Asking['visit']; readonly contact: Contact }): Html {
  const say = teamWords(language)
  const { phone, email, hours } = contact
  return (
    <p class="hr-ask__ways">
      {phone === undefined ? null : (
        <span>
          {say('ask.phone')} <a href={`tel:${phone}`}>{sayPhone(phone)}</a>
        </span>
      )}
      {email === undefined ? null : (
        <span>
          {say('ask.email')} <a href={`mailto:${email}`}>{email}</a>
        </span>
      )}
      {hours === undefined ? null : <span>{say('ask.hours', { hours: hours[language] ?? hours.en })}</span>}
    </p>
  )
}
