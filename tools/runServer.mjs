// Runs a built program on Node 24 as if it were this one: same terminal, same signals, same exit code.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newEnoughNode } from './install.mjs'

const folder = fileURLToPath(new URL('../build/server/', import.meta.url))

export function runServer(program, given) {
  // The channel tells the program when this process is gone, even by kill -9, so that it does not go on alone.
  const child = spawn(newEnoughNode(), ['--enable-source-maps', join(folder, program), ...given], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  child.on('error', (fault) => {
    console.error(`It could not be started: ${fault.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
