import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { forgetSignedIn, type Member, membersById } from '../../access/index.ts'
import { openPerson, type PersonId } from '../../people/index.ts'
import { mayBreakGlass, type PersonMatter } from '../policy.ts'
import { reviewGlassAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { findUnderGlass, type UnderGlass } from './findUnderGlass.ts'
import { type GlassId, glassLimits } from './glass.ts'
import { countUnseen, insertGlass } from './glassStore.ts'
import { whoReviews } from './whoReviews.ts'

export type GlassRefusal = 'nothing-there' | 'no-reason' | 'too-long' | 'too-many-unseen'
export type Opened = { readonly kind: 'opened' | 'open-already' | 'can-be-opened'; readonly personId: PersonId }

/** Says whether a reference leads to a record that can be opened; the try itself is audited. */
export async function tryReference(app: App, who: Context, reference: string): Promise<Result<Opened, GlassRefusal>> {
  return app.database.within(who, async (work) => {
    const under = await mayOpen(work, app, reference)
    return typeof under === 'string' ? refuse(under) : ok({ kind: under.kind, personId: under.personId })
  })
}

type Breaking = { readonly reference: string; readonly because: string; readonly onceKey: string }

/** Opens the record of a person somebody does not work with, for an hour and a reason; those who lead and coordinate are told at once. */
export async function breakGlass(app: App, who: Context, asked: Breaking): Promise<Result<Opened, GlassRefusal>> {
  const because = asked.because.trim()
  if (because.length < glassLimits.leastLetters) return refuse('no-reason')
  if (because.length > glassLimits.mostLetters) return refuse('too-long')
  const { onceKey, reference } = asked
  const done = await app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest({ reference, because }), () => open(work, app, { reference, because }))
    return once.ok ? once.value : open(work, app, { reference, because })
  })
  forgetSignedIn(app)
  return done
}

type CanBeOpened = Exclude<UnderGlass, { kind: 'nothing' }>

async function mayOpen(work: Work, app: App, reference: string): Promise<CanBeOpened | GlassRefusal> {
  const { actor } = work
  if (actor.kind !== 'member' || !mayBreakGlass(actor)) return 'nothing-there'
  if ((await countUnseen(work, actor.memberId)) >= glassLimits.mostUnseen) return 'too-many-unseen'
  const under = await findUnderGlass(work, app, reference)
  const isThere = under.kind !== 'nothing'
  work.records({ action: 'casework.glass-try', subjectKind: 'member', subjectId: actor.memberId, detail: { isThere } })
  return isThere ? under : 'nothing-there'
}

async function open(work: Work, app: App, { reference, because }: Omit<Breaking, 'onceKey'>): Promise<Result<Opened, GlassRefusal>> {
  const under = await mayOpen(work, app, reference)
  const { actor } = work
  if (typeof under === 'string') return refuse(under)
  if (under.kind === 'open-already' || actor.kind !== 'member') return ok({ kind: 'open-already', personId: under.personId })
  const { personId, found } = under
  const id: GlassId = work.newId()
  const until = new Date(work.at.getTime() + glassLimits.lastsFor)
  await insertGlass(work, app.vault, { id, personId, memberId: actor.memberId, because, until })
  await openPerson(work, personId)
  work.happened({ kind: 'person.glass-broken', version: 1, subjectId: personId, body: { glassId: id, memberId: actor.memberId } })
  work.records({ action: 'casework.glass-break', subjectKind: 'person', subjectId: personId, detail: { glassId: id } })
  await work.inNameOf({ kind: 'system', named: 'casework' }, (software) =>
    tellOthers(software, app, { by: actor.memberId, person: found.matter }),
  )
  return ok({ kind: 'opened', personId })
}

async function tellOthers(
  work: Work,
  app: App,
  { by, person }: { readonly by: Member['id']; readonly person: PersonMatter },
): Promise<void> {
  const [breaker] = await membersById(work, app.vault, [by])
  if (breaker === undefined) return
  for (const to of await whoReviews(work, app, { by, person }))
    await tellMember(work, app, { to, what: 'glass', name: breaker.name, path: reviewGlassAt.to({}) })
}
