import { readFile } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import { type ReceivedFile, receivedFileAt } from '../../../../platform/files/receivedFiles.ts'
import type { FeedRefused } from '../fault.ts'
import { limits } from '../limits.ts'
import { type Feed, feedName } from './feed.ts'
import { prepareFile } from './prepare.ts'

/** A feed in a file that a coordinator sent with a form. */
export async function openReceived(
  dataFolder: string,
  { id, name }: Pick<ReceivedFile, 'id' | 'name'>,
): Promise<Result<Feed, FeedRefused>> {
  const bytes = await readFile(receivedFileAt(dataFolder, id)).catch(goneAsUndefined)
  if (bytes === undefined) return refuse({ why: 'file-gone', details: { file: name } })
  const file = prepareFile(name, bytes, limits)
  if (!file.ok) return file
  return ok({ origin: name, name: feedName(name), files: [file.value], isWhole: true, withoutDetails: [], hasSummariesToo: false })
}

function goneAsUndefined(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
  throw fault
}
