import { route } from '../../../kernel/route.ts'
import { type Page, page } from '../page.ts'
import { type ApiDocument, type Operation, operationsOf } from './operation.ts'
import { OperationView } from './operationView.tsx'
import { words } from './words.ts'

/** The readable page of the OpenAPI document, and the form on it that asks an operation. */
export function developersPages(document: ApiDocument): readonly Page[] {
  const operations = operationsOf(document)
  return [overviewPage(operations), tryPage(operations)]
}

function overviewPage(operations: readonly Operation[]): Page {
  return page({
    at: route('/developers'),
    may: 'anyone',
    records: 'nothing',
    load: async () => operations,
    show: (visit, found) => {
      const say = words(visit.language)
      const body = (
        <>
          <h1 class="nhsuk-heading-l">{say('title')}</h1>
          <p class="nhsuk-lede-text">{say('lead')}</p>
          <p>
            <a href="/openapi.json">{say('document')}</a>
          </p>
          <p>{say('errors')}</p>
          {found.length === 0 ? <p>{say('none')}</p> : null}
          {found.map((operation) => (
            <OperationView operation={operation} say={say} />
          ))}
        </>
      )
      return { title: say('title'), body }
    },
  })
}

/** A plain form cannot put a field into a path, so it asks here and is sent on. */
function tryPage(operations: readonly Operation[]): Page {
  return page({
    at: route('/developers/try/:operation'),
    may: 'anyone',
    records: 'nothing',
    load: async (visit) => operations.find((operation) => operation.id === visit.params.operation && operation.method === 'get'),
    show: (visit, operation) => ({ redirectTo: addressOf(operation, visit.query) }),
  })
}

/** The address of a call with what was filled in; what was left empty is left out. */
export function addressOf(operation: Operation, filled: URLSearchParams): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled.get(name)?.trim() || '-'))
  const asked = operation.parameters.filter((parameter) => parameter.in === 'query')
  const query = new URLSearchParams(
    asked.flatMap(({ name }) =>
      filled
        .getAll(name)
        .filter((value) => value.trim() !== '')
        .map((value): [string, string] => [name, value]),
    ),
  )
  return query.size === 0 ? path : `${path}?${query}`
}
