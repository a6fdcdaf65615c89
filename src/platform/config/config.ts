import { join, resolve } from 'node:path'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { closestTo } from './closest.ts'
import { type IssuerSettings, readIssuer } from './oidc.ts'
import { type Settings, settings } from './settings.ts'

/** What the settings mean, read once at the start. Missing is undefined. */
export type Config = {
  /** True with NODE_ENV=production: no demo, no moved clock, secure cookies. */
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** Where people reach it, without a slash at the end; links in messages start with it. */
  readonly baseUrl: string
  readonly databaseUrl: string | undefined
  readonly appDatabaseUrl: string | undefined
  readonly dataFolder: string
  /** Where the signed heads of the audit are written, a folder for each network in it. */
  readonly auditHeads: string
  readonly backups: { readonly folder: string; readonly daily: boolean; readonly kept: number }
  readonly masterKey: Buffer | undefined
  readonly demo: 'load' | 'none'
  readonly network: { readonly name: string; readonly slug: string; readonly timeZone: string }
  readonly workers: number
  readonly poolSize: number
  /** How many proxies of the operator stand in front: so many entries of X-Forwarded-For are believed, counted from its end. */
  readonly proxies: number
  /** Milliseconds the app's clock runs ahead of the machine's. */
  readonly clockOffset: number
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly remindAfterDays: number
  readonly offerAfterDays: number
  readonly escalateAfterDays: number
  /** Whether a request waits until the person has shown that the address or number is theirs. */
  readonly confirmsContact: boolean
  /** Seconds under which no human fills in a request; 0 when speed says nothing. */
  readonly fastestSeconds: number
  /** People's records a member opens in an hour before they must say why. */
  readonly readingBudget: number
  readonly helpLines: string | undefined
  /** Who else may say who a member is; undefined when nobody does. */
  readonly oidc: IssuerSettings | undefined
}

/** A setting that cannot be used, in words for the operator. */
export type BadSetting = { readonly name: string; readonly says: string }

/** Reads all settings at once, so that every mistake is told in one go. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, readonly BadSetting[]> {
  const wrong: BadSetting[] = [...unknownNames(env)]
  const read: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(settings)) {
    const parsed = schema.safeParse(env[name])
    if (parsed.success) read[name] = parsed.data
    else wrong.push({ name, says: `${parsed.error.issues[0]?.message ?? 'cannot be read'} (it is "${shown(name, env[name])}")` })
  }
  if (wrong.length > 0) return refuse(wrong)
  const clashes: BadSetting[] = []
  const config = asConfig(read as Settings, readIssuer(read as Settings, clashes))
  clashes.push(...clashesOf(config))
  return clashes.length > 0 ? refuse(clashes) : ok(config)
}

function unknownNames(env: Readonly<Record<string, string | undefined>>): BadSetting[] {
  const known = Object.keys(settings)
  return Object.keys(env)
    .filter((name) => name.startsWith('HEDGEROW_') && !known.includes(name) && !name.startsWith('HEDGEROW_TEST_'))
    .map((name) => ({
      name,
      says: `is not a setting. Did you mean ${closestTo(name, known)}? All settings are in docs/guides/settings.md`,
    }))
}

function asConfig(read: Settings, oidc: IssuerSettings | undefined): Config {
  const baseUrl = read.BASE_URL ?? `http://${read.HOST === '0.0.0.0' || read.HOST === '::' ? 'localhost' : read.HOST}:${read.PORT}`
  return {
    production: read.NODE_ENV === 'production',
    port: read.PORT,
    host: read.HOST,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL,
    appDatabaseUrl: read.HEDGEROW_APP_DATABASE_URL,
    dataFolder: resolve(read.HEDGEROW_DATA),
    auditHeads: resolve(read.HEDGEROW_AUDIT_HEADS ?? join(read.HEDGEROW_DATA, 'audit-heads')),
    backups: {
      folder: resolve(read.HEDGEROW_BACKUPS ?? join(read.HEDGEROW_DATA, 'backups')),
      // An invented region is not worth a disk of backups; whoever wants to try them out says so.
      daily: (read.HEDGEROW_BACKUP ?? (read.NODE_ENV === 'production' || read.HEDGEROW_DEMO === 'none' ? 'daily' : 'none')) === 'daily',
      kept: read.HEDGEROW_BACKUPS_KEPT,
    },
    masterKey: read.HEDGEROW_MASTER_KEY === undefined ? undefined : Buffer.from(read.HEDGEROW_MASTER_KEY, 'base64'),
    demo: read.NODE_ENV === 'production' ? 'none' : read.HEDGEROW_DEMO,
    network: { name: read.HEDGEROW_NETWORK, slug: read.HEDGEROW_NETWORK_SLUG, timeZone: read.HEDGEROW_TIME_ZONE },
    workers: read.HEDGEROW_WORKERS,
    poolSize: read.HEDGEROW_POOL,
    proxies: read.HEDGEROW_PROXIES,
    clockOffset: millisecondsOf(read.HEDGEROW_CLOCK_OFFSET),
    smtpUrl: read.SMTP_URL,
    mailFrom: read.HEDGEROW_MAIL_FROM,
    remindAfterDays: read.HEDGEROW_REMIND_AFTER_DAYS,
    offerAfterDays: read.HEDGEROW_OFFER_AFTER_DAYS,
    escalateAfterDays: read.HEDGEROW_ESCALATE_AFTER_DAYS,
    confirmsContact: read.HEDGEROW_CONFIRM_CONTACT === 'yes',
    fastestSeconds: read.HEDGEROW_FASTEST_SECONDS,
    readingBudget: read.HEDGEROW_READING_BUDGET,
    helpLines: read.HEDGEROW_HELP_LINES,
    oidc,
  }
}

function clashesOf(config: Config): BadSetting[] {
  const wrong: BadSetting[] = []
  if (config.production && config.clockOffset !== 0)
    wrong.push({ name: 'HEDGEROW_CLOCK_OFFSET', says: 'cannot be used in production: due times would be wrong' })
  if (config.appDatabaseUrl !== undefined && config.databaseUrl === undefined)
    wrong.push({ name: 'HEDGEROW_APP_DATABASE_URL', says: 'needs DATABASE_URL as well' })
  if (!(config.remindAfterDays < config.offerAfterDays && config.offerAfterDays < config.escalateAfterDays)) {
    wrong.push({
      name: 'HEDGEROW_OFFER_AFTER_DAYS',
      says: 'must come after HEDGEROW_REMIND_AFTER_DAYS and before HEDGEROW_ESCALATE_AFTER_DAYS',
    })
  }
  return wrong
}

const unit = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const

function millisecondsOf(offset: string | undefined): number {
  const parts = /^([+-]\d+)([dhm])$/.exec(offset ?? '')
  const size = parts?.[2] === 'd' ? unit.d : parts?.[2] === 'h' ? unit.h : unit.m
  return parts === null ? 0 : Number(parts[1]) * size
}

/** A value that may hold a password or a key is never printed. */
function shown(name: string, value: string | undefined): string {
  return /URL|KEY|SECRET/.test(name) ? '…' : (value ?? '')
}
