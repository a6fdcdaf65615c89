import type { Html } from './html.ts'
import type { Screen, Typed, Visit } from './page.ts'

/** Turns a screen into the whole document: header, crisis help, language switch, way out, footer. `src/site` has the one we use. */
export type Frame = (screen: Screen, visit: Visit) => Html

/** Why a page cannot be shown; each has words of its own, and none says whether something exists. */
export type Trouble =
  /** Never existed, or may not be seen: nobody can tell which. Shown without the address that was asked for. */
  | { readonly kind: 'not-found' }
  /**
   * The form's request-forgery token is not (or no longer) this browser's. `backTo` is the page the form was on;
   * `typed` is what was typed, when the browser vouches that a page of ours sent it: it can then be sent again as it is.
   */
  | { readonly kind: 'form-too-old'; readonly backTo: string; readonly typed?: Typed }
  /** `ifLarger` is what the page says is to be done with a file as large as that. */
  | { readonly kind: 'too-large'; readonly backTo: string; readonly ifLarger?: string }
  | { readonly kind: 'too-many'; readonly until: Date }
  /** What was sent cannot be read at all. */
  | { readonly kind: 'unreadable' }
  /** Something of ours broke; the code finds it in the log. */
  | { readonly kind: 'fault'; readonly code: string }
  /** The database is away for the moment. */
  | { readonly kind: 'away'; readonly retryAfterSeconds: number }

/** The screen for a trouble, without its status: the router knows that. Must need no database. */
export type TroubleScreen = (trouble: Trouble, visit: Visit) => Screen

export const troubleStatus = {
  'not-found': 404,
  'form-too-old': 403,
  'too-large': 413,
  'too-many': 429,
  unreadable: 400,
  fault: 500,
  away: 503,
} as const satisfies Record<Trouble['kind'], number>
