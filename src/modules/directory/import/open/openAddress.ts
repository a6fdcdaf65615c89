import { setTimeout } from 'node:timers/promises'
import type { Result } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import { limits } from '../limits.ts'
import type { Feed } from './feed.ts'
import { openUrl, type UrlOptions } from './openUrl.ts'

/** Brings a feed from the web, politely. */
export function openAddress(address: string, { told, stop }: Pick<UrlOptions, 'told' | 'stop'>): Promise<Result<Feed, FeedRefused>> {
  const wait = async (milliseconds: number) => {
    await setTimeout(milliseconds, undefined, { signal: stop }).catch(() => undefined)
  }
  return openUrl(address, { limits, wait, told, stop })
}
