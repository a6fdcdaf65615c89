import { answerQuestions, joinable } from './support/joining.ts'
import { expect, someone, test } from './support/journey.ts'
import { signInAsDemoMember } from './support/members.ts'
import { linkIn, messageAbout, messagesAbout, openAsGroup } from './support/outbox.ts'

const asksIfItIsThem = /press the button: is this you/

test('somebody asks to join, presses the button in her own message, and only then the group is asked', async ({ page, looksRight }) => {
  const elin = someone('Elin')
  await answerQuestions(page, joinable.peerGroup, elin)
  const reference = await referenceOn(page)

  await test.step('the page says the one thing that is left to do, and shows nobody her address', async () => {
    await expect(page.getByRole('heading', { name: 'One more step: show us that it is you' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Press the button in the e-mail we have just sent to')
    await expect(page.getByRole('main')).not.toContainText(elin.email)
    await looksRight('confirm-asked')
  })

  await test.step('nobody was asked yet', async () => {
    const outbox = await page.context().newPage()
    await expect(
      (await messagesAbout(outbox, reference)).filter({ has: outbox.getByRole('heading', { name: /would like to join/ }) }),
    ).toHaveCount(0)
    await outbox.close()
  })

  await test.step('the link in her message asks once more; one press, and it is on its way', async () => {
    await page.goto(await linkIn(await messageAbout(page, asksIfItIsThem, reference), 'c'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Did you ask to join ${joinable.peerGroup}?`)
    await looksRight('confirm-gate')
    await page.getByRole('button', { name: 'Yes, that was me' }).click()
    await expect(page.getByRole('main')).toContainText('We know now that it is you')
    await looksRight('confirm-thanks')
  })

  await test.step('the group has it', async () => {
    await openAsGroup(page, reference)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`would like to join ${joinable.peerGroup}`)
  })
})

test('somebody mistypes the address, puts it right, and types the six digits instead', async ({ page, looksRight }) => {
  const owen = someone('Owen')
  await answerQuestions(page, joinable.befriending, { ...owen, email: `wrong.${owen.email}` })
  const reference = await referenceOn(page)
  const link = new URL(page.url()).pathname

  await page.getByRole('link', { name: 'The way to reach you is wrong: put it right' }).click()
  await page.getByLabel('E-mail', { exact: true }).check()
  await page.getByLabel('E-mail address').fill(owen.email)
  await page.getByRole('button', { name: 'Save' }).click()

  // Two of them: the one that went astray, and a moment later the one to the address that is right.
  await expect(async () => expect(await (await messagesAbout(page, reference)).count()).toBeGreaterThan(1)).toPass({ timeout: 20_000 })
  const message = (await messagesAbout(page, reference)).filter({ hasNotText: `wrong.${owen.email}` }).first()
  const code = /asked: (\d{3} \d{3})/.exec((await message.textContent()) ?? '')?.[1] ?? 'no code'
  await page.goto(link)
  await page.getByLabel('Or type the six digits from the message').fill('12')
  await page.getByRole('button', { name: 'This is my code' }).click()
  await expect(page.getByRole('alert')).toContainText('These are not the six digits')
  await looksRight('confirm-wrong-code')
  await page.getByLabel('Or type the six digits from the message').fill(code)
  await page.getByRole('button', { name: 'This is my code' }).click()
  await expect(page.getByRole('main')).toContainText('We know now that it is you')
  await openAsGroup(page, reference)
})

test('somebody with only a landline needs no button: a person of the team sees the request', async ({ page, looksRight }) => {
  const gwen = someone('Gwen')
  await answerQuestions(page, joinable.widowedWalk, { ...gwen, phone: '01524 000000' })
  const reference = await referenceOn(page)
  await expect(page.getByRole('main')).toContainText('One of our team looks at it first')
  await looksRight('confirm-landline')

  await signInAsDemoMember(page, 'Nia Prosser')
  await page.goto('/coordinator')
  await page.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('Nobody has yet shown that the way to reach them is theirs')
  await page.getByRole('link', { name: 'Pass it on to the group' }).click()
  await page.getByRole('button', { name: 'Yes, do this' }).click()
  await openAsGroup(page, reference)
})

async function referenceOn(page: Parameters<typeof answerQuestions>[0]): Promise<string> {
  await expect(page).toHaveURL(/\/r\/[\w-]+\?sent=1$/)
  return /[0-9A-HJ-NP-Z]{5}-[0-9A-HJ-NP-Z]{5}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? 'no reference'
}
