import type { PlaceId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersWhoAre } from '../../access/index.ts'
import { type About, type Approach, type ApproachId, needsSecond } from '../approach.ts'
import { findApproach, insertApproach, saveAnswer } from '../approachStore.ts'
import { mayAnswer, mayAsk, mayAskResearch } from '../policy.ts'
import { approachAt } from '../routes.ts'
import { countReach } from '../sending/inReach.ts'
import { sendApproach } from '../sending/sendApproach.ts'
import { approachMail } from '../words/letters.ts'

const software = { kind: 'system', named: 'approaches' } as const
type Asking = { readonly about: About; readonly placeId?: PlaceId | undefined }

function isAllowed({ actor }: Context, { about, placeId }: Asking): boolean {
  return about.kind === 'research' ? mayAskResearch(actor) : mayAsk(actor, placeId ?? 'whole-network')
}

/** To how many it would go, at most; undefined for whoever may not ask for it. */
export async function previewApproach(app: App, who: Context, asked: Asking): Promise<{ people: number; lately: number } | undefined> {
  if (!isAllowed(who, asked)) return undefined
  return app.database.within(who, async (work) => {
    const counted = await work.inNameOf(software, (unseen) => countReach(unseen, asked))
    work.records({ action: 'approach.preview', subjectKind: 'network', subjectId: work.networkId, detail: { kind: asked.about.kind } })
    return counted
  })
}

/** Asks for one message to many. A small one goes at once; above fifty people, and for research, a second member is asked first. */
export async function askForApproach(
  app: App,
  who: Context,
  asked: Asking & { readonly onceKey: string },
): Promise<Result<ApproachId, 'not-allowed' | 'another-request'>> {
  const { about, placeId, onceKey } = asked
  const { actor } = who
  if (!isAllowed(who, asked) || actor.kind !== 'member') return refuse('not-allowed')
  return app.database.within(who, async (work) => {
    const made = await onceOnly(work, onceKey, hashOfRequest({ about, placeId }), async () => {
      const { people } = await work.inNameOf(software, (unseen) => countReach(unseen, asked))
      const id: ApproachId = work.newId()
      const approach: Approach = {
        ...about,
        id,
        people,
        askedBy: actor.memberId,
        askedAt: work.at,
        version: 1,
        ...(placeId && { placeId }),
      }
      await insertApproach(work, approach)
      work.happened({ kind: 'approach.asked', version: 1, subjectId: id, body: { kind: about.kind, people } })
      work.records({ action: 'approach.ask', subjectKind: 'approach', subjectId: id, detail: { kind: about.kind, people } })
      if (needsSecond(approach)) await tellOthers(work, app, approach)
      else sendNow(work, id)
      return { id }
    })
    return made.ok ? ok(made.value.id) : refuse('another-request')
  })
}

/** The second member says yes or no; never the one who asked. */
export async function answerApproach(
  app: App,
  who: Context,
  { id, answer }: { readonly id: ApproachId; readonly answer: 'approved' | 'refused' },
): Promise<Result<ApproachId, 'not-found' | 'too-late'>> {
  return app.database.within(who, async (work) => {
    const approach = await findApproach(work, id)
    if (approach === undefined || work.actor.kind !== 'member' || !mayAnswer(work.actor, approach)) return refuse('not-found')
    if (!needsSecond(approach) || !(await saveAnswer(work, approach, { answer, by: work.actor.memberId }))) return refuse('too-late')
    work.happened({ kind: `approach.${answer}`, version: 1, subjectId: id, body: {} })
    work.records({ action: `approach.${answer === 'approved' ? 'approve' : 'refuse'}`, subjectKind: 'approach', subjectId: id })
    if (answer === 'approved') sendNow(work, id)
    return ok(id)
  })
}

function sendNow(work: Work, approachId: ApproachId): void {
  work.later({ job: sendApproach.name, details: { networkId: work.networkId, approachId }, onlyOnce: approachId })
}

async function tellOthers(work: Work, app: App, approach: Approach): Promise<void> {
  const members = await membersWhoAre(work, app.vault, { kinds: ['coordinator', 'network-admin'] })
  for (const member of members.filter(({ id, roles }) => mayAnswer({ kind: 'member', memberId: id, roles }, approach))) {
    const say = approachMail(member.language)
    work.send({
      channel: 'email',
      to: member.email,
      language: member.language,
      template: 'approach.asked',
      subject: say('asked.subject'),
      body: say('asked.body', { url: `${app.config.baseUrl}${approachAt.to({ approachId: approach.id })}` }),
      subjectKind: 'approach',
      subjectId: approach.id,
    })
  }
}
