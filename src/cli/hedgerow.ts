import { parseArgs } from 'node:util'
import { modules } from '../modules.ts'
import { type Config, readConfig } from '../platform/config/config.ts'
import type { Asked, Command, ExitCode } from './command.ts'
import { expectedProblem } from './expectedProblem.ts'
import { commandFor, findCommands } from './findCommands.ts'
import { inHouse } from './inHouse.ts'
import { openTerminal, type Terminal } from './terminal.ts'

const called = 'npm run hedgerow --'
process.exitCode = await main(process.argv.slice(2))

/** Finds the command, opens the house for it, and leaves everything as it was found. */
async function main(typed: readonly string[]): Promise<ExitCode> {
  const commands = await findCommands(new URL('./commands/', import.meta.url))
  const found = commandFor(typed, commands)
  const isJson = typed.includes('--json')
  if (found === undefined) return listCommands(typed, commands)
  const usage = `${called} ${found.command.name} ${found.command.usage}`.trim()
  const terminal = openTerminal(isJson, usage)
  const asked = readAsked(found.command, found.rest)
  if (typeof asked === 'string') return terminal.wrongWords(asked)
  if (asked.options.help === true) {
    terminal.answer({ command: found.command.name, usage }, [found.command.summary, '', `Usage: ${usage}`])
    return 0
  }
  const config = readConfig(process.env)
  if (!config.ok) return terminal.wrongWords(config.reason.map(({ name, says }) => `${name} ${says}`).join('\n'))
  try {
    return await run(config.value, found.command, asked, terminal)
  } catch (fault) {
    const problem = expectedProblem(fault)
    if (problem === undefined) throw fault
    return terminal.refused(problem)
  }
}

async function run(config: Config, command: Command, asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const stop = new AbortController()
  const stopNow = (): void => stop.abort()
  process.once('SIGINT', stopNow).once('SIGTERM', stopNow)
  const given = { asked, terminal, stop: stop.signal }
  try {
    if (command.kind === 'outside-command') return await command.outside({ ...given, config })
    const outcome = await command.outside?.({ ...given, config })
    return outcome ?? (await inHouse(config, terminal.say, (app) => command.run({ ...given, app, modules })))
  } finally {
    process.off('SIGINT', stopNow).off('SIGTERM', stopNow)
  }
}

function readAsked(command: Command, rest: readonly string[]): Asked | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    return { positionals, options: { ...values } }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

function listCommands(typed: readonly string[], commands: readonly Command[]): ExitCode {
  const isAsking = typed.length === 0 || typed[0] === 'help' || typed[0] === '--help'
  const terminal = openTerminal(typed.includes('--json'), `${called} <command>`)
  const width = Math.max(...commands.map(({ name }) => name.length))
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  if (!isAsking) return terminal.wrongWords([`There is no command "${typed.join(' ')}". There are:`, ...list].join('\n'))
  terminal.answer(
    commands.map(({ name, summary, usage }) => ({ name, summary, usage })),
    ['Commands:', ...list, '', `Usage: ${called} <command> [--json] [--help]`],
  )
  return 0
}
