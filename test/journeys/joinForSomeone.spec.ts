import { goOn, joinable, openActivity, sentOn } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { messageAbout, openAsGroup } from './support/outbox.ts'

test('a daughter asks for her father, who agreed, and is the one we write to', async ({ page, looksRight }) => {
  const father = someone('Alf')
  const daughter = someone('Petra')

  await openActivity(page, joinable.befriending)
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await page.getByLabel('Someone else, who has agreed').check()
  await goOn(page)

  await test.step('she says who she is', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you?')
    await looksRight('someone-asker')
    await page.getByLabel('Your name').fill(daughter.name)
    await page.getByLabel('Family').check()
    await page.getByLabel('Your e-mail address or phone number').fill(daughter.email)
    await goOn(page)
  })

  await test.step('without his agreement it goes no further, and nothing is lost', async () => {
    await goOn(page)
    await expect(page.getByRole('alert')).toContainText('We can only ask for them if they agree')
    await looksRight('someone-not-agreed')
    await page.getByLabel('Yes. They know I am asking').check()
    await goOn(page)
  })

  await test.step('the questions are about him', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is their name?')
    await page.getByLabel('Name', { exact: true }).fill(father.name)
    await goOn(page)
    await expect(page.getByText('How should we reach them?')).toBeVisible()
    await page.getByLabel('Through me: contact me instead').check()
    for (let question = 0; question < 4; question += 1) await goOn(page)
    await page.getByLabel('What to call them and').check()
    await goOn(page)
  })

  await test.step('she checks and sends', async () => {
    const answers = page.getByRole('main')
    for (const said of [father.name, daughter.name, 'Family', 'Through me']) await expect(answers).toContainText(said)
    await looksRight('someone-check')
    await page.getByRole('button', { name: 'Agree and send' }).click()
  })

  const { reference } = await sentOn(page)
  await expect(await messageAbout(page, /We have asked/, reference), 'she is the one we write to').toContainText(daughter.email)

  await test.step('the group sees her as the way to him, once it says yes', async () => {
    await openAsGroup(page, reference)
    await expect(page.getByRole('main')).not.toContainText(daughter.email)
    await page.getByLabel('Yes, they can come').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('main')).toContainText(`Through ${daughter.name} (Family), as they agreed`)
    await expect(page.getByRole('main')).toContainText(daughter.email)
  })
})
