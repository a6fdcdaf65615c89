import { expect, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'

test('a coordinator takes in a small list, and people find it', async ({ page, looksRight }) => {
  const tag = Math.random().toString(36).slice(2, 8).replaceAll(/\d/g, 'x')
  const feed = [
    'id,name,organisation,summary,postcode,every,days,opens,closes,cost,joining,themes,website',
    `1,Ukulele ${tag},Village hall committee,Play and sing,QZ1 2AB,weekly,Tue,19:00,21:00,Free,drop-in,music,https://ukulele.example`,
    `2,Quilting ${tag},Village hall committee,Sew and talk,QZ1 2AB,weekly,Wed,10:00,12:00,£2,drop-in,crafts,javascript:alert(1)`,
    '3,,Village hall committee,It has no name,QZ1 2AB,,,,,,,,',
  ].join('\n')

  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator/import')

  await test.step('nothing given is asked for again, kindly', async () => {
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose a file, give a web address or paste a feed: one of them')
    await looksRight('import')
  })

  await test.step('it is sent as a file, and its progress shown', async () => {
    await page
      .getByLabel('A file from your computer')
      .setInputFiles({ name: `village-${tag}.csv`, mimeType: 'text/csv', buffer: Buffer.from(feed) })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expect(page).toHaveURL(/\/progress\//)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far it is')
    await expect(page.getByRole('main')).toContainText('It is done.', { timeout: 30_000 })
    await looksRight('import-done')
    await page.getByRole('link', { name: 'See what came of it' }).click()
  })

  await test.step('the report says what was taken, repaired and refused, and where it stands', async () => {
    const report = page.getByRole('main')
    await expect(report).toContainText('3 activities in the feed')
    await expect(report).toContainText('2 new')
    await expect(report).toContainText('1 not taken')
    await expect(
      report
        .getByRole('row')
        .filter({ hasText: /line 4|4/ })
        .first(),
    ).toBeVisible()
    await looksRight('import-report')
  })

  await test.step('what was taken can be found', async () => {
    await page.goto(`/find?need=ukulele+${tag}`)
    await page.getByRole('link', { name: `Ukulele ${tag}` }).click()
    await expect(page.getByRole('main')).toContainText('Just turn up')
  })
})

test('a file that cannot be read changes nothing, and says what to do', async ({ page, looksRight }) => {
  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator/import')
  await page.getByLabel('Or paste it here').fill('colour;weight\nred;12\n')
  await page.getByLabel('Name of the feed').fill('colours')
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByRole('link', { name: 'See what came of it' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'See what came of it' }).click()
  await expect(page.getByRole('main')).toContainText('Nothing was changed')
  await looksRight('import-refused')
})
