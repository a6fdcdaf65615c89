import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.HEDGEROW_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Where Chromium is; installs Debian's when it is missing and this may be done. Undefined: nothing could be found. */
export function findChromium() {
  return found() ?? (installDebians() ? found() : undefined)
}

function found() {
  return places.find((place) => place !== undefined && place !== '' && existsSync(place))
}

function installDebians() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) return false
  console.log('Chromium is missing: installing it from Debian’s packages (about a minute)')
  const apt = (...given) =>
    spawnSync('apt-get', ['-qq', ...given], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

export const withoutChromium = `The journeys need a browser and none was found. Install Chromium (Debian: apt install chromium; macOS: brew install --cask chromium),
or name one with HEDGEROW_TEST_CHROMIUM=/path/to/chromium. To run everything else: npm test -- --without-browser`
