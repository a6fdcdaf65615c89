import type { ParseArgsOptionsConfig } from 'node:util'
import type { App } from '../platform/app.ts'
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

/** One command of `npm run hedgerow -- …`: a file of its name in `commands/` that exports it as `command`. */
export type Command = {
  readonly kind: 'command'
  /** The words that call it, such as `import directory`. */
  readonly name: string
  /** One sentence for the list of commands. */
  readonly summary: string
  /** What follows the name, such as `<file-or-url> [--feed name]`. */
  readonly usage: string
  /** As `parseArgs` of node:util takes them; `--json` and `--help` belong to every command. */
  readonly options: ParseArgsOptionsConfig
  readonly run: (given: CommandRun) => Promise<ExitCode>
}

/** Declares a command. */
export function command(declared: Omit<Command, 'kind'>): Command {
  return { kind: 'command', ...declared }
}
