import { randomInt } from 'node:crypto'
import { DatabaseSilent } from './silence.ts'

/** Something broken whose message we wrote ourselves, without personal words: it may be logged. */
export class Fault extends Error {
  override readonly name = 'Fault'
}

/** One line of the log about one fault. Never an address, a field, or a message that could quote somebody's words. */
export type FaultReport = {
  readonly level: 'fault'
  readonly at: string
  readonly code: string
  readonly method: string
  readonly route: string
  readonly kind: string
  readonly message?: string
  readonly database?: { readonly code: string; readonly constraint?: string; readonly table?: string }
  readonly stack: readonly string[]
}

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code short enough to read out over the telephone, without letters that are mistaken for others. */
export function faultCode(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
}

export function reportOf(
  thrown: unknown,
  where: { readonly code: string; readonly method: string; readonly route: string; readonly at: Date },
): FaultReport {
  const error = thrown instanceof Error ? thrown : new Fault(`Something that is no Error was thrown: ${typeof thrown}`)
  const database = databaseFacts(error)
  return {
    level: 'fault',
    at: where.at.toISOString(),
    code: where.code,
    method: where.method,
    route: where.route,
    kind: error.name,
    ...(mayBeQuoted(error) ? { message: error.message } : {}),
    ...(database === undefined ? {} : { database }),
    stack: [...placesIn(error), ...(error.cause instanceof Error ? ['caused by', error.cause.name, ...placesIn(error.cause)] : [])],
  }
}

/** The engine's own complaints about code name variables, not people; a database's or a parser's can quote a row. */
function mayBeQuoted(error: Error): boolean {
  return error instanceof Fault || error instanceof TypeError || error instanceof ReferenceError
}

function placesIn(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
}

function databaseFacts(error: Error): FaultReport['database'] | undefined {
  const { code, constraint, table } = error as Error & { readonly code?: unknown; readonly constraint?: unknown; readonly table?: unknown }
  if (typeof code !== 'string') return undefined
  return { code, ...(typeof constraint === 'string' ? { constraint } : {}), ...(typeof table === 'string' ? { table } : {}) }
}

const awayCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'],
  // Shutting down, starting, too many connections; a full disk or memory, and a standby that takes no writes, pass as well.
  ...['57P01', '57P02', '57P03', '53300', '53100', '53200', '25006'],
])

/** Whether the database cannot be reached at the moment, which is no fault of the page that asked. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  if (thrown instanceof DatabaseSilent) return true
  const { code, syscall } = thrown as Error & { readonly code?: unknown; readonly syscall?: unknown }
  // ENOENT of a `connect` is a server's socket that is not there; of an `open` it is a file of ours that is missing.
  if (code === 'ENOENT' && syscall !== 'connect') return false
  if (typeof code === 'string' && (awayCodes.has(code) || code.startsWith('08'))) return true
  if (thrown instanceof AggregateError) return thrown.errors.some(isDatabaseAway)
  return (
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/.test(
      thrown.message,
    ) || isDatabaseAway(thrown.cause)
  )
}
