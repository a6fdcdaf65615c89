import { type Html, nhs } from '../../../design/index.ts'
import { languages, parseLanguage } from '../../../kernel/language.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { askToSignIn } from '../actions/askToSignIn.ts'
import { ConductText } from '../conduct/conductText.tsx'
import { conductWords } from '../conduct/words.ts'
import { type NotAMember, parseNewMember } from '../member.ts'
import type { Neighbours } from '../neighbours.ts'
import { ErrorSummary, errorOf, typedIn } from '../pages/formParts.tsx'
import { roleNames } from '../roleNames.ts'
import { codeAt, invitationAt, youAt } from '../routes.ts'
import { memberWords } from '../words/members.ts'
import { acceptInvitation, type OpenedInvitation, openInvitation } from './acceptInvitation.ts'
import { acceptedScreen, runOutScreen, WhatIsOffered } from './invitationScreens.tsx'
import { invitationWords } from './words.ts'

type Subject = OpenedInvitation & { readonly named: string }

/** What the link in an invitation opens: who asks, what for, and what one promises. Only its button accepts. */
export function invitationPage(neighbours: Neighbours): Page {
  return page({
    at: invitationAt,
    may: 'anyone',
    records: { action: 'access.invitation-open', of: ({ invitation }: Subject) => ({ kind: 'invitation', id: invitation.id }) },
    limit: { name: 'invitation', per: 'address', most: 60, withinSeconds: 15 * 60 },
    load: async (visit): Promise<Subject | undefined> => {
      const opened = await openInvitation(visit.app, visit.network.id, visit.params.token)
      if (opened === undefined) return undefined
      const { role } = opened.invitation
      return { ...opened, named: (await roleNames(visit, neighbours, [role]))(role) }
    },
    show: (visit, subject) => next(visit, subject),
    submit,
  })
}

function next(visit: Visit, subject: Subject): Shown {
  if (subject.state === 'accepted') return acceptedScreen(visit)
  if (subject.state === 'run-out') return runOutScreen(visit, subject.inviter)
  return askScreen(visit, subject, { typed: {}, errors: {} })
}

async function submit(visit: Submission<typeof invitationAt.path>, subject: Subject): Promise<Shown> {
  if (subject.state !== 'open') return next(visit, subject)
  const { typed } = visit
  const { invitation, isMember } = subject
  const name = isMember
    ? { ok: true as const, value: invitation }
    : parseNewMember({ name: typedIn(typed, 'name'), email: invitation.email })
  const agrees = subject.hasAcceptedConduct || typedIn(typed, 'agrees') === 'yes'
  if (!name.ok || !agrees) {
    const errors = {
      ...(!name.ok && { name: nameProblem(visit, name.reason) }),
      ...(!agrees && { agrees: conductWords(visit.language)('notAgreed') }),
    }
    return askScreen(visit, subject, { typed, errors })
  }
  const language = isMember ? visit.language : (parseLanguage(typedIn(typed, 'language')) ?? visit.language)
  const accepted = await acceptInvitation(visit.app, visit.network.id, { token: visit.params.token, name: name.value.name, language })
  if (!accepted.ok) return accepted.reason === 'accepted-already' ? acceptedScreen(visit) : runOutScreen(visit, subject.inviter)
  if (visit.member?.memberId === accepted.value.memberId) return { redirectTo: youAt.to({}) }
  const attempt = await askToSignIn(visit.app, visit.network.id, accepted.value.email)
  return { redirectTo: codeAt.to({}, { attempt }) }
}

function nameProblem({ language }: Visit, reasons: readonly NotAMember[]): string {
  return memberWords(language)(reasons.includes('name-too-long') ? 'nameTooLong' : 'noOwnName')
}

type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

function askScreen(visit: Visit, subject: Subject, { typed, errors }: Filled): Screen {
  const say = invitationWords(visit.language)
  const title = say('openTitle', { network: visit.network.name })
  const hasErrors = Object.keys(errors).length > 0
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{title}</h1>
      <WhatIsOffered visit={visit} opened={subject} named={subject.named} />
      <form method="post" novalidate>
        {visit.formGuards()}
        {subject.isMember ? (
          nhs.insetText({ text: say('memberAlready') })
        ) : (
          <Oneself visit={visit} subject={subject} filled={{ typed, errors }} />
        )}
        {subject.hasAcceptedConduct ? null : <ConductText visit={visit} errors={errors} />}
        {nhs.button({ text: say('accept'), preventDoubleClick: true })}
      </form>
    </>
  )
  return { title, body, ...(hasErrors && { status: 422, hasErrors }) }
}

function Oneself({ visit, subject, filled }: { readonly visit: Visit; readonly subject: Subject; readonly filled: Filled }): Html {
  const say = invitationWords(visit.language)
  const { typed, errors } = filled
  return (
    <>
      {nhs.input({
        id: 'name',
        name: 'name',
        value: typed['name'] === undefined ? subject.invitation.name : typedIn(typed, 'name'),
        autocomplete: 'name',
        spellcheck: false,
        width: 20,
        label: { text: say('name'), size: 's' },
        hint: { text: say('nameHint') },
        errorMessage: errorOf(errors, 'name'),
      })}
      {nhs.radios({
        idPrefix: 'language',
        name: 'language',
        inline: true,
        small: true,
        value: typedIn(typed, 'language') || visit.language,
        fieldset: { legend: { text: say('language'), size: 's' } },
        items: languages.map((language) => ({ value: language, text: say(language) })),
      })}
    </>
  )
}
