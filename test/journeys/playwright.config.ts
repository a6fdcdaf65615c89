import { defineConfig, devices } from '@playwright/test'

const chromium = process.env['HEDGEROW_TEST_CHROMIUM'] ?? '/usr/bin/chromium'
const launchOptions = {
  executablePath: chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: false, deviceScaleFactor: 2 }
const desktop = { ...devices['Desktop Chrome'] }

export default defineConfig({
  testDir: '.',
  globalSetup: './support/start.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { launchOptions, locale: 'en-GB', timezoneId: 'Europe/London', trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', use: { ...desktop, launchOptions } },
    { name: 'phone without JavaScript', use: { ...desktop, ...phone, launchOptions, javaScriptEnabled: false } },
  ],
})
