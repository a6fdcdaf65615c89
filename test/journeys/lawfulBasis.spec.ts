import { readFile } from 'node:fs/promises'
import { askToJoin, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember, signOut } from './support/members.ts'
import { messageAbout } from './support/outbox.ts'

/** Both browsers walk at the same time, and whoever is later is told that it was changed meanwhile: each changes a purpose of its own. */
const changed = {
  desktop: { purpose: 'asking', name: 'Passing on what you ask for', table: 'person' },
  phone: { purpose: 'following-up', name: 'Making sure that you get an answer', table: 'referral' },
} as const

test('an administrator changes why we may hold data, with a reason; the privacy page and a person’s copy say so', async ({
  page,
  looksRight,
}, walk) => {
  test.slow()
  const { purpose, name, table } = walk.project.name === 'desktop' ? changed.desktop : changed.phone
  const mari = someone('Mari')
  const { reference, link } = await askToJoin(page, joinable.peerGroup, mari)
  const why = `To ask the group you chose, and nothing else (${mari.name.split(' ').at(-1)}).`

  await test.step('what the law does not allow is said where it stands, and the words stay', async () => {
    await signInAsDemoMember(page, 'Ada Whittle')
    await page.goto('/rights/retention')
    await page.getByRole('link', { name: 'Why we may hold what we hold' }).click()
    await looksRight('lawful-bases')
    await page.getByRole('row').filter({ hasText: name }).getByRole('link').click()
    await looksRight('lawful-basis')
    await page.getByRole('link', { name: 'Change it' }).click()
    await looksRight('lawful-basis-change')
    await page.getByLabel('Why we hold it, in plain English').fill(why)
    await page.getByLabel('None is needed').check()
    await page.getByRole('button', { name: 'See it before you save' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose a paragraph')
    await expect(page.getByRole('alert')).toContainText('Write why you change it, and who decided')
    await expect(page.getByLabel('Why we hold it, in plain English')).toHaveValue(why)
    await looksRight('lawful-basis-wrong')
  })

  await test.step('it is read as everybody will read it before it is saved', async () => {
    await page.getByLabel('2. health or social care purposes').check()
    await page.getByLabel('(ea) a legitimate interest that the law itself recognises').check()
    await page.getByLabel('Why do you change it, and who decided?').fill('Plainer words. Decided by the board in November.')
    await page.getByRole('button', { name: 'See it before you save' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Check before you save')
    await expect(page.getByRole('main')).toContainText('The interest must be one of annex 1')
    await looksRight('lawful-basis-preview')
    await page.getByRole('button', { name: 'Save it' }).click()
    await expect(page.getByRole('main')).toContainText('Reason: Plainer words. Decided by the board in November.')
    await expect(page.getByRole('main')).toContainText('Not yet confirmed')
    await looksRight('lawful-basis-changed')
    await signOut(page)
  })

  await test.step('the privacy page says so to everybody', async () => {
    await page.goto('/privacy')
    await expect(page.getByRole('main')).toContainText(why)
    await expect(page.getByRole('main')).toContainText('article 6(1)(ea)')
    await looksRight('privacy')
  })

  await test.step('and so does a person’s copy', async () => {
    await page.goto(link)
    await page.getByRole('link', { name: /Ask for a copy of what we hold/ }).click()
    await page.getByLabel('A copy of what we hold about you').check()
    await page.getByRole('button', { name: 'Send' }).click()
    const mine = new URL(page.url()).pathname
    await signInAsDemoMember(page, 'Nia Prosser')
    await page.goto('/rights')
    await page.getByRole('row').filter({ hasText: reference }).getByRole('link', { name: /Open/ }).click()
    await page.getByLabel('We reached them on the number or address we had').check()
    await page.getByRole('button', { name: 'It is them' }).click()
    await page.getByRole('button', { name: 'Look through the copy and release it' }).click()
    await page.getByRole('button', { name: 'Save and release to the person' }).click()
    await signOut(page)
    await page.goto(mine)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    const message = await messageAbout(page, 'Your code', mari.email)
    const code = /\b\d{6}\b/.exec((await message.textContent()) ?? '')?.[0] ?? ''
    await page.goto(mine)
    await page.getByLabel('Code', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Open my copy' }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /JSON/ }).click()])
    const copy = JSON.parse(await readFile(await file.path(), 'utf8'))
    const { heldFor } = copy.sections.find((section: { table: string }) => section.table === table)
    expect(heldFor).toMatchObject({ purpose, why, basis: { article6: 'recognised-interest', schedule1: 2 } })
    expect(heldFor.law).toContain('has not confirmed this yet')
  })
})
