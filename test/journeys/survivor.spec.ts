import type { Page } from '@playwright/test'
import { joinWords } from '../../src/modules/referrals/words/join.ts'
import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { openRequest, signInAsDemoMember } from './support/members.ts'
import { messagesAbout, sayCannotTake } from './support/outbox.ts'

test('a survivor whose abuser works at the team is not to be found by him, and others still help her', async ({ page, looksRight }) => {
  const serena = someone('Serena')
  const { reference, link } = await askToJoin(page, joinable.widowedWalk, serena)

  await test.step('she asks for messages that name nothing', async () => {
    await page.goto(`${link}/change/safe`)
    await page.getByLabel(joinWords('en')('safe.neutral')).check()
    await page.getByRole('button', { name: 'Save' }).click()
  })

  let personPath = ''
  await test.step('two link workers work with her, and one of them is he', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await sayCannotTake(page, reference)
    await openRequest(page, reference)
    await page.getByRole('link', { name: /who works with them/ }).click()
    personPath = new URL(page.url()).pathname
    await looksRight('person')
    for (const name of ['Bronwen Tull', 'Malik Osei']) await arrange(page, personPath, name)
    await looksRight('person-workers')
  })

  await test.step('she says so at her private link, without being shown who works here', async () => {
    await page.goto('/sign-out')
    await page.goto(link)
    await page.getByRole('link', { name: 'Is there somebody here who should not see this?' }).click()
    await expect(page.getByRole('main')).not.toContainText('Malik')
    await looksRight('who-should-not-see')
    await page.getByRole('textbox').fill('Malik Osei is my ex-husband. He must not find me.')
    await page.getByRole('button', { name: 'Tell the team' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We will see to it')
  })

  await test.step('he, whose name it says, does not see what she wrote', async () => {
    await signInAsDemoMember(page, 'Malik Osei')
    await page.goto('/caseload')
    await expect(page.getByRole('main')).toContainText(serena.name)
    await expect(page.getByRole('main')).not.toContainText('Somebody asks')
  })

  await test.step('the team settles it: he is put on the list', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await page.goto('/caseload')
    await page.getByRole('listitem').filter({ hasText: serena.name }).getByRole('link', { name: 'Settle it' }).click()
    await expect(page.getByRole('main')).toContainText('Malik Osei is my ex-husband')
    await page.getByLabel('These members may not see them').check()
    await page.getByLabel('Malik Osei').check()
    await page.getByRole('button', { name: 'Put on the list' }).click()
    await expect(page.getByRole('table', { name: 'May not see them' })).toContainText('Malik Osei')
    await looksRight('lists')
    await page.getByLabel('Done: the list below says so').check()
    await page.getByRole('button', { name: 'Say it is settled' }).click()
    await expect(page.getByRole('main')).not.toContainText('ex-husband')
  })

  await test.step('for him she does not exist: not on his list, not at her address, not by her reference', async () => {
    await signInAsDemoMember(page, 'Malik Osei')
    await page.goto('/caseload')
    await expect(page.getByRole('main')).not.toContainText(serena.name)
    const kept = await bodyAt(page, personPath)
    expect(kept).toEqual(await bodyAt(page, '/people/01900000-0000-7000-8000-00000000dead'))
    expect(kept.status).toBe(404)
    await page.goto('/break-glass')
    await page.getByLabel('The reference of their request').fill(reference)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert')).toContainText('There is nothing under this reference')
  })

  await test.step('her other link worker still helps her, and what she is sent names nothing', async () => {
    await signInAsDemoMember(page, 'Bronwen Tull')
    await page.goto('/caseload')
    await page.getByRole('link', { name: serena.name }).click()
    await expect(page.getByRole('main')).toContainText('Before you get in touch')
    const messages = await messagesAbout(page, serena.email)
    const last = messages.first()
    await expect(last.getByRole('heading')).toHaveText('A message for you')
    await expect(last).not.toContainText(joinable.widowedWalk)
  })
})

async function arrange(page: Page, personPath: string, name: string): Promise<void> {
  await page.goto(`${personPath}/workers`)
  await page.getByRole('link', { name: 'Weir Lane Surgery' }).click()
  await page.getByLabel(name).check()
  await page.getByRole('button', { name: 'Arrange it' }).click()
  await expect(page.getByRole('main')).toContainText(`${name}, Weir Lane Surgery`)
}

/** What stands there, without the address of the page in its language links. */
async function bodyAt(page: Page, path: string): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await page.request.get(path)
  return { status: answer.status(), html: (await answer.text()).replaceAll(/back=[^"]*"/g, '"') }
}
