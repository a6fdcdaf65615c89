import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember, signOut } from './support/members.ts'
import { messageAbout } from './support/outbox.ts'

test('a person asks what we hold about them, a coordinator looks it through, and they fetch it', async ({ page, looksRight }) => {
  // Two people, a whole request and four downloads on a slow machine.
  test.slow()
  const sian = someone('Siân')
  const { reference, link } = await askToJoin(page, joinable.peerGroup, { ...sian, why: 'My mother died in spring.' })

  await test.step('one question at the private link, and when it is answered', async () => {
    await page.goto(link)
    await page.getByRole('link', { name: /Ask for a copy of what we hold/ }).click()
    await looksRight('rights-ask')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose what you would like')
    await page.getByLabel('A copy of what we hold about you').check()
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your request')
    await looksRight('rights-asked')
  })
  const mine = new URL(page.url()).pathname

  await test.step('a coordinator makes sure that it is her, and reads every word before it leaves', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await page.goto('/rights')
    await expect(page.getByRole('main')).not.toContainText(sian.name)
    await looksRight('rights-list')
    await page.getByRole('row').filter({ hasText: reference }).getByRole('link', { name: /Open/ }).click()
    await looksRight('rights-request')
    await page.getByLabel('We reached them on the number or address we had').check()
    await page.getByRole('button', { name: 'It is them' }).click()
    await page.getByRole('button', { name: 'Look through the copy and release it' }).click()
    await expect(page.getByRole('main')).toContainText('My mother died in spring.')
    await looksRight('rights-review')
    await page.getByRole('button', { name: 'Save and release to the person' }).click()
    await expect(page.getByRole('main')).toContainText('Copy released')
    await looksRight('rights-released')
    await signOut(page)
  })

  await test.step('the link alone is not enough: a code goes to the address she gave', async () => {
    await page.goto(mine)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await expect(page.getByRole('main')).toContainText('We have sent a code')
    await looksRight('rights-code')
    const message = await messageAbout(page, 'Your code', sian.email)
    const code = /\b\d{6}\b/.exec((await message.textContent()) ?? '')?.[0] ?? ''
    await page.goto(mine)
    await page.getByLabel('Code', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Open my copy' }).click()
    await looksRight('rights-fetch')
  })

  await test.step('she has it in print, tagged for a screen reader, and for another program', async () => {
    const pdf = await readFile(await (await fetched(page, /PDF/)).path())
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
    const json = JSON.parse(await readFile(await (await fetched(page, /JSON/)).path(), 'utf8'))
    expect(JSON.stringify(json)).toContain('My mother died in spring.')
    expect(JSON.stringify(json)).toContain(sian.name)
    expect(JSON.stringify(json)).not.toContain('Nia Prosser')
  })
})

test('those who keep rights see whose time is over and who is on hold, and write down what comes by letter', async ({
  page,
  looksRight,
}) => {
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/rights')
  await page.getByRole('link', { name: 'Whose time is over' }).click()
  await expect(page.getByRole('main')).toContainText('3 years after their last request ended')
  await looksRight('rights-retention')
  await page.goto('/rights/holds')
  await page.getByRole('button', { name: 'Set the hold' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose one')
  await looksRight('rights-holds')
  await page.goto('/rights/new')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('alert')).toContainText('We know no such reference')
  await looksRight('rights-new')
})

async function fetched(page: Page, name: RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return file
}
