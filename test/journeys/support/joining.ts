import { expect, type Page } from '@playwright/test'
import type { Language } from '../../../src/kernel/language.ts'
import { words as activityWords } from '../../../src/modules/directory/pages/activityWords.ts'
import { confirmWords } from '../../../src/modules/referrals/words/confirming.ts'
import { joinWords } from '../../../src/modules/referrals/words/join.ts'
import { linkIn, messageAbout } from './outbox.ts'

export type Sent = { readonly reference: string; readonly link: string }
type Asking = {
  readonly name: string
  readonly email: string
  readonly phone?: string
  readonly language?: Language
  readonly why?: string
}

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
export async function askToJoin(page: Page, activity: string, asking: Asking): Promise<Sent> {
  await answerQuestions(page, activity, asking)
  return await sentOn(page)
}

/** Answers every question with as little as is needed and sends; a phone number takes the place of the e-mail address. */
export async function answerQuestions(page: Page, activity: string, { name, email, phone, language = 'en', why }: Asking): Promise<void> {
  const say = joinWords(language)
  await openActivity(page, activity)
  await page.getByRole('button', { name: activityWords(language)('join.ask-button') }).click()
  await page.getByRole('radio', { name: say('who.me'), exact: true }).check()
  await goOn(page)
  await page.getByLabel(say('nameLabel'), { exact: true }).fill(name)
  await goOn(page)
  await page.getByLabel(say(phone === undefined ? 'reach.email' : 'reach.phone'), { exact: true }).check()
  await page.getByLabel(say(phone === undefined ? 'email' : 'phone'), { exact: true }).fill(phone ?? email)
  for (let question = 0; question < 3; question += 1) await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('why.me'))
  if (why !== undefined) await page.getByRole('textbox').fill(why)
  await goOn(page)
  await page.getByLabel(say('share.called')).check()
  await goOn(page)
  await page.getByRole('button', { name: say('send') }).click()
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Continue|Parhau)$/ }).click()
}

/** Reads the reference and the private link off the page a person comes to after sending; shows first, when asked to, that it was them. */
export async function sentOn(page: Page): Promise<Sent> {
  await expect(page).toHaveURL(/\/r\/[\w-]+\?sent=1$/)
  const reference = /[0-9A-HJ-NP-Z]{5}-[0-9A-HJ-NP-Z]{5}/.exec((await page.locator('main').textContent()) ?? '')?.[0]
  expect(reference, 'a reference on the page').toBeDefined()
  const sent = { reference: reference ?? '', link: new URL(page.url()).pathname }
  if (await page.getByRole('heading', { name: asksToConfirm }).isVisible()) {
    await confirm(page, sent.reference)
    await page.goto(`${sent.link}?sent=1`)
  }
  return sent
}

const asksToConfirm = new RegExp(`^(${confirmWords('en')('title')}|${confirmWords('cy')('title')})$`)

/** Presses the button behind the link in the message that only the person got, in another tab of their browser. */
async function confirm(page: Page, reference: string): Promise<void> {
  const post = await page.context().newPage()
  await post.goto(await linkIn(await messageAbout(post, /press the button|Pwyswch y botwm/, reference), 'c'))
  await post.getByRole('button', { name: /^(Yes, that was me|Ie, fi oedd hwnnw)$/ }).click()
  await expect(post).toHaveURL(/\/r\/[\w-]+\?notice=thanks$/)
  await post.close()
}
