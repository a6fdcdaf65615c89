import { randomInt } from 'node:crypto'
import type { NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { readPerson, readSamePeople } from '../../people/index.ts'
import { gatherDraft } from '../copy/gatherDraft.ts'
import { type DraftSection, finishPack } from '../copy/pack.ts'
import { readBases } from '../lawful-bases/basisStore.ts'
import { type AnswerRefusal, changeRequest, recordAnswer, type Which } from './answerRequest.ts'
import { rightAnswered } from './events.ts'
import { insertPack, readChoices, saveChoice, saveCode, tryCode } from './packStore.ts'
import type { RequestId, RightsRequest } from './request.ts'
import { saveRequest } from './requestStore.ts'
import { tellAboutRights } from './tellAboutRights.ts'

/** How long a released copy can be fetched. */
const keptForDays = 30
const codeLasts = 30 * 60_000

type Draft = { readonly app: App; readonly who: Context; readonly request: RightsRequest; readonly mapping: readonly AboutPerson[] }

/** Everything a release would be made from, as it is now. */
export async function draftFor({ app, who, request, mapping }: Draft): Promise<readonly DraftSection[]> {
  const personIds = await app.database.within(who, (work) => readSamePeople(work, request.personId))
  return gatherDraft(app, { networkId: who.networkId, personIds, mapping })
}

/** Decides about one item otherwise than its note, or back again. */
export function chooseItem(
  app: App,
  who: Context,
  asked: Which & { readonly item: string; readonly isGiven: boolean },
): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, { id: asked.id }, async (work, request) => {
    await saveChoice(work, request.id, asked)
    recordAnswer(work, request, 'rights.copy.choose', { item: asked.item, gives: asked.isGiven ? 'yes' : 'no' })
    return ok(request.id)
  })
}

/** Releases the copy as it was reviewed: kept sealed for a month, and the person told that it is there. */
export async function releaseCopy(
  app: App,
  who: Context,
  { mapping, networkName, ...which }: Which & { readonly mapping: readonly AboutPerson[]; readonly networkName: string },
): Promise<Result<RequestId, AnswerRefusal>> {
  const seen = await changeRequest(app, who, which, async (_, request) => ok(request))
  if (!seen.ok) return seen
  const draft = await draftFor({ app, who, request: seen.value, mapping })
  return changeRequest(app, who, which, async (work, request) => {
    if (request.kind !== 'copy') return refuse({ kind: 'not-found' })
    if (request.identity === undefined) return refuse({ kind: 'who-are-they' })
    const [choices, person] = [await readChoices(work, request.id), await readPerson(work, app.vault, request.personId)]
    const language = person?.language ?? 'en'
    const madeAt = work.at.toISOString()
    const pack = finishPack(draft, choices, { network: networkName, language, madeAt, bases: await readBases(work) })
    if (!(await saveRequest(work, app.vault, request, { settled: { state: 'released' } }))) return refuse({ kind: 'too-late' })
    await insertPack(work, app.vault, request, { pack, expiresAt: new Date(work.at.getTime() + keptForDays * 86_400_000) })
    work.happened(rightAnswered(request, 'released'))
    recordAnswer(work, request, 'rights.copy.release')
    await tellAboutRights(work, app, { request, occasion: 'ready' })
    return ok(request.id)
  })
}

/** Sends a code to the way we know: whoever only found the link gets no further. A fresh code ends the last one; one a minute at most. */
export async function sendCopyCode(app: App, who: Context, request: RightsRequest): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await app.database.within(who, async (work) => {
    await saveCode(work, request.id, hashOfCode(app, who.networkId, { request, code }))
    recordAnswer(work, request, 'rights.copy.code-send')
    await tellAboutRights(work, app, { request, occasion: 'code', code })
  })
}

/** Whether the code is right; five tries, then a fresh one is needed. */
export async function useCopyCode(
  app: App,
  who: Context,
  { request, typed }: { readonly request: RightsRequest; readonly typed: string },
): Promise<boolean> {
  return app.database.within(who, async (work) => {
    const codeHash = hashOfCode(app, who.networkId, { request, code: typed.replaceAll(/\D/g, '') })
    const isRight = await tryCode(work, request.id, { codeHash, sentAfter: new Date(work.at.getTime() - codeLasts) })
    recordAnswer(work, request, isRight ? 'rights.copy.code-right' : 'rights.copy.code-wrong')
    return isRight
  })
}

function hashOfCode(app: App, networkId: NetworkId, { request, code }: { readonly request: RightsRequest; readonly code: string }): Buffer {
  return app.vault.blindIndex(`${request.id} ${code}`, 'rights.copy-code', networkId)
}
