import { test as base, expect } from '@playwright/test'
import { type Look, lookingFrom } from './looking.ts'

export { expect }

type Journey = {
  /** What every screen must pass: call it on each page of a journey. A name also takes a picture. */
  readonly looksRight: (name?: string) => Promise<void>
}

/** A browser at the running site, from a house of its own: journeys share one site, and must not be counted as one busy connection. */
export const test = base.extend<Journey>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  baseURL: async ({}, use) => {
    await use(siteAddress())
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': anAddress() })
  },
  looksRight: async ({ page, browser, viewport, javaScriptEnabled }, use) => {
    const look: Look = lookingFrom({ page, browser, viewport, hasScripts: javaScriptEnabled !== false })
    await use(look.at)
    await look.end()
  },
})

/** Says why a journey is walked in one of the two browsers only. */
export function onlyWithScripts(because: string): void {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, because)
}

function siteAddress(): string {
  const address = process.env['HEDGEROW_JOURNEY_URL']
  if (address === undefined) throw new Error('The site was not started: run the journeys with test/journeys/playwright.config.ts.')
  return address
}

function anAddress(): string {
  const part = () => Math.floor(Math.random() * 254) + 1
  return `10.${part()}.${part()}.${part()}`
}

/** A name nobody else in this run has: journeys share one site. */
export function someone(first: string): { readonly name: string; readonly email: string } {
  const tag = Math.random().toString(36).slice(2, 8)
  return { name: `${first} ${tag}`, email: `${first.toLowerCase()}.${tag}@people.example` }
}
