import type { Language } from '../../../kernel/language.ts'
import { looksWords } from '../words/looks.ts'
import type { Looker } from './looks.ts'
import type { Looks } from './readLooks.ts'

/** Who somebody is as the person reads it: with their name where the network decided so. */
export function sayToPerson(by: Looker, looks: Pick<Looks, 'members' | 'organisations' | 'isNaming'>, language: Language): string {
  const member = by.kind === 'member' && looks.isNaming ? looks.members.get(by.memberId) : undefined
  const what = sayLooker(by, looks, language)
  return member === undefined ? what : `${member.name}, ${what}`
}

/** What somebody is, never who: role and organisation. */
export function sayLooker(by: Looker, looks: Pick<Looks, 'members' | 'organisations'>, language: Language): string {
  const say = looksWords(language)
  switch (by.kind) {
    case 'own-link':
      return say('you')
    case 'trusted-link':
      return say('trusted')
    case 'group-link':
      return say('group')
    case 'member': {
      const [role] = looks.members.get(by.memberId)?.roles ?? []
      if (role === undefined) return say('former')
      const organisation = 'organisationId' in role ? (looks.organisations.get(role.organisationId) ?? '') : ''
      return say(`role.${role.kind}`, { organisation })
    }
    default:
      return by satisfies never
  }
}
