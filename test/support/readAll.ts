import pg from 'pg'

/** Every table's rows as text, in order. */
export type AllRows = ReadonlyMap<string, readonly string[]>

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const references = /\b[0-9A-Z]{5}-?[0-9A-Z]{5}\b/g
const tokens = /[\w-]{43}/g
const moments = /\d{4}-\d\d-\d\dT[\d:.]+\+00:00/g

/**
 * Everything a database holds. Against an earlier reading, what came up by chance since then (ids, references, seals, tokens, the
 * server's own time) is told as that, so that two databases to which the same was done read the same.
 */
export async function readAll(database: pg.ClientConfig, earlier?: AllRows): Promise<AllRows> {
  const known = new Set([...(earlier?.values() ?? [])].flat().flatMap((row) => row.match(uuids) ?? []))
  const client = new pg.Client(database)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
       order by 1`,
    )
    const all = new Map<string, string[]>()
    // Which chain of the audit an entry goes to hangs on the id of what it is about: its heads differ by chance, its entries are compared.
    for (const { name } of tables.filter((table) => table.name !== 'audit_head')) all.set(name, await rowsOf(client, name))
    all.set('the jobs', await rowsOf(client, `(select name, state, data, retry_count from pgboss.job)`))
    return earlier === undefined
      ? all
      : new Map([...all].map(([name, rows]) => [name, rows.map((row) => withoutChance(row, known)).sort()]))
  } finally {
    await client.end()
  }
}

async function rowsOf(client: pg.Client, from: string): Promise<string[]> {
  return (await client.query<{ row: string }>(`select to_jsonb(each)::text as row from ${from} as each`)).rows.map(({ row }) => row)
}

function withoutChance(row: string, known: ReadonlySet<string>): string {
  const aDay = 86_400_000
  return row
    .replaceAll(/"\\\\x[0-9a-f]*"/g, '"<bytes>"')
    .replaceAll(uuids, (id) => (known.has(id) ? id : '<new>'))
    .replaceAll(tokens, '<token>')
    .replaceAll(references, '<reference>')
    .replaceAll(/"(shard|position)": \d+/g, '"$1": 0')
    .replaceAll(moments, (at) => (Math.abs(Date.now() - Date.parse(at)) < aDay / 24 ? '<now>' : at))
}
