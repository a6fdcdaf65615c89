import { type Html, nhs } from '../../../design/index.ts'
import type { Result } from '../../../kernel/result.ts'
import { ok } from '../../../kernel/result.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { maskWay, type Person } from '../../people/index.ts'
import { changeDetails, type NewContact, type NewDetails } from '../actions/changeDetails.ts'
import { howToConfirm } from '../confirmation.ts'
import { NeedFields, ReachFields, readNeeds, readReach, readSafe, SafeFields } from '../journey/contactFields.tsx'
import { isPestered } from '../journey/floodGate.ts'
import { asHolder, changeAt, type Held, linkLimit, loadHeld, recordsLink } from '../links/personLink.ts'
import { mayChangeContact } from '../policy.ts'
import { holderOf, personLinkAt } from '../privateLink.ts'
import { isOpen } from '../referral.ts'
import { joinWords } from '../words/join.ts'
import { linkWords } from '../words/personLink.ts'

const parts = ['reach', 'help', 'safe'] as const
type Part = (typeof parts)[number]
type Changing = Held & { readonly part: Part }

/** Changes one thing: how to be reached, what helps, or what must not be done. What was said before is never shown. */
export const changePage: Page = page({
  at: changeAt,
  may: (actor, { story }: Changing, now) => mayChangeContact(actor, story.referral, now),
  records: recordsLink('referral.person-link-change'),
  load: async (visit): Promise<Changing | undefined> => {
    const part = parts.find((each) => each === visit.params.what)
    const held = part && (await loadHeld(visit))
    return part && held && { ...held, part }
  },
  actsAs: ({ link }) => holderOf(link),
  limit: linkLimit,
  show: (visit, changing) =>
    isOpen(changing.story.referral)
      ? screen(visit, changing, { typed: {}, errors: {} })
      : { redirectTo: personLinkAt.to(visit.params, { notice: 'too-late' }) },
  submit: async (submission, changing) => {
    const details = readDetails(changing.part, submission.typed, submission, changing.story.person)
    if (!details.ok) return screen(submission, changing, { typed: submission.typed, errors: details.reason })
    const done = await changeDetails(submission.app, asHolder(submission, changing), {
      referralId: changing.link.referralId,
      details: details.value,
      ...(changing.part === 'reach' && (await newContactOf(submission, changing, details.value))),
    })
    if (!done.ok && done.reason.kind === 'not-found') return 'not-found'
    return { redirectTo: personLinkAt.to(submission.params, done.ok ? {} : { notice: done.reason.kind }) }
  },
})

/** Before the group was asked a new address has to be shown to be theirs, as the first one had. */
async function newContactOf(
  submission: Submission,
  { story }: Changing,
  { reach: [way] }: NewDetails,
): Promise<{ readonly newContact: NewContact } | undefined> {
  const confirmBy = story.referral.state === 'held' ? await howToConfirm(submission, undefined) : undefined
  if (confirmBy === undefined || way === undefined) return undefined
  return { newContact: { confirmBy, isPestered: await isPestered(submission, way) } }
}

function readDetails(part: Part, typed: Typed, visit: Visit, person: Person): Result<NewDetails, FieldErrors> {
  const { reach, needs, safe } = person
  if (part === 'help') return ok({ reach, safe, needs: readNeeds(typed) })
  if (part === 'safe') return ok({ reach, needs, safe: readSafe(typed) })
  const way = readReach(typed, visit.language)
  return way.ok ? ok({ needs, safe, reach: [way.value] }) : way
}

function screen(
  visit: Visit<typeof changeAt.path>,
  { part, story }: Changing,
  { typed, errors }: { typed: Typed; errors: FieldErrors },
): Screen {
  const say = linkWords(visit.language)
  const heading = joinWords(visit.language)(`${part}.me`)
  const hasErrors = Object.keys(errors).length > 0
  const fields = { language: visit.language, heading, typed, errors }
  const first = story.person.reach[0]
  const body: Html = (
    <form method="post" novalidate>
      {hasErrors
        ? nhs.errorSummary({
            titleText: Object.values(errors)[0],
            errorList: Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text })),
          })
        : null}
      {visit.formGuards()}
      {part === 'reach' ? ReachFields(fields) : part === 'help' ? NeedFields(fields) : SafeFields(fields)}
      {nhs.insetText({
        text: part === 'reach' && first !== undefined ? `${say('changeNote')} ${say('now', { way: maskWay(first) })}` : say('changeNote'),
      })}
      {nhs.button({ text: say('save'), preventDoubleClick: true })}
    </form>
  )
  return { title: heading, body, hasErrors, status: hasErrors ? 422 : 200, backTo: personLinkAt.to(visit.params) }
}
