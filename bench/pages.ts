import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { cpuMsOf, type Figure, loadOf, residentMbOf } from './measure.ts'
import { aFolder, startProduct } from './running.ts'

const clients = 16
const needs = [
  'my husband died and I never go out',
  'something outdoors for my lad with autism',
  'help with heating bills',
  'I am lonely',
  'walking group',
  'choir',
  'behind with the rent',
  'food bank',
]
const places = ['QZ1', 'QZ2', 'QZ3', 'QZ4', 'QZ5']

/** The search page as HTML under load, what pages weigh on a first visit, and memory at rest and at work. */
export async function measurePages(): Promise<Figure[]> {
  const data = aFolder()
  const site = await startProduct(data, { HEDGEROW_DEMO: 'load' })
  try {
    const idle = residentMbOf(site.pid)
    const agent = new Agent({ keepAlive: true, maxSockets: clients })
    const search = (client: number, number: number) =>
      fetched(
        agent,
        `${site.address}/find?need=${encodeURIComponent(needs[(client + number) % needs.length] ?? '')}&near=${places[(client * 3 + number) % places.length]}&within=10`,
      )
    const health = () => fetched(agent, `${site.address}/healthz`)
    await loadOf(clients, 4, search)
    const bare = await loadOf(clients, 5, health)
    const before = cpuMsOf(site.pid) ?? Number.NaN
    const load = await loadOf(clients, 12, search)
    const cpuMs = ((cpuMsOf(site.pid) ?? Number.NaN) - before) / load.done
    const loaded = residentMbOf(site.pid)
    agent.destroy()
    return [
      {
        what: `search page as HTML, ${clients} clients, demo region, one process, load from the other core`,
        value: load.perSecond,
        unit: 'pages/s',
        ratio: { to: 'an empty page of the same server (/healthz)', value: load.perSecond / bare.perSecond },
        cpuMs,
      },
      {
        what: 'search pages one core of the app can give (1000 / CPU ms)',
        value: 1000 / cpuMs,
        unit: 'pages/s',
        target: { says: '≥ 400 a core', met: 1000 / cpuMs >= 400 },
      },
      { what: 'search page, p95', value: load.spread.p95, unit: 'ms', target: { says: '≤ 60 ms', met: load.spread.p95 <= 60 } },
      ...(await weights(site.address)),
      {
        what: 'resident memory at rest',
        value: idle ?? Number.NaN,
        unit: 'MB',
        target: { says: '≤ 200 MB', met: (idle ?? Number.NaN) <= 200 },
      },
      {
        what: 'resident memory after the load',
        value: loaded ?? Number.NaN,
        unit: 'MB',
        target: { says: '≤ 350 MB', met: (loaded ?? Number.NaN) <= 350 },
      },
    ]
  } finally {
    await site.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function weights(address: string): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true })
  const found = await fetched(agent, `${address}/api/activities?need=lonely`)
  const id = /"id":"([0-9a-f-]{36})"/.exec(found.text)?.[1]
  const pages = {
    'start page': '/',
    'search page': '/find?need=I%20am%20lonely',
    'activity page': `/activities/${id}`,
    'crisis page': '/help/crisis',
  }
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const page = await fetched(agent, `${address}${path}`)
    const parts = [
      ...new Set([...page.text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|webmanifest))"/g)].map((match) => match[1] ?? '')),
    ]
    let bytes = page.bytes
    for (const part of parts) bytes += (await fetched(agent, `${address}${part}`)).bytes
    figures.push({
      what: `${name}: first visit over the wire (${parts.length} files with it)`,
      value: bytes / 1000,
      unit: 'kB',
      target: { says: '≤ 50 kB', met: bytes <= 50_000 },
    })
  }
  agent.destroy()
  return figures
}

/** Fetches as a browser would, compressed; `bytes` counts head and body as they came. The text is there only when it came unpacked by us. */
function fetched(agent: Agent, url: string): Promise<{ readonly bytes: number; readonly text: string }> {
  return new Promise((settle, fail) => {
    const asked = request(
      url,
      { agent, headers: { 'accept-encoding': 'br, gzip', accept: 'text/html,*/*', 'user-agent': 'bench' } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', async () => {
          if ((answer.statusCode ?? 500) >= 400) return fail(new Error(`${url} answered ${answer.statusCode}`))
          const body = Buffer.concat(chunks)
          const head = answer.rawHeaders.join(': ').length + 20
          settle({ bytes: body.length + head, text: await unpacked(body, answer.headers['content-encoding']) })
        })
      },
    )
    asked.on('error', fail)
    asked.end()
  })
}

async function unpacked(body: Buffer, encoding: string | undefined): Promise<string> {
  if (encoding === undefined) return body.toString('utf8')
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString('utf8')
}
