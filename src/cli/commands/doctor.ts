import pg from 'pg'
import { modules } from '../../modules.ts'
import { machineClock, movedClock } from '../../platform/clock/clock.ts'
import type { Config } from '../../platform/config/config.ts'
import { readMasterKey } from '../../platform/crypto/masterKey.ts'
import { type Login, loginFrom } from '../../platform/database/login.ts'
import { loginOfApp } from '../../platform/database/prepareDatabase.ts'
import { startEmbeddedServer } from '../../platform/database/server/embeddedServer.ts'
import { openHouse } from '../../platform/openHouse.ts'
import { outsideCommand } from '../command.ts'
import { lookAtBackups } from '../doctor/backups.ts'
import { lookAtBusiness } from '../doctor/business.ts'
import { type Finding, looked, wrong } from '../doctor/finding.ts'
import { lookAtMachine } from '../doctor/machine.ts'
import { lookAtServer, lookAtWalls } from '../doctor/walls.ts'
import { expectedProblem } from '../expectedProblem.ts'
import { nothingThere } from '../notEmbedded.ts'

/** `hedgerow doctor`: everything an operator wants to know, with what to do about it. It changes nothing. */
export const doctorCommand = outsideCommand({
  name: 'doctor',
  summary: 'Looks at everything that must be right: machine, database, backups, messages, referrals. Changes nothing.',
  usage: '',
  options: {},
  outside: async ({ config, terminal }) => {
    const now = new Date()
    const findings = [...(await looked('The machine', () => lookAtMachine(config, now))), ...(await lookAtDatabase(config, now))]
    const count = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length
    const width = Math.max(...findings.map(({ about }) => about.length))
    terminal.answer({ wrong: count('wrong'), look: count('look'), right: count('right'), findings }, [
      ...findings.flatMap((finding) => inWords(finding, width)),
      '',
      `${count('right')} right, ${count('look')} worth a look, ${count('wrong')} wrong.`,
    ])
    return count('wrong') === 0 ? 0 : 1
  },
})

export { doctorCommand as command }

const marks = { right: 'right', look: 'look ', wrong: 'WRONG' } as const

function inWords({ about, state, says, todo }: Finding, width: number): string[] {
  return [`${marks[state]}  ${about.padEnd(width)}  ${says}`, ...(todo === undefined ? [] : [`${' '.repeat(width + 9)}→ ${todo}`])]
}

async function lookAtDatabase(config: Config, now: Date): Promise<readonly Finding[]> {
  const about = 'The database'
  const missing = config.databaseUrl === undefined ? nothingThere(config) : undefined
  if (missing !== undefined)
    return [wrong(about, missing, 'Start Hedgerow once, or restore a backup: npm run hedgerow -- restore --to latest')]
  try {
    return await withAdmin(config, (admin) => lookInside(config, admin, now))
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? ` (${String(fault.code)})` : ''
    return [wrong(about, expectedProblem(fault) ?? `does not answer${code}`, 'Start Hedgerow and look at its log.')]
  }
}

async function withAdmin<T>(config: Config, work: (admin: Login) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== undefined) return work(loginFrom(config.databaseUrl))
  const server = await startEmbeddedServer({ dataFolder: config.dataFolder, backups: config.backups.folder })
  try {
    return await work({ ...server.login, database: 'hedgerow' })
  } finally {
    await server.leave()
  }
}

async function lookInside(config: Config, admin: Login, now: Date): Promise<readonly Finding[]> {
  const masterKey = await readMasterKey(config)
  const login = loginOfApp({ admin, app: config.appDatabaseUrl === undefined ? undefined : loginFrom(config.appDatabaseUrl), masterKey })
  const clock = config.clockOffset === 0 ? machineClock : movedClock(config.clockOffset)
  const client = new pg.Client({ ...admin, application_name: 'hedgerow doctor' })
  client.on('error', () => undefined)
  await client.connect()
  const app = openHouse({ config, login, masterKey, clock, modules })
  try {
    return [
      ...(await looked('The server', () => lookAtServer(client, admin.host.startsWith('/')))),
      ...(await looked('The walls', () => lookAtWalls(client, login.user, now))),
      ...(await looked('The backups', () => lookAtBackups(config, client, now))),
      ...(await looked('The work', () => lookAtBusiness(app))),
    ]
  } finally {
    await app.database.close()
    await client.end()
  }
}
