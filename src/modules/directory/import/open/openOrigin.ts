import type { Result } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import { limits } from '../limits.ts'
import type { Feed } from './feed.ts'
import { openAddress } from './openAddress.ts'
import { openFiles } from './openFiles.ts'
import type { UrlOptions } from './openUrl.ts'

/** Brings a feed from wherever it is: a web address, a file or a folder. Only for whoever may read this machine's files. */
export function openOrigin(origin: string, asked: Pick<UrlOptions, 'told' | 'stop'>): Promise<Result<Feed, FeedRefused>> {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(origin) ? openAddress(origin, asked) : openFiles(origin, limits)
}
