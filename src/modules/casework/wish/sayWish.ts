import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { listMembers, membersWhoAre } from '../../access/index.ts'
import { foldName, openPerson, type PersonId } from '../../people/index.ts'
import { whoCouldHelp } from '../lists/whoCouldHelp.ts'
import { findPerson } from '../person/findPerson.ts'
import { maySayWish } from '../policy.ts'
import { caseloadAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { insertWish, type WishId } from './wishStore.ts'

export const wishLimits = { mostLetters: 2000, settledWithin: 86_400_000 } as const
export type Saying = { readonly personId: PersonId; readonly words: string; readonly onceKey: string }

/** Somebody says at their private link who should not see them: a human settles it within a day. */
export async function sayWish(app: App, who: Context, saying: Saying): Promise<Result<WishId, 'not-found'>> {
  const { onceKey, ...request } = saying
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => say(work, app, saying))
    return once.ok ? once.value : refuse('not-found')
  })
}

async function say(work: Work, app: App, { personId, words }: Saying): Promise<Result<WishId, 'not-found'>> {
  const found = await findPerson(work, app, personId)
  if (found === undefined || !maySayWish(work.actor, found.matter, work.at)) return refuse('not-found')
  const id: WishId = work.newId()
  const dueAt = new Date(work.at.getTime() + wishLimits.settledWithin)
  const named = (await listMembers(work, app.vault)).filter(({ name }) => isNamedIn(name, words))
  const hiddenFrom = named.map((member) => `member:${member.id}`)
  await insertWish(work, app.vault, { id, personId, words, dueAt, hiddenFrom })
  await openPerson(work, personId)
  work.happened({ kind: 'person.exclusion-asked', version: 1, subjectId: personId, body: { wishId: id } })
  work.records({ action: 'person.exclusion-ask', subjectKind: 'person', subjectId: personId, detail: { wishId: id } })
  await work.inNameOf({ kind: 'system', named: 'casework' }, async (software) => {
    const whole = await findPerson(software, app, personId)
    const helpers = whole === undefined ? [] : await whoCouldHelp(software, app, whole.matter)
    const readers = helpers.filter((helper) => !named.some((member) => member.id === helper.id))
    for (const to of readers) await tellMember(software, app, { to, what: 'wish', by: dueAt, path: caseloadAt.to({}) })
    if (readers.length > 0) return
    // Nobody who could settle it is left: those who look after members are asked for somebody, without a word of what it says.
    for (const to of await membersWhoAre(software, app.vault, { kinds: ['network-admin'] }))
      await tellMember(software, app, { to, what: 'stuck', by: dueAt, path: '/members' })
  })
  return ok(id)
}

/**
 * Whether a member's first or last name stands in somebody's words: such a member does not get to read them. Better one colleague
 * too many who cannot read it than the one it is about who can.
 *
 * @example
 * isNamedIn('Siân O’Neill', 'my ex, Mr O’Neill’s brother') // => true
 */
export function isNamedIn(name: string, words: string): boolean {
  const said = new Set(foldName(words).split(' '))
  return foldName(name)
    .split(' ')
    .some((part) => part.length >= 3 && (said.has(part) || said.has(`${part}s`)))
}
