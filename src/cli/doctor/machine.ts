import { readdir, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from '../../platform/config/config.ts'
import { mailAnswer } from '../../platform/messages/mailAnswer.ts'
import { countUncheckedLines } from '../../site/uncheckedLines.ts'
import { type Finding, look, right, wrong } from './finding.ts'

const oldestNode = 24

/** What can be seen without the database: Node, folders, disk, mail, addresses, help lines. */
export async function lookAtMachine(config: Config, now: Date): Promise<readonly Finding[]> {
  return [
    node(),
    ...(await folders(config)),
    await disk('The disk of the data', config.dataFolder),
    await mail(config),
    address(config),
    crisis(config, now),
  ]
}

function node(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= oldestNode) return right('Node', process.versions.node)
  return look(
    'Node',
    `${process.versions.node}, older than ${oldestNode}`,
    `Start with npm start, which brings its own, or install Node ${oldestNode}.`,
  )
}

async function folders({ dataFolder, masterKey }: Config): Promise<Finding[]> {
  const keys = join(dataFolder, 'keys')
  const names = await readdir(keys).catch(() => undefined)
  if (names === undefined) {
    if (masterKey !== undefined) return [right('Keys', 'HEDGEROW_MASTER_KEY is set')]
    return [wrong('Keys', `${keys} is not there`, 'Start Hedgerow once, or put back the keys: npm run hedgerow -- restore has --keys.')]
  }
  const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777
  const open: string[] = (await mode(keys)) === 0o700 ? [] : [keys]
  for (const name of names.filter((one) => !one.endsWith('.public.pem')))
    if ((await mode(join(keys, name))) & 0o077) open.push(join(keys, name))
  const owner = (await stat(dataFolder)).uid
  const isOurs = process.getuid === undefined || owner === process.getuid()
  return [
    isOurs
      ? right('Data folder', `${dataFolder}, ours`)
      : look(
          'Data folder',
          `${dataFolder} belongs to account ${owner}`,
          'Run Hedgerow and its commands under the account that owns the folder.',
        ),
    open.length === 0
      ? right('Keys', 'for us alone to read')
      : wrong('Keys', `others may read ${open.join(', ')}`, `chmod 700 ${keys}; chmod 600 ${keys}/*   Then think who has read them.`),
  ]
}

/** The disk of a folder, or of the nearest one above it that is there. */
export async function disk(about: string, folder: string): Promise<Finding> {
  const found = await statfs(folder).catch(() => undefined)
  if (found === undefined)
    return dirname(folder) === folder ? wrong(about, 'cannot be seen', `Look at ${folder}.`) : disk(about, dirname(folder))
  const free = found.bavail * found.bsize
  const says = `${(free / 1e9).toFixed(1)} GB free (${Math.round((100 * found.bavail) / found.blocks)} %)`
  if (free < 1e9) return wrong(about, says, 'Make room now: a database that cannot write stops.')
  return free < 5e9 || found.bavail / found.blocks < 0.1 ? look(about, says, 'Make room soon.') : right(about, says)
}

async function mail({ smtpUrl, production, mailFrom }: Config): Promise<Finding> {
  if (smtpUrl === undefined) {
    const says = 'SMTP_URL is not set: every e-mail becomes a call for a coordinator to make'
    return production
      ? wrong('Mail', says, 'Set SMTP_URL and HEDGEROW_MAIL_FROM.')
      : look('Mail', says, 'Set SMTP_URL before people use it.')
  }
  const problem = await mailAnswer(smtpUrl)
  if (problem !== undefined)
    return wrong(
      'Mail',
      `the mail server does not take us: ${problem}`,
      'Check SMTP_URL. Messages wait for two days, then a human must call.',
    )
  if (/@localhost\b/.test(mailFrom))
    return wrong('Mail', 'the sender is at localhost, and others will refuse it', 'Set HEDGEROW_MAIL_FROM.')
  return right('Mail', 'the mail server lets us in')
}

function address({ baseUrl, production }: Config): Finding {
  if (baseUrl.startsWith('https://')) return right('Address', baseUrl)
  if (production)
    return wrong(
      'Address',
      `${baseUrl} is not encrypted`,
      'Set BASE_URL to the https address people use, and put a proxy with a certificate in front.',
    )
  return look('Address', `${baseUrl} is for trying out`, 'Before people use it: BASE_URL=https://…, NODE_ENV=production.')
}

function crisis({ helpLines, production }: Config, now: Date): Finding {
  const { never, old, of } = countUncheckedLines(helpLines, now)
  if (never + old === 0) return right('Crisis numbers', `all ${of} were checked lately`)
  const says = `${never} of ${of} were never checked for your area${old === 0 ? '' : `, ${old} too long ago`}`
  const todo = 'Ring each one, write the day into your own file, and name it in HEDGEROW_HELP_LINES.'
  return production ? wrong('Crisis numbers', says, todo) : look('Crisis numbers', says, todo)
}
