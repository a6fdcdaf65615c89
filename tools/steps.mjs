import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** Runs a command of the project's own packages (its Node too); gives its exit code. */
export function run(command, given, { env = {}, isQuiet = false } = {}) {
  return new Promise((settle) => {
    const child = spawn(command, given, {
      cwd: root,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (fault) => settle({ code: 1, said: String(fault) }))
    child.on('exit', (code) => settle({ code: code ?? 1, said }))
  })
}

/** Runs steps one after another and goes on after a failure, so that one run tells everything; true when all were right. */
export async function inOrder(steps) {
  let isRight = true
  for (const [name, command, ...given] of steps) {
    const started = Date.now()
    const { code } = await run(command, given)
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    isRight &&= code === 0
  }
  return isRight
}
