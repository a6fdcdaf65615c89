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
  HEDGEROW_REMIND_AFTER_DAYS: days(3).describe('Days without an answer after which a group is reminded.'),
  HEDGEROW_OFFER_AFTER_DAYS: days(7).describe('Days without an answer after which the person is offered other things.'),
  HEDGEROW_ESCALATE_AFTER_DAYS: days(10).describe('Days without an answer after which a named human takes it up.'),
  HEDGEROW_HELP_LINES: absentWhenEmpty(z.string().optional()).describe(
    'A JSON file with the crisis help lines of your area, instead of the national ones.',
  ),
} as const satisfies Record<string, z.ZodType>

/** What the settings say once read: names and types straight from the table above. */
export type Settings = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]> }
