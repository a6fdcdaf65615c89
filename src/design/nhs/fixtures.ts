import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** An example shipped with nhsuk-frontend: what is asked of a component, and the HTML it gives. Used by tests only. */
export type Fixture = {
  readonly folder: string
  readonly name: string
  readonly context: Readonly<Record<string, unknown>>
  /** Uses a Nunjucks `call` block, which a function has no need of: its content goes in `html`. */
  readonly usesCallBlock: boolean
  readonly html: string
}

const components = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), 'dist/nhsuk/components')

/** Every example of the installed nhsuk-frontend. */
export function fixtures(): readonly Fixture[] {
  return readdirSync(components)
    .filter((folder) => existsSync(join(components, folder, 'fixtures.json')))
    .flatMap((folder) => {
      const file = JSON.parse(readFileSync(join(components, folder, 'fixtures.json'), 'utf8')) as {
        fixtures: (Omit<Fixture, 'usesCallBlock'> & { callBlock?: unknown })[]
      }
      return file.fixtures.map(({ name, context, html, callBlock }) => ({
        folder,
        name,
        context,
        html,
        usesCallBlock: callBlock !== undefined,
      }))
    })
}

export const macroName = (folder: string): string =>
  ({ 'do-dont-list': 'list', images: 'image', tables: 'table' })[folder] ??
  folder.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export const isHtmlOption = (name: string): boolean => name === 'html' || name.endsWith('Html')
