import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ranks } from '../../src/ranks.ts'

const modules = fileURLToPath(new URL('../../src/modules/', import.meta.url))

/** Which module opens which door, by rank, read from the imports as they are. */
export function drawModules(): string {
  const names = Object.keys(ranks) as (keyof typeof ranks)[]
  const arrows = names.flatMap((name) => doorsOpenedBy(name).map((door) => `  ${name} --> ${door}`))
  const rows = names.map((name) => `| ${ranks[name]} | ${name} | ${purposeOf(name)} |`)
  return [
    '# Modules',
    '',
    'Drawn from `src/ranks.ts` and the imports.',
    '',
    '| rank | module | for |',
    '|---|---|---|',
    ...rows,
    '',
    '```mermaid',
    'graph TD',
    ...arrows,
    '```',
    '',
  ].join('\n')
}

function doorsOpenedBy(name: string): readonly string[] {
  const found = filesIn(modules + name)
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(?:\.\.\/)+(?:modules\/)?([\w-]+)\/index\.ts'/g)].map((match) => match[1] ?? ''),
    )
  return [...new Set(found)].filter((door) => door in ranks && door !== name).sort()
}

function purposeOf(name: string): string {
  const readme = readFileSync(`${modules}${name}/README.md`, 'utf8')
  return (
    readme
      .split('\n')
      .find((line) => line !== '' && !line.startsWith('#'))
      ?.replaceAll('|', '/') ?? ''
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}
