import { ok, type Result } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import { limits } from '../limits.ts'
import type { Feed } from './feed.ts'
import { prepare } from './prepare.ts'

/** A feed that somebody pasted into a form. */
export function openPasted(text: string, name: string): Result<Feed, FeedRefused> {
  const file = prepare(name, Buffer.from(text, 'utf8'), limits)
  return file.ok ? ok({ origin: name, name, files: [file.value], isWhole: true, withoutDetails: [], hasSummariesToo: false }) : file
}
