// `npm start`: on a fresh machine it installs and builds; then it starts the server.
import { ensureInstalled, refuseOldNode } from './install.mjs'
import { runServer } from './runServer.mjs'

console.log('Hedgerow is starting.')
refuseOldNode()
await ensureInstalled()
const { build } = await import('./build.mjs')
await build({ say: console.log }).catch((fault) => {
  console.error(`Hedgerow could not be built: ${fault.message}`)
  process.exit(1)
})
runServer('main.js', [])
