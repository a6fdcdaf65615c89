import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, from wherever this file was bundled to: the nearest one above that holds the migrations. */
export const projectRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)))

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'database', 'migrations'))) return folder
  const parent = dirname(folder)
  if (parent === folder)
    throw new Error('The folder database/migrations is missing: this copy of Hedgerow is not whole. Please clone it again.')
  return rootAbove(parent)
}
