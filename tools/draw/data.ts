import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const migrations = fileURLToPath(new URL('../../database/migrations/', import.meta.url))

/** The data dictionary: every table and column with its note, read from the migrations in order. */
export function drawData(): string {
  const texts = readdirSync(migrations)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(migrations + file, 'utf8'))
  const notes = texts.flatMap((text) => [...text.matchAll(/comment on (table|column) ([\w.]+) is '((?:[^']|'')*)';/g)])
  const tables = new Map<string, { about: string; columns: string[] }>()
  for (const [, kind, name = '', quoted = ''] of notes) {
    const said = quoted.replaceAll("''", "'")
    const [table = '', column] = name.split('.')
    const known = tables.get(table) ?? { about: '', columns: [] }
    tables.set(table, known)
    if (kind === 'table') known.about = said
    else known.columns.push(`| \`${column}\` | ${said} |`)
  }
  const sections = [...tables].map(([table, { about, columns }]) =>
    [
      `## ${table}`,
      about,
      '',
      '| column | what it is | sensitivity | kept as | subject access |',
      '|---|---|---|---|---|',
      ...columns,
      '',
    ].join('\n'),
  )
  return `# Data dictionary\n\nDrawn from the notes in \`database/migrations/\`. ${tables.size} tables.\n\n${sections.join('\n')}`
}
