import type { App } from '../app.ts'

/** What one step found: what to tell the operator, and whether it is as it must be. */
export type StepOutcome = { readonly isRight: boolean; readonly says: string }

/** Something a database that came out of a backup needs before people may use it. */
export type AfterRestoreStep = { readonly name: string; readonly run: (app: App) => Promise<StepOutcome> }

export type AfterRestore = { readonly isRight: boolean; readonly steps: readonly (StepOutcome & { readonly name: string })[] }

/** Runs every step in its order, also after one that found something wrong: an operator needs the whole picture. */
export async function afterRestore(app: App, steps: readonly AfterRestoreStep[], say: (line: string) => void): Promise<AfterRestore> {
  const done: (StepOutcome & { readonly name: string })[] = []
  for (const { name, run } of steps) {
    say(`${name} …`)
    done.push({ name, ...(await run(app).catch((fault: unknown) => broken(fault))) })
  }
  return { isRight: done.every(({ isRight }) => isRight), steps: done }
}

/** A fault's own words may quote a row, so only its kind is told. */
function broken(fault: unknown): StepOutcome {
  const kind = fault instanceof Error ? fault.name : typeof fault
  const code = fault instanceof Error && 'code' in fault ? ` ${String(fault.code)}` : ''
  return { isRight: false, says: `could not be done (${kind}${code})` }
}
