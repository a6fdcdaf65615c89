// Three sets of files with three worlds: the server, the browser's islands, the journeys that live in both.
import { run } from './steps.mjs'

const codes = []
for (const project of ['.', 'src/client', 'test/journeys']) codes.push((await run('tsc', ['--noEmit', '-p', project])).code)
process.exit(codes.every((code) => code === 0) ? 0 : 1)
