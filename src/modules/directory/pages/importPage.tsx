import type { FieldErrors } from '../../../platform/http/journey.ts'
import { page, type Submission, type Visit } from '../../../platform/http/page.ts'
import { askForImport, type ImportWish } from '../actions/askForImport.ts'
import { seeImports } from '../actions/seeImport.ts'
import { mayImportFeeds } from '../policy.ts'
import { importForm, mostMegabytes } from './importForm.tsx'
import { importAt, progressAt } from './importRoutes.ts'
import { importWords } from './importWords.ts'

/** Taking in a feed: a file, from the web, or pasted; and what was taken in so far. */
export const importPage = page({
  at: importAt,
  may: mayImportFeeds,
  // Lists of activities, nothing about people.
  records: 'nothing',
  // Each may bring a file, and disks are finite.
  limit: { name: 'directory.import', per: 'member', most: 60, withinSeconds: 3600, counts: 'sending' },
  takesFiles: {
    most: mostMegabytes * 1024 * 1024,
    ifLarger: (language) => importWords(language)('fileTooLarge', { megabytes: mostMegabytes }),
  },
  load: async (visit) => await seeImports(visit.app.database, visit.network.id),
  show: (visit, runs) => importForm(visit, runs, { typed: {}, errors: {} }),
  submit: async (visit, runs) => {
    const { typed, onceKey } = visit
    const wish = wishOf(visit)
    const errors = errorsOf(wish, visit)
    if (Object.keys(errors).length > 0) return importForm(visit, runs, { typed, errors })
    const asked = await askForImport(visit.app, { networkId: visit.network.id, actor: visit.actor, onceKey }, wish)
    if (asked.ok) return { redirectTo: progressAt.to({ workId: asked.value }) }
    const say = importWords(visit.language)
    return importForm(visit, runs, { typed, errors: { file: say(asked.reason === 'may-not' ? 'mayNot' : 'changed') } })
  },
})

function wishOf({ typed, files: { file } }: Submission): ImportWish {
  const said = (name: string) => typed[name]?.[0]?.trim() ?? ''
  return {
    ...(file === undefined ? {} : { file }),
    address: said('address'),
    pasted: said('pasted'),
    feedName: said('feed').slice(0, 80),
    allowsLargeRemoval: said('large') === 'yes',
  }
}

function errorsOf({ file, address, pasted, feedName }: ImportWish, { language }: Visit): FieldErrors {
  const say = importWords(language)
  if ([file !== undefined, address !== '', pasted !== ''].filter(Boolean).length !== 1) return { file: say('needOne') }
  if (file?.bytes === 0) return { file: say('fileEmpty') }
  if (address !== '' && !/^https?:\/\/\S+$/i.test(address)) return { address: say('notAddress') }
  return pasted !== '' && feedName === '' ? { feed: say('needName') } : {}
}
