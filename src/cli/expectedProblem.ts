import { BackupRefused } from '../platform/backup/backupRefused.ts'
import { KeyUnusable } from '../platform/crypto/masterKey.ts'
import { MigrationRefused } from '../platform/database/migrate.ts'
import { ServerCannotRun } from '../platform/database/server/osUser.ts'

/** What the operator can put right, in words and without a stack trace; undefined for a fault of ours. */
export function expectedProblem(fault: unknown): string | undefined {
  if (
    fault instanceof ServerCannotRun ||
    fault instanceof MigrationRefused ||
    fault instanceof KeyUnusable ||
    fault instanceof BackupRefused
  )
    return fault.message
  if (!(fault instanceof Error) || !('code' in fault)) return undefined
  switch (fault.code) {
    case 'EADDRINUSE':
      return 'The port is taken by another program. Set PORT to a free one, such as PORT=3001.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `A file or port may not be used: ${fault.message}`
    case 'ENOSPC':
      return 'The disk is full.'
    case '28P01':
    case '28000':
      return `The database does not let us in: ${fault.message}. Check DATABASE_URL.`
    case '3D000':
      return `${fault.message}. Make it first (createdb), or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
      return `Nothing answers there: ${fault.message}. Check DATABASE_URL, and that the database is running.`
    default:
      return undefined
  }
}
