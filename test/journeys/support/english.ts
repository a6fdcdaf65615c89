import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

type Languages = { readonly en: Readonly<Record<string, string>>; readonly cy: Readonly<Record<string, string>> }

const source = fileURLToPath(new URL('../../../src/', import.meta.url))
// What is the same in both languages, or a name.
const letters = /\p{L}{2,}.*\p{L}{2,}/u

/** Every sentence of our own in English whose Welsh is different, from every catalogue of the project; those with blanks to fill in are left out. */
export async function englishSentences(): Promise<ReadonlySet<string>> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /words?\.ts$|words\/\w+\.ts$|Words\.ts$/i.test(file),
  )
  const found = new Set<string>()
  for (const file of files) {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(`${source}${file}`).href)
    for (const exported of Object.values(module)) for (const sentence of sentencesOf(exported)) found.add(sentence)
  }
  return found
}

function sentencesOf(exported: unknown): readonly string[] {
  if (typeof exported !== 'function' || !('all' in exported)) return []
  const { en, cy } = exported.all as Languages
  const welsh = new Set(Object.values(cy))
  return Object.values(en).filter((sentence) => letters.test(sentence) && !sentence.includes('{') && !welsh.has(sentence))
}
