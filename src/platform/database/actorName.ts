import type { Actor } from '../../kernel/actor.ts'

/** An actor as events and audit write it: kind:id. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'anyone':
      return 'anyone'
    case 'link-holder':
      return `link-${actor.purpose}:${actor.subjectId}`
    case 'member':
      return `member:${actor.memberId}`
    case 'system':
      return `system:${actor.named}`
    default:
      return actor satisfies never
  }
}
