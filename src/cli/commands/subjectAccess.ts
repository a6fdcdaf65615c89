import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyFile, copyForReference } from '../../modules/rights/index.ts'
import { mappingOf } from '../../platform/about-person/aboutPerson.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { command } from '../command.ts'

/** `hedgerow subject-access`: the copy of everything held about one person, for when no page can be used. */
export const subjectAccessCommand = command({
  name: 'subject-access',
  summary: 'Writes the copy of everything held about one person, as PDF and JSON. Third parties and what could cause harm are left out.',
  usage: '--reference <XXXXX-XXXXX> --to <folder>',
  options: { reference: { type: 'string' }, to: { type: 'string' } },
  run: async ({ app, modules, asked, terminal }) => {
    const { reference, to } = asked.options
    if (typeof reference !== 'string' || typeof to !== 'string')
      return terminal.wrongWords('Say of whom, and where to: --reference K4T7X-9B2MW --to ./copy')
    for (const { id, name, timeZone } of await allNetworks(app.database)) {
      const pack = await copyForReference(app, { networkId: id, networkName: name, reference, mapping: mappingOf(modules) })
      if (pack === undefined) continue
      await mkdir(to, { recursive: true, mode: 0o700 })
      const files: string[] = []
      for (const form of ['pdf', 'json']) {
        const file = await copyFile(pack, form, timeZone)
        if (file === undefined) continue
        await writeFile(join(to, file.fileName), file.download, { mode: 0o600 })
        files.push(join(to, file.fileName))
      }
      terminal.answer({ reference, files, leftOut: pack.leftOut }, [
        'Written, for your eyes and theirs alone:',
        ...files.map((file) => `  ${file}`),
        'Make sure that it is them, and read every word before it leaves.',
      ])
      return 0
    }
    return terminal.refused(`No request has the reference ${reference}. Look at the letters again.`)
  },
})

export { subjectAccessCommand as command }
