import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { FeedRefused } from '../fault.ts'
import type { Limits } from '../limits.ts'
import { decode } from './decode.ts'
import type { FeedFile } from './feed.ts'
import { unpack } from './unpack.ts'
import { wrongKindOf } from './wrongKind.ts'

/** Unpacks and decodes what a file or an answer brought. */
export function prepare(name: string, bytes: Buffer, limits: Limits): Result<FeedFile, FeedRefused> {
  const unpacked = unpack(bytes, limits)
  if (!unpacked.ok)
    return refuse({ why: unpacked.reason, details: { file: name, ratio: limits.gzipRatio, megabytes: limits.feedBytes / 1024 / 1024 } })
  if (unpacked.value.length > limits.feedBytes)
    return refuse({ why: 'file-too-big', details: { file: name, megabytes: limits.feedBytes / 1024 / 1024 } })
  const wrong = wrongKindOf(unpacked.value)
  if (wrong !== undefined) return refuse({ why: wrong, details: { file: name } })
  const decoded = decode(unpacked.value)
  return ok({ name, bytes: decoded.bytes, ...(decoded.isMended ? { mendedFrom: decoded.encoding } : {}) })
}

/** The same for a file that must hold something. */
export function prepareFile(name: string, bytes: Buffer, limits: Limits): Result<FeedFile, FeedRefused> {
  const file = prepare(name, bytes, limits)
  if (!file.ok) return file
  const isEmpty = file.value.bytes.length < 1000 && file.value.bytes.toString('utf8').trim() === ''
  return isEmpty ? refuse({ why: 'file-empty', details: { file: name } }) : file
}
