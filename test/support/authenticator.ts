import { generateSync } from 'otplib'
import type { House } from './house.ts'

/** An authenticator app in somebody's pocket, by the clock of the test. */
export type Authenticator = {
  readonly secret: string
  /** The next code that has not been shown yet; the clock moves on when all that would be taken have been. */
  readonly nextCode: () => string
  /** The code of a moment, shown before or not. */
  readonly codeAt: (moment: Date) => string
}

const pockets = new WeakMap<House, Map<string, Authenticator>>()
const step = 30_000

/** The app a member of this house set up. */
export function appOf(house: House, email: string): Authenticator {
  const app = pockets.get(house)?.get(email.toLowerCase())
  if (app === undefined) throw new Error(`${email} has set up no app in this house`)
  return app
}

/** Puts a secret into a member's app. */
export function keepApp(house: House, email: string, secret: string): Authenticator {
  const pocket = pockets.get(house) ?? new Map<string, Authenticator>()
  const app = anAuthenticator(house, secret)
  pockets.set(house, pocket.set(email.toLowerCase(), app))
  return app
}

/** The secret a set-up page shows as letters. */
export function secretOn(html: string): string {
  const letters = /<code class="hr-letters">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]
  if (letters === undefined) throw new Error('No secret is shown on this page')
  return letters.replaceAll(' ', '')
}

function anAuthenticator(house: House, secret: string): Authenticator {
  let shown = -Infinity
  const codeAt = (moment: Date): string => generateSync({ secret, epoch: Math.floor(moment.getTime() / 1000) })
  return {
    secret,
    codeAt,
    nextCode: () => {
      const now = () => Math.floor(house.clock.now().getTime() / step)
      // A step either side of now is taken, each once: three sign-ins before anybody has to wait.
      if (shown > now()) house.clock.forward({ minutes: 0.5 })
      shown = Math.max(shown + 1, now() - 1)
      return codeAt(new Date(shown * step))
    },
  }
}
