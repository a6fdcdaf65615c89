import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AssetAddresses } from '../design/index.ts'
import { projectRoot } from '../platform/config/root.ts'

const manifest = z.object({ css: z.string(), js: z.string() })

/** The addresses of the built CSS and JavaScript, read once. Without a build, pages still work: they are only plain. */
export function readAssets(folder: string = join(projectRoot, 'build')): AssetAddresses {
  const path = join(folder, 'assets.json')
  if (!existsSync(path)) return { css: '/assets/hedgerow.css', js: '/assets/hedgerow.js' }
  return manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
}
