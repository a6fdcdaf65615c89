import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The project's own files, as git knows them and the new ones it does not ignore, matching a pattern. */
export function filesMatching(pattern: RegExp): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return listed.split('\n').filter((file) => file !== '' && pattern.test(file) && isThere(file))
}

export function textOf(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8')
}

function isThere(file: string): boolean {
  try {
    readFileSync(`${root}${file}`)
    return true
  } catch {
    return false
  }
}
