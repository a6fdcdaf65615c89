import pg from 'pg'
import { installedBinaries } from '../../src/platform/database/server/binaries.ts'
import { startEmbeddedServer } from '../../src/platform/database/server/embeddedServer.ts'

// A process of its own that a test can kill: opens the data folder given, writes numbers as fast as they are confirmed,
// and says each number only after it was confirmed.
const [dataFolder = '', bin = '', first = '0'] = process.argv.slice(2)
const binaries = bin === '' ? {} : { binaries: await installedBinaries(bin) }
const server = await startEmbeddedServer({ dataFolder, ...binaries })
const client = new pg.Client(server.login)
client.on('error', () => undefined)
await client.connect()
await client.query('create table if not exists written (number integer primary key)')
process.stdout.write(`server ${server.pid()}\n`)
for (let number = Number(first); ; number += 1) {
  await client.query('insert into written values ($1)', [number])
  process.stdout.write(`confirmed ${number}\n`)
}
