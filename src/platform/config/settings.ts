import { z } from 'zod'

const emptyIsAbsent = (text: unknown): unknown => (typeof text === 'string' && text.trim() === '' ? undefined : text)
const absentWhenEmpty = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(emptyIsAbsent, schema)

const wholeNumber = (least: number, most: number, otherwise: number) =>
  absentWhenEmpty(
    z
      .string()
      .regex(/^\d{1,9}$/, 'must be a whole number')
      .transform(Number)
      .refine((number) => number >= least && number <= most, `must be between ${least} and ${most}`)
      .default(otherwise),
  )

const address = (protocols: RegExp, like: string) => z.url({ protocol: protocols, error: `must be an address like ${like}` })
const days = (otherwise: number) => wholeNumber(1, 90, otherwise)
const postgresUrl = absentWhenEmpty(
  z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address like postgres://hedgerow:password@db.example:5432/hedgerow')
    .optional(),
)

/** What an issuer may sign with: public keys only, for a secret that both sides know proves nothing about who signed. */
const signingAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const
/** What we ask an issuer with: setting any of it by hand would open what it closes. */
const ours = [
  ...['client_id', 'redirect_uri', 'response_type', 'response_mode', 'scope', 'state', 'nonce', 'vtr'],
  ...['code_challenge', 'code_challenge_method', 'request', 'request_uri'],
]
const isListOfTexts = (text: string): boolean => z.array(z.string()).min(1).safeParse(parseJson(text)).success

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Every setting there is. `docs/guides/settings.md` is checked against this table by a test,
 * and a `HEDGEROW_` name that is not in it stops the start, so that a misspelt setting is never silently ignored.
 */
