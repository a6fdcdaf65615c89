import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'

/** Where queries go: a pooled connection, or a pool that takes a free one for each. */
type Target = { readonly query: (text: string, values: unknown[]) => Promise<pg.QueryResult> }

/** Kysely whose every query goes to one target. Transactions are opened by `within` alone. */
export function kyselyOn(target: Target): Kysely<unknown> {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(compiled: CompiledQuery): Promise<QueryResult<Row>> => {
      const { command, rowCount, rows } = await target.query(compiled.sql, [...compiled.parameters])
      const isChange = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
      return isChange ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
    },
    streamQuery: () => {
      throw new Error('Rows are read in pages here, not streamed')
    },
  }
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

function driverOf(connection: DatabaseConnection): Driver {
  const noTransaction = (): never => {
    throw new Error('A transaction is opened with database.within, which gives it its context')
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: noTransaction,
    commitTransaction: noTransaction,
    rollbackTransaction: noTransaction,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  }
}
