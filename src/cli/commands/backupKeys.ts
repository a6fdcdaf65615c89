import { join, resolve } from 'node:path'
import { writeKeyBundle } from '../../platform/backup/keyBundle.ts'
import { readMasterKey } from '../../platform/crypto/masterKey.ts'
import { outsideCommand } from '../command.ts'
import { nothingThere } from '../notEmbedded.ts'
import { askPassphrase } from '../passphrase.ts'

/** `hedgerow backup keys`: the keys in one file under a passphrase, to be kept where the backups are not. */
export const backupKeysCommand = outsideCommand({
  name: 'backup keys',
  summary: 'Writes all keys into one file that opens with a passphrase, to be kept apart from the backups.',
  usage: '--to <folder> [--passphrase-file <file>]',
  options: { to: { type: 'string' }, 'passphrase-file': { type: 'string' } },
  outside: async ({ config, asked, terminal }) => {
    const { to, 'passphrase-file': file } = asked.options
    if (typeof to !== 'string') return terminal.wrongWords('Say where: --to <folder>, such as a stick that lies in a safe.')
    const missing = config.databaseUrl === undefined ? nothingThere(config) : undefined
    if (missing !== undefined) return terminal.refused(missing)
    const isFile = typeof file === 'string'
    const masterKey = await readMasterKey(config)
    const passphrase = await askPassphrase('A passphrase for the keys (at least 16 letters):', isFile ? file : undefined)
    const again = isFile ? passphrase : await askPassphrase('Once more:', undefined)
    if (again !== passphrase) return terminal.refused('These were two different passphrases. Nothing was written.')
    const written = await writeKeyBundle({ keys: join(config.dataFolder, 'keys'), masterKey, to: resolve(to), passphrase, at: new Date() })
    terminal.answer({ file: written }, [
      `The keys are in ${written}.`,
      'Keep it where the backups are not, and the passphrase where neither is. Without both, a restore brings back words nobody can read.',
    ])
    return 0
  },
})

export { backupKeysCommand as command }
