import { Button } from 'nhsuk-frontend/dist/nhsuk/components/button/button.mjs'
import { Checkboxes } from 'nhsuk-frontend/dist/nhsuk/components/checkboxes/checkboxes.mjs'
import { ErrorSummary } from 'nhsuk-frontend/dist/nhsuk/components/error-summary/error-summary.mjs'
import { SkipLink } from 'nhsuk-frontend/dist/nhsuk/components/skip-link/skip-link.mjs'
import { wakeActions } from './actions.ts'
import { wakeFilters } from './filters.ts'
import { wakeLeaving } from './leaving.ts'
import { wakeProgress } from './progress.ts'

/** The addresses of the built counting.ts and passkeys.ts; tools/assets.mjs writes them in. */
declare const COUNTING: string
declare const PASSKEYS: string

// Leaving comes first: it must work even if something below does not.
wakeLeaving()
wakeFilters()
wakeActions()
wakeProgress()

wake([Button, Checkboxes, ErrorSummary, SkipLink])
// Counting letters needs as much script as all the rest, and few pages count letters.
if (document.querySelector('[data-module="nhsuk-character-count"]') !== null)
  void (import(COUNTING) as Promise<typeof import('./counting.ts')>).then(({ CharacterCount }) => wake([CharacterCount]))
// Nobody but members meets a passkey.
if (document.querySelector('form[data-passkey]') !== null)
  void (import(PASSKEYS) as Promise<typeof import('./passkeys.ts')>).then(({ wakePasskeys }) => wakePasskeys())

if ('serviceWorker' in navigator)
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined))

type Wakeable = { readonly moduleName: string; new (element: Element): unknown }

function wake(components: readonly Wakeable[]): void {
  for (const Component of components) {
    for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
      try {
        new Component(element)
      } catch (fault) {
        // The page works without it; one component must never stop the others.
        console.error(fault)
      }
    }
  }
}
