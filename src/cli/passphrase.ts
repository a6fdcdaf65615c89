import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { BackupRefused } from '../platform/backup/backupRefused.ts'

/** The passphrase from a file, else typed at the terminal without being shown. It is never an argument: those are seen by everybody. */
export async function askPassphrase(question: string, file: string | undefined): Promise<string> {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new BackupRefused(`The file ${file} cannot be read.`)
    })
    return text.split('\n')[0] ?? ''
  }
  if (process.stdin.isTTY !== true)
    throw new BackupRefused('Nobody is here to type the passphrase. Name a file that holds it: --passphrase-file <file>')
  process.stderr.write(`${question} `)
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
