/** One thing that was looked at. `right` needs nobody; `look` is for a quiet hour; `wrong` is for now. */
export type Finding = {
  readonly about: string
  readonly state: 'right' | 'look' | 'wrong'
  readonly says: string
  /** What to do about it; absent when nothing is to be done. */
  readonly todo?: string
}

export const right = (about: string, says: string): Finding => ({ about, state: 'right', says })
export const look = (about: string, says: string, todo: string): Finding => ({ about, state: 'look', says, todo })
export const wrong = (about: string, says: string, todo: string): Finding => ({ about, state: 'wrong', says, todo })

/** Looks at one part; what cannot be looked at is wrong itself, and keeps nobody from looking at the rest. Only the kind of a fault is told. */
export async function looked(about: string, at: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await at()
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? ` ${String(fault.code)}` : ''
    const kind = fault instanceof Error ? fault.name : typeof fault
    return [
      wrong(about, `could not be looked at (${kind}${code})`, 'If migrations are missing, start Hedgerow once. Otherwise look at its log.'),
    ]
  }
}

/** A span of time as people say it. */
export function span(seconds: number): string {
  const steps = [
    [86_400, 'days'],
    [3600, 'hours'],
    [60, 'minutes'],
  ] as const
  const fitting = steps.find(([size]) => seconds >= 2 * size)
  return fitting === undefined ? `${Math.round(seconds)} seconds` : `${Math.floor(seconds / fitting[0])} ${fitting[1]}`
}
