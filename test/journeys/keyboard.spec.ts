import type { Locator, Page } from '@playwright/test'
import { expect, onlyWithScripts, someone, test } from './support/journey.ts'

onlyWithScripts('where the focus is can only be asked where scripts run; the keys do the same without')

test('somebody without a mouse finds something and joins it', async ({ page }) => {
  const ray = someone('Ray')
  const main = page.getByRole('main')
  await page.goto('/')

  await test.step('the skip link comes first and leads to the content', async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel('What would help?'))
  })

  await page.keyboard.type('Wellbeing peer group')
  await page.keyboard.press('Tab')
  await page.keyboard.type('QZ1 2AB')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What we found/)

  await press(page, main.getByRole('link', { name: 'Wellbeing peer group', exact: true }).first(), 'Enter')
  await press(page, main.getByRole('button', { name: 'Ask to join' }), 'Enter')
  await press(page, main.getByRole('radio', { name: 'Me', exact: true }), 'Space')
  await goOn(page)
  await tabTo(page, main.getByLabel('Name', { exact: true }))
  await page.keyboard.type(ray.name)
  await page.keyboard.press('Enter')
  await press(page, main.getByRole('radio', { name: 'E-mail' }), 'Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type(ray.email)
  await page.keyboard.press('Enter')
  await expect(main).toContainText('Is there anything we must not do?')
  for (let question = 0; question < 3; question += 1) await goOn(page)
  await press(page, main.getByRole('checkbox', { name: /^What to call you/ }), 'Space')
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers before you send them')
  await press(page, main.getByRole('button', { name: 'Agree and send' }), 'Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have it, Ray')
})

async function goOn(page: Page): Promise<void> {
  const before = page.url()
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  await expect(page).not.toHaveURL(before)
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Tabs until it has the focus, and checks on the way that the focus can be seen and nothing lies over it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(() => document.hasFocus() && document.activeElement !== document.body))) continue
    const { what, ...seen } = await seenFocus(page)
    expect(seen, `focus at ${page.url()} on ${what}`).toEqual({ isMarked: true, isCovered: false })
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The keyboard does not reach ${target}`)
}

/** Whether the focused thing looks focused (itself or its label's drawn box), and whether a point of it is on top. */
async function seenFocus(page: Page): Promise<{ readonly isMarked: boolean; readonly isCovered: boolean; readonly what: string }> {
  return await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null) return { isMarked: false, isCovered: false, what: 'nothing' }
    const label = focused.parentElement?.querySelector('label') ?? null
    const drawn = [getComputedStyle(focused), ...(label === null ? [] : [getComputedStyle(label, '::before')])]
    const isMarked = drawn.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    )
    const { left, top, width, height } = focused.getBoundingClientRect()
    const points = [
      [left + width / 2, top + height / 2],
      [left + 4, top + 4],
      [left + width - 4, top + height - 4],
    ] as const
    const isCovered = points.every(([x, y]) => {
      const onTop = document.elementFromPoint(x, y)
      return onTop === null || !(focused.contains(onTop) || onTop.contains(focused) || (label?.contains(onTop) ?? false))
    })
    return { isMarked, isCovered, what: focused.outerHTML.slice(0, 150) }
  })
}
