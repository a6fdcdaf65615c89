import { expect, someone, test } from './support/journey.ts'
import { messageAbout } from './support/outbox.ts'

test('two things are kept, printed with a code for each, and sent to oneself', async ({ page, looksRight }) => {
  const lil = someone('Lil')
  await page.goto('/shortlist')
  await expect(page.getByRole('main')).toContainText('Nothing on your list yet')
  await looksRight('shortlist-empty')

  await page.goto('/find?need=company&near=QZ1+2AB')
  const names: string[] = []
  for (let kept = 0; kept < 2; kept += 1) {
    const keep = page.getByRole('button', { name: /^Keep .* on my list$/ }).first()
    names.push((await keep.getAttribute('aria-label'))?.replace(/^Keep (.*) on my list$/, '$1') ?? '')
    await keep.click()
    await expect(page.getByText('On your list')).toHaveCount(kept + 1)
  }

  await test.step('the list is ready for paper', async () => {
    await page.getByRole('link', { name: 'My list' }).click()
    for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
    await looksRight('shortlist')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('svg.hr-code')).toHaveCount(2)
    await expect(page.locator('svg.hr-code').first()).toBeVisible()
    for (const gone of ['.hr-header nav', '.hr-footer nav', '.hr-leave', '.hr-crisis'])
      await expect(page.locator(gone).first(), `${gone} on paper`).toBeHidden()
    for (const button of await page.getByRole('main').getByRole('button').all()) await expect(button, 'no button on paper').toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('it is sent to the address typed, once that is one', async () => {
    await page.getByRole('link', { name: 'Send it to yourself' }).click()
    await page.getByRole('textbox').fill('lil at home')
    await page.getByRole('button', { name: 'Send my list' }).click()
    await expect(page.getByRole('alert')).toContainText('Type an e-mail address, like name@example.org')
    await looksRight('shortlist-send')
    await page.getByRole('textbox').fill(lil.email)
    await page.getByRole('button', { name: 'Send my list' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your list is on its way')
    await looksRight('shortlist-sent')
    const mail = await messageAbout(page, 'The list you asked for', lil.email)
    for (const name of names) await expect(mail).toContainText(name)
  })

  await test.step('one is taken off again', async () => {
    await page.goto('/shortlist')
    await page.getByRole('button', { name: `Take off my list: ${names[0]}` }).click()
    await expect(page.getByRole('link', { name: names[0] ?? '', exact: true })).toHaveCount(0)
    await expect(page.getByRole('link', { name: names[1] ?? '', exact: true })).toBeVisible()
  })
})
