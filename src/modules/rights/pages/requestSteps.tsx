import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { limitWords, restrictReasons } from '../../people/index.ts'
import { mayErasePerson } from '../policy.ts'
import type { OneRequest } from '../requests/oneRequest.ts'
import { identityWays, longerReasons, refuseReasons } from '../requests/request.ts'
import { correctAt, eraseAt, paperAt, reviewAt } from '../routes.ts'
import { staffRights } from '../words/staffPages.ts'
import { choice, StepForm } from './staffForm.tsx'

type Parts = {
  readonly visit: Visit<'/rights/requests/:requestId'>
  readonly one: OneRequest
  readonly problem?: { readonly field: string; readonly text: string } | undefined
}

/** Every step that can be taken now, each a form of its own. */
export function RequestSteps(parts: Parts): Html | null {
  const { request } = parts.one
  if (request.state === 'released') return <Paper {...parts} />
  if (request.state !== 'open') return null
  return (
    <>
      <Onward {...parts} />
      {request.identity === undefined ? <Identity {...parts} /> : null}
      {request.kind === 'restrict' ? <Restrict {...parts} /> : null}
      {request.identity !== undefined && (request.kind === 'correct' || request.kind === 'restrict') ? <Done {...parts} /> : null}
      {request.longerBecause === undefined ? <Longer {...parts} /> : null}
      <Refuse {...parts} />
    </>
  )
}

function Onward({ visit, one }: Parts): Html | null {
  const say = staffRights(visit.language)
  const { kind, identity } = one.request
  const links = {
    copy: { href: reviewAt.to(visit.params), text: say('review') },
    correct: { href: correctAt.to(visit.params), text: say('correct') },
    erase: mayErasePerson(visit.actor) ? { href: eraseAt.to(visit.params), text: say('erase') } : undefined,
    restrict: undefined,
  }
  const link = links[kind]
  return identity === undefined || link === undefined ? null : <p>{nhs.button({ text: link.text, href: link.href })}</p>
}

function Identity({ visit, problem }: Parts): Html {
  const say = staffRights(visit.language)
  const items = identityWays.map((value) => ({ value, text: say(`identity.${value}`) }))
  return (
    <StepForm visit={visit} step="identity" title={say('identityTitle')} said={say('identitySaid')} button={say('identityButton')}>
      {choice({ name: 'identity', legend: say('chooseOne'), items, problem: problem?.field === 'identity' ? problem.text : undefined })}
    </StepForm>
  )
}

function Restrict({ visit, one, problem }: Parts): Html {
  const say = staffRights(visit.language)
  if (one.limits.restriction !== undefined)
    return <StepForm visit={visit} step="lift" title={say('liftTitle')} said={say('liftSaid')} button={say('liftButton')} />
  const items = restrictReasons.map((value) => ({ value, text: limitWords(visit.language)(`restrict.${value}`) }))
  return (
    <StepForm visit={visit} step="restrict" title={say('restrictTitle')} said={say('restrictSaid')} button={say('restrictButton')}>
      {choice({ name: 'restrict', legend: say('restrictWhy'), items, problem: problem?.field === 'restrict' ? problem.text : undefined })}
    </StepForm>
  )
}

function Done({ visit }: Parts): Html {
  const say = staffRights(visit.language)
  return (
    <StepForm visit={visit} step="done" title={say('doneTitle')} button={say('doneButton')}>
      {words(visit, 'answer')}
    </StepForm>
  )
}

function Longer({ visit, problem }: Parts): Html {
  const say = staffRights(visit.language)
  const items = longerReasons.map((value) => ({ value, text: say(`longer.${value}`) }))
  return (
    <StepForm visit={visit} step="longer" title={say('longerTitle')} said={say('longerSaid')} button={say('longerButton')}>
      {choice({ name: 'longer', legend: say('chooseOne'), items, problem: problem?.field === 'longer' ? problem.text : undefined })}
    </StepForm>
  )
}

function Refuse({ visit, problem }: Parts): Html {
  const say = staffRights(visit.language)
  const items = refuseReasons.map((value) => ({ value, text: say(`because.${value}`) }))
  return (
    <StepForm visit={visit} step="refuse" title={say('refuseTitle')} said={say('refuseSaid')} button={say('refuseButton')} isDanger>
      {choice({ name: 'because', legend: say('refuseWhy'), items, problem: problem?.field === 'because' ? problem.text : undefined })}
      {words(visit, 'answer-no')}
    </StepForm>
  )
}

function words(visit: Visit, id: string): Html {
  const say = staffRights(visit.language)
  return nhs.textarea({ id, name: 'answer', rows: 4, label: { text: say('answer') }, hint: { text: say('answerHint') } })
}

function Paper({ visit }: Parts): Html {
  const say = staffRights(visit.language)
  return (
    <section>
      <h2 class="nhsuk-heading-m">{say('paper')}</h2>
      <ul class="nhsuk-list">
        <li>
          <a href={paperAt.to({ ...visit.params, form: 'pdf' })}>{say('paperPdf')}</a>
        </li>
        <li>
          <a href={paperAt.to({ ...visit.params, form: 'json' })}>{say('paperJson')}</a>
        </li>
      </ul>
    </section>
  )
}
