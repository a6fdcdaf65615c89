import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import type { Limits } from '../limits.ts'
import { type Feed, type FeedFile, feedName } from './feed.ts'
import { prepareFile } from './prepare.ts'

const readable = /\.(?:json|ndjson|jsonl|csv)(?:\.gz)?$/i

/** Reads a file, or all files of a folder that look like a feed, in the order of their names. */
export async function openFiles(path: string, limits: Limits): Promise<Result<Feed, FeedRefused>> {
  const about = await stat(path).catch(() => undefined)
  if (about === undefined) return refuse({ why: 'file-not-found', details: { file: path } })
  const paths = about.isDirectory()
    ? (await readdir(path))
        .filter((name) => readable.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path]
  if (paths.length === 0) return refuse({ why: 'file-empty', details: { file: path } })
  const files: FeedFile[] = []
  let left = limits.feedBytes
  for (const each of paths) {
    const file = await openFile(each, { ...limits, feedBytes: left })
    if (!file.ok) return file
    left -= file.value.bytes.length
    files.push(file.value)
  }
  const name = basename(path)
  return ok({ origin: name, name: feedName(name), files, isWhole: true, withoutDetails: [], hasSummariesToo: false })
}

async function openFile(path: string, limits: Limits): Promise<Result<FeedFile, FeedRefused>> {
  const about = await stat(path)
  const name = basename(path)
  if (about.size > limits.feedBytes)
    return refuse({ why: 'file-too-big', details: { file: name, megabytes: Math.round(limits.feedBytes / 1024 / 1024) } })
  return prepareFile(name, await readFile(path), limits)
}
