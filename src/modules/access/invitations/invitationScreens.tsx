import { type Html, KeyFacts, nhs } from '../../../design/index.ts'
import type { Screen, Visit } from '../../../platform/http/page.ts'
import { signInAt } from '../routes.ts'
import type { OpenedInvitation } from './acceptInvitation.ts'
import { invitationWords } from './words.ts'

type Parts = { readonly visit: Visit; readonly opened: OpenedInvitation; readonly named: string }

/** Who asks, what one would be, and with which address one signs in. */
export function WhatIsOffered({ visit, opened, named }: Parts): Html {
  const say = invitationWords(visit.language)
  const facts = [
    { term: say('openRole'), value: named },
    { term: say('openEmail'), value: opened.invitation.email },
  ]
  return (
    <>
      <p>{say('openWho', { inviter: opened.inviter ?? say('somebody') })}</p>
      <KeyFacts facts={facts} />
      <p>{say('notYou')}</p>
      {opened.waits ? nhs.insetText({ text: say('waits') }) : null}
    </>
  )
}

export function runOutScreen(visit: Visit, inviter: string | undefined): Screen {
  const say = invitationWords(visit.language)
  const title = say('runOutTitle')
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('runOutWhat', { inviter: inviter ?? say('runOutNobody') })}</p>
    </>
  )
  return { title, body, status: 410 }
}

export function acceptedScreen(visit: Visit): Screen {
  const say = invitationWords(visit.language)
  const title = say('acceptedTitle')
  const body: Html = (
    <>
      <h1 class="nhsuk-heading-l">{title}</h1>
      <p>{say('acceptedWhat')}</p>
      {nhs.button({ text: say('signIn'), href: signInAt.to({}) })}
    </>
  )
  return { title, body }
}
