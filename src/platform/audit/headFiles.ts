import { createReadStream } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Enough for the last 64 lines with all 64 chains in each. */
const tailBytes = 512 * 1024
const monthly = /^\d{4}-\d\d\.jsonl$/

/** The files of one network's heads, oldest first; none where the folder is not there. */
export async function headFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  return names.filter((name) => monthly.test(name)).sort()
}

export type FileLine = { readonly file: string; readonly text: string }

/** All lines of a network's files, one after the other, in the order they were written. */
export async function* headLinesIn(folder: string): AsyncGenerator<FileLine> {
  for (const file of await headFilesIn(folder)) {
    const lines = createInterface({ input: createReadStream(join(folder, file), 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
    for await (const text of lines) yield { file, text }
  }
}

/** The end of a file: its last whole lines, and what a crash left after them. */
export type Tail = { readonly lines: readonly string[]; readonly torn: string }

export async function tailOf(folder: string, file: string): Promise<Tail> {
  const handle = await open(join(folder, file), 'r')
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.min(size, tailBytes))
    await handle.read(bytes, 0, bytes.length, size - bytes.length)
    const lines = bytes.toString('utf8').split('\n')
    const torn = lines.pop() ?? ''
    return { lines: size > tailBytes ? lines.slice(1) : lines, torn }
  } finally {
    await handle.close()
  }
}

/** Adds one line and returns when it is on the disk. `afterTorn` ends a piece of line first. */
export async function addHeadLine(folder: string, file: string, { text, afterTorn }: { text: string; afterTorn: boolean }): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const handle = await open(join(folder, file), 'a', 0o644)
  try {
    const { size } = await handle.stat()
    await handle.appendFile(`${afterTorn ? '\n' : ''}${text}\n`)
    await handle.sync()
    if (size === 0) await syncFolder(folder)
  } finally {
    await handle.close()
  }
}

/** A new file survives a power cut only once its folder is on the disk too. Windows cannot open a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
