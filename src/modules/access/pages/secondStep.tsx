import { type Page, page, type Shown, type Submission, type Visit } from '../../../platform/http/page.ts'
import { parseWayBack } from '../../../platform/sessions/wayBack.ts'
import { addPasskey, beginApp } from '../actions/addSecondStep.ts'
import { giveAppCode } from '../actions/giveAppCode.ts'
import { givePasskey } from '../actions/givePasskey.ts'
import { type SecondSteps, seeSecondSteps } from '../actions/seeSecondSteps.ts'
import { secondStepAppAt, secondStepAt, signInAt, youAt } from '../routes.ts'
import { readAnswer, readRegistration } from '../second-step/passkey.ts'
import { isFresh } from '../second-step/secondStep.ts'
import { parseAppCode } from '../second-step/totp.ts'
import { secondStepWords } from '../words/secondStep.ts'
import { typedIn } from './formParts.tsx'
import { adding, givenHere, keep, signedInHere, wordsFor } from './givenHere.ts'
import { askScreen, chooseScreen, tooLateScreen } from './secondStepScreens.tsx'

type Subject = { readonly standing: SecondSteps | undefined; readonly wayBack: string | undefined }

/**
 * Where a signed-in member shows that it is them: after the e-mailed code, and again before they change how they sign in. Whoever has
 * nothing to show yet sets it up here; whoever had and lost it cannot.
 */
export const secondStepPage: Page = page({
  at: secondStepAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'second-step', per: 'address', most: 60, withinSeconds: 15 * 60, counts: 'sending' },
  load: async (visit): Promise<Subject> => {
    const member = visit.member
    const standing = member && (await seeSecondSteps(visit.app, { networkId: visit.network.id, actor: visit.actor }, member.memberId))
    return { standing, wayBack: parseWayBack(visit.query.get('to')) }
  },
  show: async (visit, subject) => await next(visit, subject),
  submit: async (visit, subject) => await submit(visit, subject),
})

async function next(visit: Visit, { standing, wayBack }: Subject, problem?: string): Promise<Shown> {
  if (standing === undefined) return { redirectTo: signInAt.to({}, wayBack === undefined ? {} : { to: wayBack }) }
  if (visit.member !== undefined && isFresh(visit.member, visit.now)) return { redirectTo: wayBack ?? youAt.to({}) }
  if (standing.steps.length > 0 || standing.isByIssuer) return await askScreen(visit, { ...standing, wayBack }, problem)
  return standing.isSetUpOpen ? await chooseScreen(visit, problem) : tooLateScreen(visit)
}

async function submit(visit: Submission, subject: Subject): Promise<Shown> {
  const here = signedInHere(visit)
  if (here === undefined) return await next(visit, { ...subject, standing: undefined })
  const { typed } = visit
  const say = secondStepWords(visit.language)
  const { who } = here
  if (typed.registration !== undefined) {
    const registration = readRegistration(typedIn(typed, 'registration'))
    if (registration === undefined) return await next(visit, subject, say('passkeyNeedsScript'))
    const named = { registration, name: say('passkeyNameGiven') }
    return await keep(visit, await addPasskey(visit.app, who, adding(visit, here), named), subject, (problem) =>
      next(visit, subject, problem),
    )
  }
  if (typed.passkey !== undefined) {
    const answer = readAnswer(typedIn(typed, 'passkey'))
    if (answer === undefined) return await next(visit, subject, say('passkeyNeedsScript'))
    const given = await givePasskey(visit.app, who, givenHere(visit, here), answer)
    const problemOf = given.ok || given.reason.kind !== 'wrong' ? undefined : say('wrongPasskey')
    return await keep(visit, given, subject, (problem) => next(visit, subject, problemOf ?? problem))
  }
  if (typed.begin !== undefined) {
    const begun = await beginApp(visit.app, who, adding(visit, here), say('appNameGiven'))
    if (begun.ok) return { redirectTo: secondStepAppAt.to({}, subject.wayBack === undefined ? {} : { to: subject.wayBack }) }
    return await next(visit, subject, wordsFor(visit, begun.reason))
  }
  const code = parseAppCode(typedIn(typed, 'code'))
  if (code === undefined) return await next(visit, subject, say('noCode'))
  return await keep(visit, await giveAppCode(visit.app, who, givenHere(visit, here), code), subject, (problem) =>
    next(visit, subject, problem),
  )
}
