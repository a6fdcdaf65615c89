import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { anIssuer } from '../../support/issuer.ts'
import { issuerAccounts } from './issuerAccounts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Starts the product as a newcomer would (`npm start`'s script), with the invented region in a folder of its own; stops it at the end.
 * With HEDGEROW_JOURNEY_URL the journeys are walked at a site that runs already; it must believe one proxy (HEDGEROW_PROXIES=1).
 */
export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HEDGEROW_JOURNEY_URL'] !== undefined) return undefined
  const address = `http://127.0.0.1:${await freePort()}`
  const issuer = await anIssuer({ comesBackTo: address, proof: 'secret' })
  for (const account of issuerAccounts) issuer.accounts.set(account.sub, account)
  const signsInElsewhere = { ...issuer.env, OIDC_CLIENT_SECRET: issuer.secret, OIDC_STRONG: 'P9.Cp.Cd' }
  const site = await startSite(address, signsInElsewhere)
  process.env['HEDGEROW_JOURNEY_URL'] = address
  process.env['HEDGEROW_JOURNEY_ISSUER'] = issuer.url
  return async () => {
    await site.stop()
    await issuer.close()
  }
}

/** Starts one site at this address with settings of its own beside the ordinary ones. */
export async function startSite(
  address: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'hedgerow-journeys-'))
  const site = spawn('node', ['tools/start.mjs'], {
    cwd: root,
    // Each journey comes from an address of its own, as from behind a proxy.
    env: {
      ...ordinary(),
      // A machine walks the journeys, faster than any person fills in a form.
      HEDGEROW_FASTEST_SECONDS: '0',
      HEDGEROW_PROXIES: '1',
      HEDGEROW_DATA: data,
      PORT: new URL(address).port,
      BASE_URL: address,
      HEDGEROW_DEMO: 'load',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  site.stdout.on('data', (chunk) => {
    said += chunk
  })
  site.stderr.on('data', (chunk) => {
    said += chunk
  })
  await answers(`${address}/readyz`, () => said, site)
  return {
    stop: async () => {
      const gone = new Promise((settle) => site.once('exit', settle))
      site.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The environment without what is only for us, and without a database or mail server of whoever runs this. */
function ordinary(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(HEDGEROW_|DATABASE_URL$|SMTP_URL$|NODE_ENV$|OIDC_)/.test(name)),
  )
}

async function answers(url: string, said: () => string, site: { exitCode: number | null }): Promise<void> {
  const until = Date.now() + 180_000
  while (Date.now() < until) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return
    if (site.exitCode !== null) break
    await new Promise((settle) => setTimeout(settle, 250))
  }
  throw new Error(`The site did not start:\n${said()}`)
}

export function freePort(): Promise<number> {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const given = probe.address()
      probe.close(() => settle(typeof given === 'object' && given !== null ? given.port : 0))
    })
  })
}
