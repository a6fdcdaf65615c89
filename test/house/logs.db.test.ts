import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { modules } from '../../src/modules.ts'
import type { FaultReport } from '../../src/platform/http/faults.ts'
import { aHouse, type House } from '../support/house.ts'
import { aSite } from '../support/site.ts'

const canary = 'Gwendolen-Quillfeather'
let house: House
const reports: FaultReport[] = []
const printed: string[] = []

beforeAll(async () => {
  house = await aHouse({ modules })
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    vi.spyOn(stream, 'write').mockImplementation((chunk, ...rest) => {
      printed.push(String(chunk))
      return write(chunk as string, ...(rest as []))
    })
  }
})
afterAll(async () => {
  vi.restoreAllMocks()
  await house.close()
})

describe('the log', () => {
  it('never repeats what a person typed, not even when everything breaks under it', async () => {
    const visitor = aSite(house, { modules, report: (fault) => reports.push(fault) })
    await visitor.get('/')
    await visitor.get(`/find?need=${canary}&near=${canary}`)
    await visitor.get('/sign-in')
    // The tables go away while the form is open: every kind of fault a page can meet from here on.
    const { Client } = (await import('pg')).default
    const admin = new Client(house.admin)
    await admin.connect()
    await admin.query(
      'alter table sign_in rename to gone; alter table find_entry rename to gone_too; alter table unmet_need rename to gone_three',
    )
    await admin.end()
    const answers = [
      await visitor.get(`/find?need=${canary}`),
      await visitor.post('/sign-in', { email: `${canary}@people.example` }),
      await visitor.get('/nothing-fits').then(() => visitor.post('/nothing-fits', { need: canary, where: canary, why: ['other'] })),
    ]
    expect(answers.filter(({ status }) => status >= 500).length).toBeGreaterThanOrEqual(2)
    expect(reports.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(reports)).not.toContain(canary)
    expect(printed.join('\n')).not.toContain(canary)
    expect(answers.map(({ html }) => html).join('\n')).not.toMatch(/relation "|at .*\.ts:\d+/)
  })
})
