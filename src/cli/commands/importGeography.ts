import { countPostcodes, readPostcodeFile, savePostcodes, type UnreadableFile } from '../../modules/geography/index.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { command } from '../command.ts'

/** `hedgerow import geography postcodes <file>`: where postcodes are, so that "near me" is near. */
export const importGeographyCommand = command({
  name: 'import geography postcodes',
  summary: 'Loads where postcodes are, from a CSV such as ONSPD.',
  usage: '<csv or csv.gz with the columns pcds, lat, lon and, if it has it, lsoa21_code>',
  options: {},
  run: async ({ app, asked, terminal }) => {
    const [path, ...more] = asked.positionals
    if (path === undefined || more.length > 0) return terminal.wrongWords('Name one file of postcodes.')
    const [network] = await allNetworks(app.database)
    if (network === undefined) return terminal.refused('There is no network yet. Start Hedgerow once, then try again.')
    terminal.say(`Reading ${path} …`)
    const read = await readPostcodeFile(path)
    if (!read.ok) return terminal.refused(whyUnreadable(read.reason))
    const { points, refused } = read.value
    const before = await countPostcodes(app.database, network.id)
    const bar = progressBar('Saving postcodes', { isQuiet: terminal.isJson })
    const saved = await app.database.within({ networkId: network.id, actor: { kind: 'system', named: 'import geography' } }, (work) =>
      savePostcodes(work, points, (done) => bar.at(done, points.length)),
    )
    bar.end()
    const held = await countPostcodes(app.database, network.id)
    const report = {
      read: points.length,
      added: held - before,
      changed: saved.written - (held - before),
      unchanged: points.length - saved.written,
      refused,
      held,
    }
    terminal.answer(report, [
      `${report.read} postcodes read: ${report.added} added, ${report.changed} changed, ${report.unchanged} as they were.`,
      ...(refused.length === 0
        ? []
        : [`${refused.length} rows refused:`, ...refused.slice(0, 20).map(({ line, reason }) => `  line ${line}: ${reasons[reason]}`)]),
      ...(refused.length > 20 ? [`  and ${refused.length - 20} more; --json lists them all`] : []),
      `${held} postcodes held now.`,
    ])
    return 0
  },
})

export { importGeographyCommand as command }

const reasons = {
  'not-a-postcode': 'this is not a postcode',
  'no-point': 'it has no latitude and longitude',
  'outside-the-uk': 'its point is not in the United Kingdom',
  twice: 'this postcode was in the file before',
} as const

function whyUnreadable(reason: UnreadableFile): string {
  switch (reason.kind) {
    case 'cannot-open':
      return `The file ${reason.path} cannot be opened. Is the path right?`
    case 'not-csv':
      return `The file is not CSV, or is damaged, at about line ${reason.line}. Nothing was changed.`
    case 'no-heading':
      return `The first line must name the columns; none of these is there: ${reason.wanted}.`
    default:
      return reason satisfies never
  }
}
