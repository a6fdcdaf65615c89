import type { Actor, MemberId, NetworkId, Role } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import type { ParamNames, Route } from '../../kernel/route.ts'
import type { App } from '../app.ts'
import type { ReceivedFile } from '../files/receivedFiles.ts'
import type { Browser } from '../sessions/browser.ts'
import type { SessionId } from '../sessions/store.ts'
import type { Html } from './html.ts'
import type { Kit } from './kit.ts'
import type { Limit } from './rateLimit.ts'

export type Network = {
  readonly id: NetworkId
  readonly name: string
  readonly slug: string
  readonly timeZone: string
  readonly isDemo: boolean
}
export type SignedIn = {
  readonly memberId: MemberId
  readonly name: string
  readonly roles: readonly Role[]
  readonly sessionId?: SessionId
  /** When the second step, or a passkey, was last given in this session. */
  readonly strongAt?: Date
  /** The page that must be passed before their roles count; until then `roles` is empty, and every page that is not for anyone leads there. */
  readonly mustFirst?: string
  /** Records they opened by breaking the glass, and until when. */
  readonly glass?: readonly { readonly personId: Id<'Person'>; readonly until: Date }[]
}

/** One request, as a page sees it. */
export type Visit<Path extends string = string> = {
  readonly app: App
  readonly network: Network
  readonly params: Readonly<Record<ParamNames<Path>, string>>
  readonly query: URLSearchParams
  readonly language: Language
  readonly actor: Actor
  readonly member: SignedIn | undefined
  /** The app's clock, not the machine's. */
  readonly now: Date
  readonly url: URL
  /** The block of addresses the request came from (/24 or /56), for counting only; never written down in clear. */
  readonly addressBlock: string
  readonly browser: Browser
  readonly cookies: {
    readonly get: (name: string) => string | undefined
    readonly set: (name: string, value: string, life: { readonly seconds: number }) => void
  }
  /** Hidden fields every form of ours carries: the request-forgery token and the once-only key. */
  readonly formGuards: () => Html
  /** The components the platform's own screens use; modules take theirs from the design. */
  readonly kit: Kit
}

/** What was typed; a field may come more than once. */
export type Typed = Readonly<Record<string, readonly string[]>>
export type Submission<Path extends string = string> = Visit<Path> & {
  readonly typed: Typed
  /** The files that came with it, by field; none on a page that does not take any. They stay only when the answer is a redirect. */
  readonly files: Readonly<Record<string, ReceivedFile>>
  /** The once-only key of the form that was sent: the same form sent twice carries the same key. */
  readonly onceKey: string
}

/** A page to show. `width: 'staff'` is dense and signed in; the default is one thing a page, with "Leave this page". */
export type Screen = {
  readonly title: string
  readonly body: Html
  /** 200 unless said; 422 for a form with errors (the title then gets its "Error: "). */
  readonly status?: number
  readonly width?: 'public' | 'staff'
  readonly hasErrors?: boolean
  /** Reload after so many seconds when JavaScript is off: for the progress of long work. */
  readonly refreshAfter?: number
  /** Where "Back" leads; none means no back link. */
  readonly backTo?: string
}
/** A redirect (303). `clearsSite` also has the browser forget what it kept of us: the way out of "Leave this page". */
export type Elsewhere = { readonly redirectTo: string; readonly clearsSite?: boolean }
export type Missing = 'not-found'
/** A file to keep instead of a page to look at: text, or bytes such as a PDF. */
export type Download = { readonly download: string | Uint8Array<ArrayBuffer>; readonly fileName: string; readonly mediaType: string }

export type Shown = Screen | Elsewhere | Missing
export type TakesFiles = {
  /** Bytes, all files of one form together. */
  readonly most: number
  /** What to do with a larger one, in words: the page of the 413 shows it. */
  readonly ifLarger: (language: Language) => string
}

type Whole<Path extends string, Subject> = {
  readonly at: Route<Path>
  /** Who may come here: `'anyone'`, said out loud, or a policy question about the actor and what was loaded. */
  readonly may: 'anyone' | ((actor: Actor, subject: Subject, now: Date) => boolean)
  /** What the audit is to say of a look at this page: `'nothing'`, said out loud, or module.thing.verb. */
  readonly records:
    | 'nothing'
    | { readonly action: string; readonly of: (subject: Subject) => { readonly kind: string; readonly id: string } }
  /** Loads what the page is about, in the actor's scope; undefined is the same 404 as a page that never existed. */
  readonly load: (visit: Visit<Path>) => Promise<Subject | undefined>
  /** Who the visitor turns out to be once the subject is loaded: the holder of its private link. `may`, `show` and the audit then see that actor. */
  readonly actsAs?: (subject: Subject) => Actor
  /** How often it may be asked for; more is a 429 that says when. */
  readonly limit?: Limit
  /** Seconds a public page may be shown from a cache; without it every visit asks whether it changed. Never for what is signed in, recorded or holds a form. */
  readonly freshFor?: number
  readonly show: (visit: Visit<Path>, subject: Subject) => Promise<Shown | Download> | Shown | Download
  /** A form posted here; answers with a redirect, or the page again with its errors (422). */
  readonly submit?: (submission: Submission<Path>, subject: Subject) => Promise<Shown>
  /** Files that may come with the form, beyond its ordinary 64 KB. Whoever the page is not for cannot send one. */
  readonly takesFiles?: TakesFiles
}

/** A declared page with its types worn off, ready for the router, the house tests and `docs/generated/pages.md`. */
export type Page = Whole<string, unknown> & { readonly kind: 'page' }

/** Declares a page. Leaving out `may` or `records` does not compile. */
export function page<const Path extends string, Subject>(declared: Whole<Path, Subject>): Page {
  return { kind: 'page', ...declared } as unknown as Page
}
