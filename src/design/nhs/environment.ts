import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'

const shipped = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), 'dist')

/**
 * Loads the official templates with the white space between tags taken out once, here, instead of from every page.
 * A single space stays wherever there was any, so that words and attributes do not run together.
 */
const loader = {
  getSource: (name: string) => {
    const path = join(shipped, name)
    const src = readFileSync(path, 'utf8').replaceAll(/\n\s*/g, '\n')
    return { src, path, noCache: false }
  },
}

/** The one Nunjucks environment. It escapes by default, and no template in it ever comes from outside the package. */
export const environment = new nunjucks.Environment(loader as unknown as nunjucks.ILoader, {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})

// The official templates indent nested HTML to be read by people; on the wire it is only weight.
environment.addFilter('indent', (value: unknown) => value ?? '')
