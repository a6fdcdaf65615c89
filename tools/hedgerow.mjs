// `npm run hedgerow -- <command>`: one command beside the running app, or without it. Only the answer goes to the output.
import { ensureInstalled, refuseOldNode } from './install.mjs'
import { runServer } from './runServer.mjs'

refuseOldNode()
await ensureInstalled(console.error)
const { build } = await import('./build.mjs')
await build({ say: console.error }).catch((fault) => {
  console.error(`Hedgerow could not be built: ${fault.message}`)
  process.exit(1)
})
runServer('cli/hedgerow.js', process.argv.slice(2))
