import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { projectRoot } from './root.ts'
import { settings } from './settings.ts'

const wrongIn = (env: Record<string, string>) => {
  const read = readConfig(env)
  return read.ok ? [] : read.reason
}
const read = (env: Record<string, string>) => {
  const config = readConfig(env)
  if (!config.ok) throw new Error(JSON.stringify(config.reason))
  return config.value
}

describe('settings', () => {
  it('need none to start', () => {
    expect(read({})).toMatchObject({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:3000',
      demo: 'load',
      workers: 1,
      clockOffset: 0,
      databaseUrl: undefined,
      remindAfterDays: 3,
      offerAfterDays: 7,
      escalateAfterDays: 10,
    })
  })

  it('that are empty are as if they were not there', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', HEDGEROW_DEMO: '', HEDGEROW_MASTER_KEY: '' })).toEqual(read({}))
  })

  it('are all told at once when several are wrong', () => {
    expect(wrongIn({ PORT: 'eighty', HEDGEROW_DEMO: 'maybe', HEDGEROW_CLOCK_OFFSET: '30 days', DATABASE_URL: 'mysql://x' })).toEqual([
      { name: 'PORT', says: 'must be a whole number (it is "eighty")' },
      { name: 'DATABASE_URL', says: expect.stringContaining('must be an address like postgres://') },
      { name: 'HEDGEROW_DEMO', says: 'must be load or none (it is "maybe")' },
      { name: 'HEDGEROW_CLOCK_OFFSET', says: 'must look like +30d, -2h or +15m (it is "30 days")' },
    ])
  })

  it('that may hold a password are never repeated', () => {
    const said = JSON.stringify(
      wrongIn({ DATABASE_URL: 'mysql://nia:secret@db', SMTP_URL: 'http://nia:secret@mail', HEDGEROW_MASTER_KEY: 'secret' }),
    )
    expect(said).not.toContain('secret')
    expect(said).toContain('HEDGEROW_MASTER_KEY')
  })

  it('with a misspelt name stop the start and name the closest', () => {
    expect(wrongIn({ HEDGEROW_DEM0: 'none' })).toEqual([
      { name: 'HEDGEROW_DEM0', says: expect.stringContaining('Did you mean HEDGEROW_DEMO?') },
    ])
    expect(wrongIn({ HEDGEROW_WORKER: '2' })[0]?.says).toContain('Did you mean HEDGEROW_WORKERS?')
  })

  it('of other programs are none of our business', () => {
    expect(wrongIn({ PATH: '/bin', HEDGE: 'x' })).toEqual([])
  })

  it.each([
    ['+30d', 30 * 86_400_000],
    ['-2h', -7_200_000],
    ['+15m', 900_000],
  ])('move the clock: %s', (offset, milliseconds) => {
    expect(read({ HEDGEROW_CLOCK_OFFSET: offset }).clockOffset).toBe(milliseconds)
  })

  it('refuse a moved clock in production, where due times must be true', () => {
    expect(wrongIn({ NODE_ENV: 'production', HEDGEROW_CLOCK_OFFSET: '+1d' })[0]?.name).toBe('HEDGEROW_CLOCK_OFFSET')
  })

  it('never load the demo in production', () => {
    expect(read({ NODE_ENV: 'production', HEDGEROW_DEMO: 'load' }).demo).toBe('none')
  })

  it('keep the watchdog in order', () => {
    expect(wrongIn({ HEDGEROW_OFFER_AFTER_DAYS: '2' })[0]?.says).toContain('must come after HEDGEROW_REMIND_AFTER_DAYS')
  })

  it('take a key of 32 bytes and no other', () => {
    expect(read({ HEDGEROW_MASTER_KEY: Buffer.alloc(32, 5).toString('base64') }).masterKey).toEqual(Buffer.alloc(32, 5))
    expect(wrongIn({ HEDGEROW_MASTER_KEY: Buffer.alloc(16).toString('base64') })[0]?.says).toContain('32 bytes')
  })

  it('give links without a double slash', () => {
    expect(read({ BASE_URL: 'https://hedgerow.example/' }).baseUrl).toBe('https://hedgerow.example')
  })
})

describe('the guide to the settings', () => {
  const guide = readFileSync(join(projectRoot, 'docs/guides/settings.md'), 'utf8')

  it('says of each setting what the code says of it, and of no other', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, says]) => [name, says])
    expect(rows).toEqual(Object.entries(settings).map(([name, schema]) => [name, schema.description]))
  })

  it('says what each is when it is not set', () => {
    const config = Object.entries(settings).map(([name, schema]) => [name, schema.parse(undefined)])
    for (const [name, otherwise] of config) {
      const shown = new RegExp(`^\\| \`${name}\` \\| .*? \\| (.*?) \\|$`, 'm').exec(guide)?.[1]
      expect(shown, String(name)).toBe(otherwise === undefined ? 'not set' : `\`${otherwise}\``)
    }
  })
})
