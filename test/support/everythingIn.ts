import pg from 'pg'
import type { House } from './house.ts'

/**
 * All that can be read of a house by somebody with its database and its master key: every row of every table as text, and every
 * sealed value that still opens, opened.
 */
export async function everythingIn(house: House): Promise<string> {
  const client = new pg.Client(house.admin)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss') order by 1`,
    )
    const all: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query(`select * from ${name}`)
      all.push(JSON.stringify(rows))
      for (const row of rows) all.push(...(await opened(house, name.replace('public.', ''), row)))
    }
    return all.join('\n')
  } finally {
    await client.end()
  }
}

async function opened(house: House, table: string, row: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const sealed = Object.entries(row).filter((pair): pair is [string, Buffer] => Buffer.isBuffer(pair[1]) && pair[1].length > 17)
  return Promise.all(
    sealed.map(async ([column, bytes]) => {
      const seat = { networkId: house.network.id, table, column, rowId: String(row.id) }
      return bytes.toString('latin1') + (await house.app.vault.unseal(bytes, seat).catch(() => ''))
    }),
  )
}
