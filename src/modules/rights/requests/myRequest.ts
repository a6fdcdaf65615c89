import { timingSafeEqual } from 'node:crypto'
import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { asHolder, type Held, loadHeld } from '../../referrals/index.ts'
import { type Released, readReleased } from './packStore.ts'
import type { RightsRequest } from './request.ts'
import { readRequest, readRequestWords } from './requestStore.ts'

/** A person's own request, as the holder of their link sees it. */
export type MyRequest = Held & {
  readonly request: RightsRequest
  readonly words: { readonly asked?: string; readonly answer?: string }
  readonly released: Released | undefined
}
type RequestVisit = Visit & { readonly params: { readonly token: string; readonly requestId: string } }

export async function loadMyRequest(visit: RequestVisit): Promise<MyRequest | undefined> {
  const held = await loadHeld(visit)
  const id = parseId<'RightsRequest'>(visit.params.requestId)
  if (held === undefined || id === undefined) return undefined
  return visit.app.database.within(asHolder(visit, held), async (work) => {
    const request = await readRequest(work, id)
    // The link opens one referral's person; another's request does not exist here.
    if (request === undefined || request.personId !== held.story.person.id) return undefined
    const [words, released] = [await readRequestWords(work, visit.app.vault, request), await readReleased(work, id)]
    return { ...held, request, words, released }
  })
}

const openedCookie = 'copy'
const openedFor = 15 * 60

/** Remembers in this browser, for a quarter of an hour, that the right code was given for this copy. */
export function rememberOpened(visit: Visit, request: RightsRequest): void {
  const until = String(visit.now.getTime() + openedFor * 1000)
  visit.cookies.set(openedCookie, `${until}.${proofOf(visit, request, until).toString('base64url')}`, { seconds: openedFor })
}

export function isOpened(visit: Visit, request: RightsRequest): boolean {
  const [until = '', proof = ''] = visit.cookies.get(openedCookie)?.split('.') ?? []
  if (!(Number(until) > visit.now.getTime())) return false
  const [given, right] = [Buffer.from(proof, 'base64url'), proofOf(visit, request, until)]
  return given.length === right.length && timingSafeEqual(given, right)
}

function proofOf({ app, network }: Visit, request: RightsRequest, until: string): Buffer {
  return app.vault.blindIndex(`${request.id} ${until}`, 'rights.copy-opened', network.id)
}
