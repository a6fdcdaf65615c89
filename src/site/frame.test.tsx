import { describe, expect, it } from 'vitest'
import { aVisit } from '../../test/builders/aVisit.ts'
import type { MemberId } from '../kernel/actor.ts'
import type { Screen, Visit } from '../platform/http/page.ts'
import { makeSite } from './index.ts'

const { frame, site } = makeSite(undefined)
const screen: Screen = { title: 'Gardens', body: <h1>Gardens</h1> }
const shown = async (visit: Visit, given: Partial<Screen> = {}) => String(await frame({ ...screen, ...given }, visit))

describe('the frame of a page', () => {
  it('has help at once on every page, readable without JavaScript or a connection', async () => {
    const page = await shown(aVisit('/find'))
    expect(page).toMatch(/<details class="hr-crisis">.*href="tel:999".*href="tel:116123".*href="sms:85258/s)
    expect(page).toContain('href="/help/crisis"')
    expect(await shown(aVisit('/coordinator'), { width: 'staff' })).toContain('href="tel:999"')
  })

  it('has a way out on public pages, and none where somebody works', async () => {
    expect(await shown(aVisit('/find'))).toContain('href="/leave"')
    expect(await shown(aVisit('/coordinator'), { width: 'staff' })).not.toContain('href="/leave"')
  })

  it('says that a demo network is invented, and only of a demo network', async () => {
    const real = aVisit('/')
    expect(await shown(real)).toContain('Merrowshire is an invented place')
    expect(await shown({ ...real, network: { ...real.network, isDemo: false } })).not.toContain('invented')
  })

  it('begins the title of a form with mistakes with the word for it', async () => {
    expect(await shown(aVisit('/join/1'), { status: 422 })).toContain('<title>Error: Gardens – Hedgerow, Merrowshire</title>')
    expect(await shown(aVisit('/join/1', { language: 'cy' }), { hasErrors: true })).toContain('<title>Gwall: Gardens')
  })

  it('says its language, and offers the other for the same page', async () => {
    const page = await shown(aVisit('/find?need=friends&near=LA1', { language: 'cy' }))
    expect(page).toContain('<html lang="cy" dir="ltr"')
    expect(page).toContain('href="/language?to=en&amp;back=%2Ffind%3Fneed%3Dfriends%26near%3DLA1" lang="en"')
  })

  it('keeps private pages out of search engines, and public ones in', async () => {
    expect(await shown(aVisit('/r/secret'))).toContain('noindex')
    expect(await shown(aVisit('/find', { member: { memberId: '1' as MemberId, name: 'Nia', roles: [] } }))).toContain('noindex')
    expect(await shown(aVisit('/find'))).not.toContain('noindex')
  })

  it('puts the back link inside the main part, where screen readers look for it', async () => {
    expect(await shown(aVisit('/join/1'), { backTo: '/activities/1' })).toMatch(
      /<main[^>]*><a class="nhsuk-back-link" href="\/activities\/1">/,
    )
  })

  it('escapes whatever a title holds', async () => {
    expect(await shown(aVisit('/'), { title: '<script>alert(1)</script>' })).not.toContain('<script>alert')
  })
})

describe('the pages of the site', () => {
  it('never look as if they were the NHS: its name, logo and font are for its own services', async () => {
    for (const language of ['en', 'cy'] as const) {
      for (const page of site.pages) {
        const visit = aVisit(page.at.path, { language })
        // The privacy page reads the network's own reasons from the database; lawful-bases/bases.db.test.ts looks at those.
        const subject = page.at.path === '/privacy' ? { bases: [] } : await page.load(visit)
        const given = await page.show(visit, subject)
        if (given === 'not-found' || 'redirectTo' in given || 'download' in given) continue
        const html = String(await frame(given, visit))
        expect(html).not.toMatch(/Frutiger|© NHS|www\.nhs\.uk|assets\.nhs\.uk|nhsuk-logo|nhsuk-header/)
        expect(html.match(/<h1[ >]/g)).toHaveLength(1)
        expect(html).not.toMatch(/ style="/)
        expect(html).not.toMatch(/undefined|\[object|NaN/)
      }
    }
  })
})
