import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

let root = dirname(fileURLToPath(import.meta.url))
while (!existsSync(join(root, 'database', 'migrations')) && dirname(root) !== root) root = dirname(root)

/** In a bundle, where a source file lies that asked for its own address. */
export const sourceUrl = (path) => pathToFileURL(join(root, path)).href
