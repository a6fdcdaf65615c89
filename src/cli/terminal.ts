import type { ExitCode } from './command.ts'

/** Where a command speaks: talk goes to the error stream, the answer alone to the output, so that it can be piped. */
export type Terminal = {
  readonly isJson: boolean
  /** Says something on the way; nothing with --json. */
  readonly say: (line: string) => void
  /** The one answer: the lines, or with --json the document. */
  readonly answer: (document: unknown, lines: readonly string[]) => void
  /** The words were wrong: says how and what they should be; the exit code to return. */
  readonly wrongWords: (problem: string) => ExitCode
  /** It was refused, or something is not right: says so; the exit code to return. */
  readonly refused: (problem: string) => ExitCode
}

export function openTerminal(
  isJson: boolean,
  usage: string,
  out: { readonly write: (text: string) => unknown } = process.stdout,
  talk = process.stderr,
): Terminal {
  const problem = (text: string, kind: string): void => {
    if (isJson) out.write(`${JSON.stringify({ [kind]: text }, undefined, 2)}\n`)
    else talk.write(`${text}\n`)
  }
  return {
    isJson,
    say: (line) => {
      if (!isJson) talk.write(`${line}\n`)
    },
    answer: (document, lines) => {
      out.write(isJson ? `${JSON.stringify(document, undefined, 2)}\n` : lines.map((line) => `${line}\n`).join(''))
    },
    wrongWords: (text) => {
      problem(isJson ? text : `${text}\n\nUsage: ${usage}`, 'wrongWords')
      return 2
    },
    refused: (text) => {
      problem(text, 'refused')
      return 1
    },
  }
}
