import type { MemberId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { openPerson } from '../store.ts'
import { endRule, insertRule } from './listsStore.ts'
import type { RuleId, RuleKind } from './rule.ts'

type Adding = {
  readonly personId: PersonId
  readonly kind: RuleKind
  readonly memberId: MemberId
  readonly because?: string | undefined
}

/** A member goes on one of a person's lists, as part of the change that decides it; false when they are on it. The event names nobody. */
export async function addToList(work: Work, vault: Vault, adding: Adding): Promise<boolean> {
  const { personId, kind, memberId } = adding
  if (!(await insertRule(work, vault, adding))) return false
  work.happened({ kind: 'person.exclusion-added', version: 1, subjectId: personId, body: { list: kind } })
  work.records({ action: 'person.exclusion-add', subjectKind: 'person', subjectId: personId, detail: { list: kind, memberId } })
  await openPerson(work, personId)
  return true
}

/** A member comes off a list; false when they were off it. */
export async function takeOffList(work: Work, personId: PersonId, id: RuleId): Promise<boolean> {
  if (!(await endRule(work, personId, id))) return false
  work.happened({ kind: 'person.exclusion-ended', version: 1, subjectId: personId, body: {} })
  work.records({ action: 'person.exclusion-end', subjectKind: 'person', subjectId: personId, detail: { ruleId: id } })
  await openPerson(work, personId)
  return true
}
