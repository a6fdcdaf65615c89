import { expect, someone, test } from './support/journey.ts'
import { acceptInvitation, openInvitation, setUpApp, signInAsDemoMember, signOut } from './support/members.ts'
import { messageAbout } from './support/outbox.ts'

test('somebody is invited to a team, accepts, works there, and leaves', async ({ page, looksRight }) => {
  test.setTimeout(150_000)
  const { name, email } = someone('Carys')

  await test.step('a coordinator invites her; nobody is a member by being invited', async () => {
    await signInAsDemoMember(page, 'Nia Prosser')
    await page.goto('/members/new')
    await looksRight('invite')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByRole('alert')).toContainText('Type their name')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('E-mail address', { exact: true }).fill(email)
    await page.getByLabel('Work with people as a link worker').check()
    await page.getByLabel('Which organisation?').fill('Merrowbridge Shedders')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Link worker at')
    await looksRight('invitations')
    await page.goto('/members')
    await expect(page.getByRole('main')).not.toContainText(name)
    await looksRight('members')
    await page.goto('/organisations')
    await looksRight('organisations')
    await page.getByRole('row').filter({ hasText: 'Shedders' }).getByRole('link').click()
    await expect(page.getByRole('main')).toContainText('Somebody of the network answers for it')
    await looksRight('organisation')
    await page.getByRole('button', { name: 'Verify it again' }).click()
    await looksRight('organisation-verify')
    await signOut(page)
  })

  await test.step('she reads, promises and accepts', async () => {
    await openInvitation(page, email)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You are invited/)
    await looksRight('invitation')
    await page.getByRole('button', { name: 'Accept and sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick the box to promise this')
    await acceptInvitation(page, email)
    await page.goto('/you')
    await setUpApp(page)
    await expect(page.getByRole('main')).toContainText('Link worker at')
    await looksRight('you')
  })

  await test.step('she works there', async () => {
    await page.getByRole('link', { name: 'See the people you work with' }).click()
    await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
  })

  await test.step('she leaves', async () => {
    await page.goto('/you')
    await page.getByRole('link', { name: 'I am leaving Hedgerow for good' }).click()
    await expect(page.getByRole('main')).toContainText('Signed in on 1 browser')
    await looksRight('leave')
    await page.getByRole('button', { name: 'Leave now' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick the box if you are sure')
    await page.getByLabel('I am leaving for good').check()
    await page.getByRole('button', { name: 'Leave now' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have left')
    await looksRight('left')
    await messageAbout(page, /Your membership of Hedgerow has ended/, email)
    expect((await page.goto('/you'))?.status()).toBe(404)
  })
})
