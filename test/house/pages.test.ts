import { describe, expect, it } from 'vitest'
import { modules } from '../../src/modules.ts'
import { ranks } from '../../src/ranks.ts'
import { makeSite } from '../../src/site/index.ts'

const all = [makeSite(undefined).site, ...modules]
const pages = all.flatMap((module) => module.pages.map((page) => ({ module: module.name, page })))
const apis = all.flatMap((module) => (module.apis ?? []).map((api) => ({ module: module.name, api })))

describe('every page and API', () => {
  it('was seen', () => {
    expect(pages.length).toBeGreaterThan(40)
    expect(apis.length).toBeGreaterThan(0)
  })

  it('says who may come and what is recorded', () => {
    const silent = [...pages.map(({ page }) => page), ...apis.map(({ api }) => api)].filter(
      ({ may, records }) =>
        (may !== 'anyone' && typeof may !== 'function') ||
        (records !== 'nothing' && !/^[a-z-]+\.[a-z-]+(\.[a-z-]+)*$/.test(records.action)),
    )
    expect(silent.map(({ at }) => at.path)).toEqual([])
  })

  it('has an address of its own', () => {
    const paths = pages.map(({ page }) => page.at.path.replaceAll(/:\w+/g, ':'))
    expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([])
  })

  it('that shows one person or request is audited', () => {
    const personal = pages.filter(({ page }) => /\/(referrals|calls|same)\/:/.test(page.at.path) || /^\/(r|p)\/:token$/.test(page.at.path))
    expect(personal.length).toBeGreaterThan(5)
    expect(personal.filter(({ page }) => page.records === 'nothing').map(({ page }) => page.at.path)).toEqual([])
  })
})

describe('the list of modules', () => {
  it('is in rank order, and names every rank', () => {
    const listed = modules.map(({ name }) => name)
    expect([...listed].sort()).toEqual(Object.keys(ranks).sort())
    const order = listed.map((name) => ranks[name as keyof typeof ranks])
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  it('wakes only jobs that exist', () => {
    const jobs = new Set(modules.flatMap((module) => module.jobs.map(({ name }) => name)))
    expect(modules.flatMap(({ listens }) => Object.values(listens).flat()).filter((name) => !jobs.has(name))).toEqual([])
  })
})