export const settings = {
  NODE_ENV: absentWhenEmpty(z.string().optional()).describe('`production` switches off everything that is only for trying things out.'),
  PORT: wholeNumber(0, 65_535, 3000).describe('The port the pages are served on; 0 takes any free one.'),
  HOST: absentWhenEmpty(z.string().default('127.0.0.1')).describe(
    'The address it listens on; `0.0.0.0` to be reached from other machines.',
  ),
  BASE_URL: absentWhenEmpty(address(/^https?$/, 'https://hedgerow.example').optional()).describe(
    'The address people see; links in messages start with it.',
  ),
  DATABASE_URL: postgresUrl.describe(
    'A PostgreSQL 15 or later to use instead of the one that comes with Hedgerow. This login makes the tables.',
  ),
  HEDGEROW_APP_DATABASE_URL: postgresUrl.describe(
    'The login the running app uses, when your database administrator made it by hand. Needs DATABASE_URL.',
  ),
  HEDGEROW_DATA: absentWhenEmpty(z.string().default('./data')).describe('The folder of the embedded database and of the keys.'),
  HEDGEROW_BACKUPS: absentWhenEmpty(z.string().optional()).describe(
    'The folder backups are written to; on another disk, best; otherwise HEDGEROW_DATA/backups.',
  ),
  HEDGEROW_BACKUP: absentWhenEmpty(z.enum(['daily', 'none'], 'must be daily or none').optional()).describe(
    'Whether the embedded database is backed up each day by itself: `daily` or `none`; otherwise daily, except where the invented region may be loaded.',
  ),
  HEDGEROW_BACKUPS_KEPT: wholeNumber(1, 365, 7).describe('How many backups are kept, with all that was written since the oldest of them.'),
  HEDGEROW_AUDIT_HEADS: absentWhenEmpty(z.string().optional()).describe(
    'The folder the signed heads of the audit are written to each minute, best on another machine’s disk; otherwise HEDGEROW_DATA/audit-heads.',
  ),
  HEDGEROW_MASTER_KEY: absentWhenEmpty(
    z
      .base64()
      .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
      .optional(),
  ).describe('The key that protects all other keys. Without it one is made in HEDGEROW_DATA/keys/master.key at the first start.'),
  HEDGEROW_DEMO: absentWhenEmpty(z.enum(['load', 'none'], 'must be load or none').default('load')).describe(
    'What to do with an empty database: `load` the invented region Merrowshire, or `none`. Never loaded in production.',
  ),
  HEDGEROW_NETWORK: absentWhenEmpty(z.string().max(100, 'must be at most 100 letters').default('Hedgerow')).describe(
    'The name of your region, used once, when an empty database gets its network.',
  ),
  HEDGEROW_NETWORK_SLUG: absentWhenEmpty(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens')
      .default('hedgerow'),
  ).describe('Its short name for addresses, used once.'),
  HEDGEROW_TIME_ZONE: absentWhenEmpty(
    z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'must be a time zone such as Europe/London')
      .default('Europe/London'),
  ).describe('The time zone its days are counted in, used once.'),
  HEDGEROW_WORKERS: wholeNumber(1, 64, 1).describe('How many app processes share the port.'),
  HEDGEROW_PROXIES: wholeNumber(0, 5, 0).describe(
    'How many proxies of yours stand in front; with 0 the address a connection comes from is believed, and X-Forwarded-For is not.',
  ),
  HEDGEROW_POOL: wholeNumber(2, 200, 10).describe('How many database connections each process keeps at most.'),
  HEDGEROW_CLOCK_OFFSET: absentWhenEmpty(
    z
      .string()
      .regex(/^[+-]\d{1,4}[dhm]$/, 'must look like +30d, -2h or +15m')
      .optional(),
  ).describe('Moves the clock of the app, to see what day 30 looks like. Refused in production.'),
  SMTP_URL: absentWhenEmpty(address(/^smtps?$/, 'smtps://name:password@mail.example:465').optional()).describe(
    'The mail server messages are sent through.',
  ),
  HEDGEROW_MAIL_FROM: absentWhenEmpty(z.string().default('Hedgerow <hedgerow@localhost>')).describe('Who messages come from.'),
  OIDC_ISSUER: absentWhenEmpty(address(/^https?$/, 'https://auth.example').optional()).describe(
    'Who else may say who a member is (NHS login, CIS2, Keycloak, …): the issuer of OpenID Connect. See [the guide](oidc.md).',
  ),
  OIDC_CLIENT_ID: absentWhenEmpty(z.string().optional()).describe('The name the issuer knows this Hedgerow by.'),
  OIDC_CLIENT_SECRET: absentWhenEmpty(z.string().optional()).describe('The secret it proves that with; this or a key.'),
  OIDC_CLIENT_KEY_FILE: absentWhenEmpty(z.string().optional()).describe(
    'A PEM file with the private key it proves that with (`private_key_jwt`), instead of a secret.',
  ),
  OIDC_CLIENT_KEY_ID: absentWhenEmpty(z.string().optional()).describe('The name (`kid`) of that key, where the issuer wants one.'),
  OIDC_CLIENT_KEY_AUDIENCE: absentWhenEmpty(
    z.enum(['issuer', 'token-endpoint'], 'must be issuer or token-endpoint').default('issuer'),
  ).describe('Whom a proof made with the key is addressed to: `issuer`, or `token-endpoint` for NHS login and CIS2.'),
  OIDC_SIGNING_ALGORITHM: absentWhenEmpty(z.enum(signingAlgorithms, `must be one of ${signingAlgorithms.join(', ')}`).optional()).describe(
    'What our key signs with, and the issuer must sign with; `RS512` for NHS login. Otherwise our key signs with RS256, and the issuer with what it announces.',
  ),
  OIDC_SCOPE: absentWhenEmpty(
    z
      .string()
      .refine((scope) => scope.split(' ').includes('openid'), 'must contain openid')
      .default('openid email'),
  ).describe('What we ask the issuer for.'),
  OIDC_VECTORS_OF_TRUST: absentWhenEmpty(
    z.string().refine(isListOfTexts, 'must be a list such as ["P9.Cp.Cd","P9.Cp.Ck"]').optional(),
  ).describe('How sure NHS login must be of who somebody is (`vtr`).'),
  OIDC_PARAMETERS: absentWhenEmpty(
    z
      .string()
      .refine((text) => !ours.some((name) => new URLSearchParams(text).has(name)), `must not contain any of ${ours.join(', ')}`)
      .optional(),
  ).describe('More to ask the issuer, such as `prompt=login&acr_values=AAL2_OR_AAL3_ANY`.'),
  OIDC_STRONG: absentWhenEmpty(z.string().optional()).describe(
    'Which sign-ins there count as strong, with commas: values of acr, vot or amr, or claim=value, such as `P9.Cp.Cd,AAL2,mfa`.',
  ),
  OIDC_NAME: absentWhenEmpty(z.string().max(60, 'must be at most 60 letters').optional()).describe(
    'What people call it, such as `NHS login`; otherwise the name of its host.',
  ),
  OIDC_BUTTON: absentWhenEmpty(z.string().max(60, 'must be at most 60 letters').optional()).describe(
    'The words on its button, such as `Continue to NHS login`; otherwise ours, in English and Welsh.',
  ),
  HEDGEROW_REMIND_AFTER_DAYS: days(3).describe('Days without an answer after which a group is reminded.'),
  HEDGEROW_OFFER_AFTER_DAYS: days(7).describe('Days without an answer after which the person is offered other things.'),
  HEDGEROW_ESCALATE_AFTER_DAYS: days(10).describe('Days without an answer after which a named human takes it up.'),
  HEDGEROW_CONFIRM_CONTACT: absentWhenEmpty(z.enum(['yes', 'no'], 'must be yes or no').default('yes')).describe(
    'Whether a group is asked only once the person has pressed the button in the message that only they get.',
  ),
  HEDGEROW_FASTEST_SECONDS: wholeNumber(0, 60, 4).describe(
    'A request filled in faster than this is looked at by a human before the group is asked; 0 holds none for that.',
  ),
  HEDGEROW_READING_BUDGET: wholeNumber(5, 10_000, 60).describe(
    'How many people’s records a member may open in an hour before they must say why; at twice as many they are stopped.',
  ),
  HEDGEROW_HELP_LINES: absentWhenEmpty(z.string().optional()).describe(
    'A JSON file with the crisis help lines of your area, instead of the national ones.',
  ),
} as const satisfies Record<string, z.ZodType>

/** What the settings say once read: names and types straight from the table above. */
export type Settings = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]> }
