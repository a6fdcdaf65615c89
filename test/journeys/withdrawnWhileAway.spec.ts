import { aMailSink, type MailSink } from '../support/mailSink.ts'
import { askToJoin, joinable } from './support/joining.ts'
import { test as base, expect, onlyWithScripts, someone } from './support/journey.ts'
import { messageAbout } from './support/outbox.ts'
import { freePort, startSite } from './support/start.ts'

type Mailed = { readonly address: string; readonly sink: MailSink }

/** A site of its own with a real mail server, which journeys that share a site cannot have. */
const test = base.extend<object, { mailed: Mailed }>({
  mailed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const sink = await aMailSink()
      const address = `http://127.0.0.1:${await freePort()}`
      const site = await startSite(address, { SMTP_URL: sink.url })
      await use({ address, sink })
      await site.stop()
      await sink.close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ mailed }, use) => {
    await use(mailed.address)
  },
})
onlyWithScripts('It waits for a mail server, which is the same with and without scripts.')

test('a person takes it back while the mail server is away: when it comes back, the group gets nothing but the notice to delete', async ({
  page,
  mailed: { sink },
}) => {
  test.setTimeout(240_000)
  const toGroup = (subject: RegExp) => sink.received.filter(({ raw }) => subject.test(raw) && raw.includes(joinable.greenGym))
  sink.refuseWith({ code: 451, at: 'words' })
  const nia = someone('Nia')
  const { link, reference } = await askToJoin(page, joinable.greenGym, nia)

  await test.step('the message to the group was tried, and waits', async () => {
    await expect.poll(() => sink.refused, { timeout: 60_000 }).toBeGreaterThan(0)
    await messageAbout(page, /would like to join/, reference)
    expect(toGroup(/Subject: .*would like to join/)).toEqual([])
  })

  await test.step('she takes back that the group knows of her', async () => {
    await page.goto(`${link}/agreed`)
    await page.getByRole('button', { name: /^Take back:/ }).click()
    await expect(page.getByRole('main')).toContainText('From now on nothing more leaves under it')
  })

  await test.step('the mail server comes back: what was asked for her never arrives, also when its next try was due', async () => {
    sink.refuseWith(undefined)
    await expect.poll(() => toGroup(/Subject: Please delete what you have/).length, { timeout: 150_000, intervals: [1000] }).toBe(1)
    // A put-off message is tried again after a minute: that minute is over for the one that came after it.
    await page.waitForTimeout(70_000)
    expect(toGroup(/Subject: .*would like to join/)).toEqual([])
  })
})
