import { type Html, nhs, StaffTable } from '../../../design/index.ts'
import { parseId } from '../../../kernel/id.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import { type Page, page, type Screen, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { addPasskey, beginApp } from '../actions/addSecondStep.ts'
import { removeSecondStep, renameSecondStep } from '../actions/changeSecondStep.ts'
import { type SecondSteps, seeSecondSteps } from '../actions/seeSecondSteps.ts'
import { mayHaveOwnPage } from '../policy.ts'
import { ownSecondStepsAt, secondStepAppAt, secondStepAt, youAt } from '../routes.ts'
import { readRegistration } from '../second-step/passkey.ts'
import { isFresh, type PasskeyStep } from '../second-step/secondStep.ts'
import { secondStepWords } from '../words/secondStep.ts'
import { ErrorSummary, typedIn } from './formParts.tsx'
import { adding, keep, type SignedInHere, signedInHere, wordsFor } from './givenHere.ts'
import { sayMoment } from './moment.ts'
import { nameProblem } from './secondStepApp.tsx'
import { NameField, RemoveForm, RenameForm } from './secondStepForms.tsx'
import { Choices, registerOptions } from './secondStepScreens.tsx'

type Subject = { readonly here: SignedInHere; readonly standing: SecondSteps }
const wayBack = { wayBack: ownSecondStepsAt.to({}) }
const toStepUp: Shown = { redirectTo: secondStepAt.to({}, { to: ownSecondStepsAt.to({}) }) }

/** Looking after one's second steps; only with one that was given a moment ago, for whoever sits down at an open screen could add their own. */
export const ownSecondStepsPage: Page = page({
  at: ownSecondStepsAt,
  may: mayHaveOwnPage,
  records: 'nothing',
  load: async (visit): Promise<Subject | undefined> => {
    const here = signedInHere(visit)
    return here && { here, standing: await seeSecondSteps(visit.app, here.who, here.member.memberId) }
  },
  show: async (visit, subject) => (isFresh(subject.here.member, visit.now) ? await screen(visit, subject, {}) : toStepUp),
  submit: async (visit, subject) => (isFresh(subject.here.member, visit.now) ? await submit(visit, subject) : toStepUp),
})

async function submit(visit: Submission, subject: Subject): Promise<Shown> {
  const { typed } = visit
  const { here } = subject
  const say = secondStepWords(visit.language)
  if (typed.registration !== undefined) return await register(visit, subject)
  if (typed.begin !== undefined) {
    const begun = await beginApp(visit.app, here.who, adding(visit, here), say('appNameGiven'))
    if (begun.ok) return { redirectTo: secondStepAppAt.to({}, { to: ownSecondStepsAt.to({}) }) }
    return await screen(visit, subject, { add: wordsFor(visit, begun.reason) })
  }
  return typed.rename === undefined ? await remove(visit, subject) : await rename(visit, subject)
}

async function register(visit: Submission, subject: Subject): Promise<Shown> {
  const { here } = subject
  const say = secondStepWords(visit.language)
  const name = typedIn(visit.typed, 'name').trim()
  const wrongName = nameProblem(visit, name)
  if (wrongName !== undefined) return await screen(visit, subject, { 'passkey-name': wrongName })
  const registration = readRegistration(typedIn(visit.typed, 'registration'))
  if (registration === undefined) return await screen(visit, subject, { add: say('passkeyNeedsScript') })
  const added = await addPasskey(visit.app, here.who, adding(visit, here), { registration, name })
  const isWrong = !added.ok && added.reason.kind === 'wrong'
  return await keep(visit, added, wayBack, (problem) => screen(visit, subject, { add: isWrong ? say('wrongPasskey') : problem }))
}

async function remove(visit: Submission, subject: Subject): Promise<Shown> {
  const { here } = subject
  const id = parseId<'SecondStep'>(typedIn(visit.typed, 'remove'))
  const removed = id && (await removeSecondStep(visit.app, here.who, { memberId: here.member.memberId, id }))
  if (removed?.ok === false && removed.reason === 'last-one')
    return await screen(visit, subject, { add: secondStepWords(visit.language)('lastOne') })
  return { redirectTo: ownSecondStepsAt.to({}) }
}

async function rename(visit: Submission, subject: Subject): Promise<Shown> {
  const { here } = subject
  const id = parseId<'SecondStep'>(typedIn(visit.typed, 'rename'))
  const name = typedIn(visit.typed, 'name').trim()
  const wrongName = nameProblem(visit, name)
  if (id !== undefined && wrongName !== undefined) return await screen(visit, subject, { [`name-${id}`]: wrongName })
  if (id !== undefined) await renameSecondStep(visit.app, here.who, { memberId: here.member.memberId, id, name })
  return { redirectTo: ownSecondStepsAt.to({}) }
}

async function screen(visit: Visit, { standing: { steps } }: Subject, errors: FieldErrors): Promise<Screen> {
  const say = secondStepWords(visit.language)
  const hasErrors = Object.keys(errors).length > 0
  const passkeys = steps.filter((step): step is PasskeyStep => step.kind === 'passkey')
  const rows = steps.map((step) => ({
    cells: [
      <RemoveForm visit={visit} step={step} />,
      <>
        <strong>{step.name}</strong>
        <RenameForm visit={visit} step={step} error={errors[`name-${step.id}`]} />
      </>,
      say(step.kind),
      sayMoment(visit, step.madeAt),
      step.usedAt === undefined ? say('never') : sayMoment(visit, step.usedAt),
    ],
  }))
  const columns = [{ title: say('next') }, { title: say('name') }, { title: say('kind') }, { title: say('added') }, { title: say('used') }]
  const body: Html = (
    <>
      <ErrorSummary visit={visit} errors={errors} />
      <h1 class="nhsuk-heading-l">{say('ownTitle')}</h1>
      <p>{say('ownIntro')}</p>
      {steps.length === 1 ? nhs.insetText({ text: say('ownOnlyOne') }) : null}
      {steps.length === 0 ? null : <StaffTable caption={say('ownTitle')} captionIsHidden columns={columns} rows={rows} />}
      <h2 class="nhsuk-heading-m" id="add">
        {say('addTitle')}
      </h2>
      <Choices
        visit={visit}
        options={await registerOptions(visit, passkeys)}
        fields={<NameField visit={visit} id="passkey-name" value={say('passkeyNameGiven')} error={errors['passkey-name']} />}
      />
    </>
  )
  return { title: say('ownTitle'), body, width: 'staff', backTo: youAt.to({}), ...(hasErrors && { status: 422, hasErrors }) }
}
