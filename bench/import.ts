import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importFeed, openOrigin } from '../src/modules/directory/index.ts'
import { ensureNetwork } from '../src/platform/networks/networks.ts'
import { makeBed } from './bed.ts'
import type { Figure } from './measure.ts'

const feed = fileURLToPath(new URL('../../shared/data/oruk-1.0-real/bristol-services-2024-12-18.redacted.json', import.meta.url))

/** A real council's 819 services, read, cleaned and written; then the same feed again, which changes nothing. */
export async function measureImport(): Promise<Figure[]> {
  if (!existsSync(feed)) {
    console.error('  skipped: the real feed is not on this machine')
    return []
  }
  const bed = await makeBed()
  try {
    const network = await ensureNetwork(
      bed.app.database,
      { slug: 'bench', name: 'Bench', timeZone: 'Europe/London', isDemo: false },
      new Date(),
    )
    const parse = timed(async () => JSON.parse(readFileSync(feed, 'utf8')))
    const bare = await parse()
    const stop = new AbortController().signal
    const run = timed(async () => {
      const opened = await openOrigin(feed, { stop, told: () => undefined })
      if (!opened.ok) throw new Error(opened.reason.why)
      const done = await importFeed(bed.app, { networkId: network.id, actor: { kind: 'system', named: 'bench' } }, opened.value, {
        timeZone: network.timeZone,
        stop,
        told: () => undefined,
      })
      if (!done.ok) throw new Error(done.reason.why)
    })
    const first = await run()
    const second = await run()
    return [
      {
        what: 'import of a real feed of 819 services',
        value: first.seconds,
        unit: 's',
        ratio: { to: 'reading its JSON', value: first.seconds / bare.seconds },
        cpuMs: first.cpuMs / 819,
      },
      {
        what: 'the same feed again (nothing to do)',
        value: second.seconds,
        unit: 's',
        ratio: { to: 'the first import', value: second.seconds / first.seconds },
        cpuMs: second.cpuMs / 819,
      },
    ]
  } finally {
    await bed.close()
  }
}

function timed(work: () => Promise<unknown>): () => Promise<{ readonly seconds: number; readonly cpuMs: number }> {
  return async () => {
    const from = performance.now()
    const before = process.cpuUsage()
    await work()
    const used = process.cpuUsage(before)
    return { seconds: (performance.now() - from) / 1000, cpuMs: (used.user + used.system) / 1000 }
  }
}
