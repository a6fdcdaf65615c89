import { existsSync } from 'node:fs'
import { root, textOf } from './files.ts'

/** Whether a test that a document names as "file > test name" is there: a name may be cut short, and may begin a test's own. */
export function isTest(named: string): boolean {
  const [file = '', name = ''] = named.split(' > ')
  if (name.length < 10 || !existsSync(root + file)) return false
  const source = textOf(file)
  return [`'${name}`, `"${name}`, `\`${name}`, ` ${name}'`, `%s ${name}`].some((words) => source.includes(words))
}
