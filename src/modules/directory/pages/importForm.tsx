import { nhs } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Screen, Typed, Visit } from '../../../platform/http/page.ts'
import type { PastRun } from '../import/runStore.ts'
import { importWords } from './importWords.ts'
import { PastRuns } from './pastRuns.tsx'

export const mostMegabytes = 20

type Filled = { readonly typed: Typed; readonly errors: FieldErrors }

/** The form, with what was typed and what is wrong with it. A chosen file has to be chosen again: browsers let no page do that. */
export function importForm(visit: Visit, runs: readonly PastRun[], { typed, errors }: Filled): Screen {
  const say = importWords(visit.language)
  const errorList = Object.entries(errors).map(([field, text]) => ({ text, href: `#${field}` }))
  const field = (name: 'file' | 'address' | 'pasted' | 'feed') => ({
    id: name,
    name,
    label: { text: say(name) },
    hint: { text: say(`${name}Hint`, { megabytes: mostMegabytes }) },
    ...(errors[name] === undefined ? {} : { errorMessage: { text: errors[name] } }),
  })
  const value = (name: string) => ({ value: typed[name]?.[0] ?? '' })
  return {
    title: say('title'),
    width: 'staff',
    backTo: '/coordinator',
    ...(errorList.length > 0 && { status: 422, hasErrors: true }),
    body: (
      <>
        {errorList.length === 0 ? null : nhs.errorSummary({ titleText: say('problem'), errorList })}
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p>{say('lead')}</p>
        {/* The guards come first: nothing of a file is kept before they have been read. */}
        <form method="post" enctype="multipart/form-data" novalidate>
          {visit.formGuards()}
          {nhs.fileUpload({ ...field('file'), attributes: { accept: '.json,.csv,.gz,.ndjson,.jsonl,.txt' } })}
          {nhs.input({ ...field('address'), ...value('address'), type: 'url' })}
          {nhs.textarea({ ...field('pasted'), ...value('pasted'), rows: '6' })}
          {nhs.input({ ...field('feed'), ...value('feed') })}
          {nhs.checkboxes({ idPrefix: 'large', name: 'large', items: [{ value: 'yes', text: say('large') }] })}
          {nhs.button({ text: say('button'), preventDoubleClick: true })}
        </form>
        <h2 class="nhsuk-heading-m">{say('past')}</h2>
        {runs.length === 0 ? <p>{say('none')}</p> : <PastRuns visit={visit} runs={runs} />}
      </>
    ),
  }
}
