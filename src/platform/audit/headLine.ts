import { createHash, verify } from 'node:crypto'
import { z } from 'zod'
import type { PublicKeys, SigningKey } from './signingKey.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

const headLine = z.strictObject({
  network: z.string(),
  /** Its number, from 1 and without a gap; in a line kept elsewhere, that of the last line before it. */
  line: count,
  at: z.string(),
  /** SHA-256 of the line before; zeros before the first. */
  before: hash,
  /** Shard, entries, hash of the last one: of the chains that grew since the line before, or of all. */
  heads: z.array(z.tuple([count, count, hash])),
  all: z.boolean(),
  /** The database was put back to an earlier state on purpose: why, and how many lines the files had then. */
  restart: z.strictObject({ because: z.string(), had: count }).optional(),
  /** SHA-256 of a piece of line that a crash left at the end of the file, and that counts for nothing. */
  torn: hash.optional(),
  key: z.string(),
})
/** One line of the files of signed heads: where the chains of one network ended at one moment. */
export type HeadLine = z.output<typeof headLine>
export type SignedLine = HeadLine & { readonly text: string; readonly signed: string; readonly signature: string }

const form = /^(\{.*),"signature":"([A-Za-z0-9+/]{86}==)"\}$/

/** The line as it is written. The signature is over all of it but its own member, so that any tool can check it. */
export function writeHeadLine(line: Omit<HeadLine, 'key'>, key: SigningKey): string {
  const signed = JSON.stringify({ ...line, key: key.id })
  return `${signed.slice(0, -1)},"signature":"${key.sign(signed)}"}`
}

/** Reads a line; undefined for what no line of ours looks like. Says nothing about whether it may be believed. */
export function readHeadLine(text: string): SignedLine | undefined {
  const [, start, signature] = form.exec(text) ?? []
  if (start === undefined || signature === undefined) return undefined
  const signed = `${start}}`
  const read = headLine.safeParse(parsed(signed))
  return read.success ? { ...read.data, text, signed, signature } : undefined
}

/** Whether one of the keys signed it: `another-key` when the key it names is not among them. */
export function provenance({ key: id, signed, signature }: SignedLine, keys: PublicKeys): 'ours' | 'another-key' | 'changed' {
  const key = keys.get(id)
  if (key === undefined) return 'another-key'
  return verify(null, Buffer.from(signed, 'utf8'), key, Buffer.from(signature, 'base64')) ? 'ours' : 'changed'
}

/** What the next line must name as the one before. */
export function lineHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What the first line follows. */
export const firstBefore = '0'.repeat(64)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
