import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

type Weighed = { readonly bytes: number; readonly sha256: string }

/** Compresses a file into another and puts it on the disk; says what went in. */
export async function packFile(from: string, to: string): Promise<Weighed> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const scales = weighing()
  await pipeline(createReadStream(from), scales.passing, createGzip({ level: 1 }), createWriteStream(to, { mode: 0o600, flush: true }))
  return scales.read()
}

/** Opens what `packFile` made and puts it on the disk; says what came out. */
export async function unpackFile(from: string, to: string): Promise<Weighed> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const scales = weighing()
  await pipeline(createReadStream(from), createGunzip(), scales.passing, createWriteStream(to, { mode: 0o600, flush: true }))
  return scales.read()
}

/** Puts the names in a folder on the disk; the files themselves were put there one by one. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** A few at a time: a disk answers several questions faster than one after the other. After a fault none is begun, and those begun are waited for. */
export async function severalAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  let isBroken = false
  const hand = async (): Promise<void> => {
    for (const item of waiting) {
      if (isBroken) return
      await work(item).catch((fault: unknown) => {
        isBroken = true
        throw fault
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: 6 }, hand))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

function weighing() {
  const hash = createHash('sha256')
  let bytes = 0
  const passing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length
      hash.update(piece)
      done(undefined, piece)
    },
  })
  return { passing, read: (): Weighed => ({ bytes, sha256: hash.digest('hex') }) }
}
