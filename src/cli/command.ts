import type { ParseArgsOptionsConfig } from 'node:util'
import type { App } from '../platform/app.ts'
import type { Config } from '../platform/config/config.ts'
import type { Module } from '../platform/module.ts'
import type { Terminal } from './terminal.ts'

/** 0 done; 1 refused, or a fault was found; 2 the words of the command were wrong. */
export type ExitCode = 0 | 1 | 2

/** What was typed after the command's own words. */
export type Asked = {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

export type CommandRun = {
  readonly app: App
  readonly modules: readonly Module[]
  readonly asked: Asked
  readonly terminal: Terminal
  /** Aborted by Ctrl-C: long work stops at the next safe place. */
  readonly stop: AbortSignal
}

/** A run that has nothing but its words. */
export type OutsideRun = Omit<CommandRun, 'app' | 'modules'> & { readonly config: Config }

type Described = {
  /** The words that call it, such as `import directory`. */
  readonly name: string
  /** One sentence for the list of commands. */
  readonly summary: string
  /** What follows the name, such as `<file-or-url> [--feed name]`. */
  readonly usage: string
  /** As `parseArgs` of node:util takes them; `--json` and `--help` belong to every command. */
  readonly options: ParseArgsOptionsConfig
}

type HouseCommand = Described & {
  readonly kind: 'command'
  readonly run: (given: CommandRun) => Promise<ExitCode>
  /** Asked first, for what must not open, make or bring up to date the database of the settings; undefined goes on to `run`. */
  readonly outside?: (given: OutsideRun) => Promise<ExitCode | undefined>
}

/** A command that never finds the house open, and opens what it needs itself: one that restores a database must not start it first. */
type OutsideCommand = Described & { readonly kind: 'outside-command'; readonly outside: (given: OutsideRun) => Promise<ExitCode> }

/** One command of `npm run hedgerow -- …`: a file of its name in `commands/` that exports it as `command`. */
export type Command = HouseCommand | OutsideCommand

/** Declares a command that works in the open house. */
export function command(declared: Omit<HouseCommand, 'kind'>): HouseCommand {
  return { kind: 'command', ...declared }
}

/** Declares a command that opens only what it needs. */
export function outsideCommand(declared: Omit<OutsideCommand, 'kind'>): OutsideCommand {
  return { kind: 'outside-command', ...declared }
}
