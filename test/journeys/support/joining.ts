import { expect, type Page } from '@playwright/test'
import type { Language } from '../../../src/kernel/language.ts'
import { words as activityWords } from '../../../src/modules/directory/pages/activityWords.ts'
import { joinWords } from '../../../src/modules/referrals/words/join.ts'

export type Sent = { readonly reference: string; readonly link: string }
type Asking = { readonly name: string; readonly email: string; readonly language?: Language; readonly why?: string }

/** Activities of Merrowshire that take requests here, and that a journey may ask to join. */
export const joinable = {
  widowedWalk: 'Widowed and Walking',
  greenGym: 'Green gym',
  peerGroup: 'Wellbeing peer group',
  befriending: 'Befriending at home',
} as const

/** Looks for an activity by its name and opens its page. */
export async function openActivity(page: Page, name: string): Promise<void> {
  await page.goto(`/find?${new URLSearchParams({ need: name, near: 'QZ1 2AB', within: '60' })}`)
  await page.locator('.hr-card').getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** Asks to join for oneself, with as little as is needed; ends on the person's private page. */
export async function askToJoin(page: Page, activity: string, { name, email, language = 'en', why }: Asking): Promise<Sent> {
  const say = joinWords(language)
  await openActivity(page, activity)
  await page.getByRole('button', { name: activityWords(language)('join.ask-button') }).click()
  await page.getByRole('radio', { name: say('who.me'), exact: true }).check()
  await goOn(page)
  await page.getByLabel(say('nameLabel'), { exact: true }).fill(name)
  await goOn(page)
  await page.getByLabel(say('reach.email'), { exact: true }).check()
  await page.getByLabel(say('email'), { exact: true }).fill(email)
  for (let question = 0; question < 3; question += 1) await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('why.me'))
  if (why !== undefined) await page.getByRole('textbox').fill(why)
  await goOn(page)
  await page.getByLabel(say('share.called')).check()
  await goOn(page)
  await page.getByRole('button', { name: say('send') }).click()
  return await sentOn(page)
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Continue|Parhau)$/ }).click()
}

/** Reads the reference and the private link off the page a person comes to after sending. */
export async function sentOn(page: Page): Promise<Sent> {
  await expect(page).toHaveURL(/\/r\/[\w-]+\?sent=1$/)
  const reference = /[0-9A-HJ-NP-Z]{5}-[0-9A-HJ-NP-Z]{5}/.exec((await page.locator('main').textContent()) ?? '')?.[0]
  expect(reference, 'a reference on the page').toBeDefined()
  return { reference: reference ?? '', link: new URL(page.url()).pathname }
}
