import { raw } from 'hono/html'
import { anyone, type NetworkId } from '../../src/kernel/actor.ts'
import type { App } from '../../src/platform/app.ts'
import type { Visit } from '../../src/platform/http/page.ts'
import { kit } from '../../src/site/kit.tsx'

/** A look at a page by nobody in particular, for what needs neither a database nor a server. */
export function aVisit(address = '/', given: Partial<Visit> = {}): Visit {
  const url = new URL(address, 'http://hedgerow.example')
  return {
    app: {} as App,
    network: {
      id: '01900000-0000-7000-8000-000000000001' as NetworkId,
      name: 'Merrowshire',
      slug: 'merrowshire',
      timeZone: 'Europe/London',
      isDemo: true,
    },
    params: {},
    query: url.searchParams,
    language: 'en',
    actor: anyone,
    member: undefined,
    now: new Date('2026-03-02T09:00:00Z'),
    url,
    cookies: { get: () => undefined, set: () => undefined },
    addressBlock: '192.0.2.0',
    browser: { browser: 'other', system: 'other' },
    formGuards: () => raw(''),
    kit,
    ...given,
  } as Visit
}
