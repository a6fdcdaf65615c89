import { writeFile } from 'node:fs/promises'
import { type ImportOutcome, importFeed, notesCsv, notesOf, openOrigin, refusalWords, reportLines } from '../../modules/directory/index.ts'
import type { App } from '../../platform/app.ts'
import type { Network } from '../../platform/http/page.ts'
import { allNetworks, ensureNetwork } from '../../platform/networks/networks.ts'
import { progressBar } from '../../platform/progress/progressBar.ts'
import { type CommandRun, command, type ExitCode } from '../command.ts'

/** `hedgerow import directory <file-or-url>`: takes a directory feed in, and says of each record what was done with it. */
export const importDirectory = command({
  name: 'import directory',
  summary: 'Takes in a directory: Open Referral UK 3.0 or 1.0, HSDS 3.0 or CSV, from a file, a folder or a web address.',
  usage: '<file-or-url> [--feed name] [--allow-large-removal] [--dry-run] [--report notes.csv] [--network slug] [--json]',
  options: {
    feed: { type: 'string' },
    'allow-large-removal': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
    network: { type: 'string' },
  },
  run: async (given) => {
    const { app, asked, terminal } = given
    const [origin, ...more] = asked.positionals
    if (origin === undefined || more.length > 0) return terminal.wrongWords('Name one file, folder or web address.')
    const network = await networkNamed(app, asked.options['network'], terminal)
    return network === undefined ? terminal.refused('There is no network of that name.') : importInto(given, network, origin)
  },
})

export { importDirectory as command }

async function importInto({ app, asked, terminal, stop }: CommandRun, network: Network, origin: string): Promise<ExitCode> {
  const bar = progressBar('Importing', { isQuiet: terminal.isJson })
  const feed = await openOrigin(origin, { stop, told: (done, total) => bar.at(done, total, 'reading') })
  const { options } = asked
  const outcome = !feed.ok
    ? feed
    : await importFeed(app, { networkId: network.id, actor: { kind: 'system', named: 'hedgerow import directory' } }, feed.value, {
        ...(typeof options['feed'] === 'string' ? { feedName: options['feed'] } : {}),
        allowsLargeRemoval: options['allow-large-removal'] === true,
        isRehearsal: options['dry-run'] === true,
        timeZone: network.timeZone,
        stop,
        told: (done, total, saying) => bar.at(done, total, saying),
      })
  bar.end()
  if (!outcome.ok) return terminal.isJson ? refusedAsJson(outcome.reason, terminal) : terminal.refused(refusalWords(outcome.reason, 'en'))
  if (typeof options['report'] === 'string') await writeNotes({ app, network, outcome: outcome.value, path: options['report'] })
  terminal.answer({ state: outcome.value.state, ...outcome.value.report }, reportLines(outcome.value, 'en'))
  return outcome.value.state === 'cancelled' ? 1 : 0
}

function refusedAsJson(reason: Parameters<typeof refusalWords>[0], terminal: CommandRun['terminal']): ExitCode {
  terminal.answer({ refused: reason.why, details: reason.details, words: refusalWords(reason, 'en') }, [])
  return 1
}

/** The network asked for, or the only one. Where there is none yet, whoever imports a real feed wants their own and not the demo. */
async function networkNamed(app: App, slug: unknown, terminal: CommandRun['terminal']): Promise<Network | undefined> {
  const networks = await allNetworks(app.database)
  if (typeof slug === 'string') return networks.find((network) => network.slug === slug)
  if (networks.length > 0) return networks[0]
  const { network } = app.config
  terminal.say(`There is no network yet: making "${network.name}", as the settings name it.`)
  return ensureNetwork(app.database, { ...network, isDemo: false }, app.clock.now())
}

type Notes = { readonly app: App; readonly network: Network; readonly outcome: ImportOutcome; readonly path: string }

async function writeNotes({ app, network, outcome, path }: Notes): Promise<void> {
  const kept =
    outcome.runId === undefined ? outcome.notes : await notesOf(app.database, network.id, outcome.runId, { after: 0, most: 10_000_000 })
  await writeFile(path, notesCsv(kept))
}
