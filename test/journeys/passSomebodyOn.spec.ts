import type { Page } from '@playwright/test'
import { goOn, joinable, openActivity } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'
import { linkIn, messageAbout, messagesAbout } from './support/outbox.ts'

test('a referrer passes somebody on, hears that they were taken, and hears no more once the person takes that back', async ({
  page,
  looksRight,
}) => {
  const tag = Math.random().toString(36).slice(2, 8)
  const alf = { name: `Alf${tag}`, email: someone('alf').email }

  await test.step('she finds something with him and asks for her practice', async () => {
    await signInAsDemoMember(page, 'Hannah Veale')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People you passed on')
    await looksRight('referred')
    await openActivity(page, joinable.greenGym)
    await page.getByRole('button', { name: 'Ask to join' }).click()
    await page.getByLabel('passed on by Priory Road Practice').check()
    await looksRight('pass-on-who')
    await goOn(page)
    await page.getByLabel('Yes. They know I am asking').check()
    await page.getByLabel('They also agree to this').check()
    await looksRight('pass-on-agreed')
    await goOn(page)
    await page.getByLabel('Name', { exact: true }).fill(alf.name)
    await goOn(page)
    await expect(page.getByLabel('Through me')).toHaveCount(0)
    await page.getByLabel('E-mail', { exact: true }).check()
    await page.getByLabel('E-mail address', { exact: true }).fill('hannah@priory-road.example')
    for (let question = 0; question < 4; question += 1) await goOn(page)
    await page.getByLabel('What to call them and').check()
    await goOn(page)
  })

  await test.step('his own way is asked for, and nothing is lost', async () => {
    await looksRight('pass-on-check')
    await page.getByRole('button', { name: 'Agree and send' }).click()
    await expect(page.getByRole('alert')).toContainText('This is your own address')
    await page.getByLabel('E-mail address', { exact: true }).fill(alf.email)
    await goOn(page)
    await page.getByRole('button', { name: 'Agree and send' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People you passed on')
    await expect(rowOf(page, alf.name)).toContainText('Passed on')
    await looksRight('referred-sent')
  })

  const link = await linkOf(page, alf.email)
  await test.step('the group says yes, and she hears it without a name in the message', async () => {
    await page.goto(link)
    const reference = /[0-9A-HJ-NP-Z]{5}-[0-9A-HJ-NP-Z]{5}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
    await page.goto(await linkIn(await messageAbout(page, /would like to join/, reference), 'p'))
    await page.getByRole('button', { name: 'Read the request' }).click()
    await page.getByLabel('Yes, they can come').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await page.goto('/referred')
    await expect(rowOf(page, alf.name)).toContainText('Taken on')
    await expect(async () => {
      const news = (await messagesAbout(page, 'hannah@priory-road.example')).filter({ hasText: 'There is news' }).first()
      await expect(news).not.toContainText('Alf')
    }).toPass({ timeout: 20_000 })
  })

  await test.step('he takes that agreement back, and she sees no more than she knew', async () => {
    await page.goto(`${link}/agreed`)
    await expect(page.getByRole('main')).toContainText('Priory Road Practice, who passed me on, may be told what came of it')
    await looksRight('passed-on-agreed')
    await page.getByRole('button', { name: /^Take back: .*who passed you on/ }).click()
    await expect(page.getByRole('main')).toContainText('From now on nothing more leaves under it')
    await page.goto('/referred')
    await expect(rowOf(page, alf.name)).toContainText('Passed on')
    await expect(rowOf(page, alf.name)).not.toContainText('Taken')
  })
})

function rowOf(page: Page, name: string) {
  return page.getByRole('row').filter({ hasText: name })
}

/** His private link, from the message only he got; he shows first that it was him, when he is asked to. */
async function linkOf(page: Page, email: string): Promise<string> {
  await expect(async () => expect(await (await messagesAbout(page, email)).count()).toBeGreaterThan(0)).toPass({ timeout: 20_000 })
  const asks = (await messagesAbout(page, email)).filter({ has: page.locator('a[href*="/c/"]') })
  if ((await asks.count()) === 0) return linkIn((await messagesAbout(page, email)).first(), 'r')
  await page.goto(await linkIn(asks.first(), 'c'))
  await page.getByRole('button', { name: 'Yes, that was me' }).click()
  await expect(page).toHaveURL(/\/r\/[\w-]+/)
  return new URL(page.url()).pathname
}
