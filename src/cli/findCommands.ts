import { readdir } from 'node:fs/promises'
import type { Command } from './command.ts'

/** Every command there is: each file of the folder exports one as `command`. */
export async function findCommands(folder: URL): Promise<readonly Command[]> {
  const names = (await readdir(folder)).filter((name) => /\.(ts|js)$/.test(name) && !/\.test\./.test(name)).sort()
  const found = await Promise.all(
    names.map(async (name): Promise<Command> => {
      const file: unknown = await import(new URL(name, folder).href)
      if (!holdsCommand(file)) throw new Error(`src/cli/commands/${name} does not export a command`)
      return file.command
    }),
  )
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The command whose words begin what was typed; the longest wins, so that `import directory` is not `import`. */
export function commandFor(
  typed: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  const fitting = commands
    .map((command) => ({ command, words: command.name.split(' ') }))
    .filter(({ words }) => words.every((word, place) => typed[place] === word))
    .sort((one, other) => other.words.length - one.words.length)[0]
  return fitting && { command: fitting.command, rest: typed.slice(fitting.words.length) }
}

function holdsCommand(file: unknown): file is { readonly command: Command } {
  return (
    file !== null &&
    typeof file === 'object' &&
    'command' in file &&
    file.command !== null &&
    typeof file.command === 'object' &&
    'kind' in file.command &&
    (file.command.kind === 'command' || file.command.kind === 'outside-command')
  )
}
