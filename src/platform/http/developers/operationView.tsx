import type { Say } from '../../i18n/words.ts'
import type { Operation, Parameter } from './operation.ts'
import type { words } from './words.ts'

type Words = Say<keyof (typeof words.all)['en'] & string>

/** One operation: what it does, what it takes, and a form that asks it without any script. */
export function OperationView({ operation, say }: { readonly operation: Operation; readonly say: Words }) {
  return (
    <section aria-labelledby={operation.id}>
      <h2 class="nhsuk-heading-m" id={operation.id}>
        {operation.summary}
      </h2>
      <p>
        <code>
          {operation.method.toUpperCase()} {operation.path}
        </code>
      </p>
      {operation.description === undefined ? null : <p>{operation.description}</p>}
      {operation.parameters.length === 0 ? null : <ParameterTable operation={operation} say={say} />}
      {operation.method === 'get' ? <TryIt operation={operation} say={say} /> : null}
    </section>
  )
}

function ParameterTable({ operation, say }: { readonly operation: Operation; readonly say: Words }) {
  return (
    <table class="nhsuk-table">
      <caption class="nhsuk-u-visually-hidden">{operation.summary}</caption>
      <thead class="nhsuk-table__head">
        <tr>
          {[say('parameter'), say('meaning'), say('values')].map((heading) => (
            <th scope="col" class="nhsuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        {operation.parameters.map((parameter) => (
          <tr class="nhsuk-table__row">
            <th scope="row" class="nhsuk-table__header">
              <code>{parameter.name}</code>
              {parameter.isRequired ? ` (${say('required')})` : ''}
            </th>
            <td class="nhsuk-table__cell">{parameter.says}</td>
            <td class="nhsuk-table__cell">{parameter.type}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TryIt({ operation, say }: { readonly operation: Operation; readonly say: Words }) {
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{say('tryIt')}</span>
      </summary>
      <div class="nhsuk-details__text">
        <form method="get" action={`/developers/try/${operation.id}`}>
          {operation.parameters.map((parameter) => (
            <Field id={`${operation.id}-${parameter.name}`} parameter={parameter} say={say} />
          ))}
          <button class="nhsuk-button nhsuk-button--secondary" type="submit">
            {say('go')}
          </button>
        </form>
      </div>
    </details>
  )
}

function Field({ id, parameter, say }: { readonly id: string; readonly parameter: Parameter; readonly say: Words }) {
  const hint = parameter.example === undefined ? undefined : `${id}-hint`
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {parameter.name}
      </label>
      {parameter.example === undefined ? null : (
        <div class="nhsuk-hint" id={hint}>
          {say('example', { example: parameter.example })}
        </div>
      )}
      <input class="nhsuk-input" id={id} name={parameter.name} type="text" {...(hint === undefined ? {} : { 'aria-describedby': hint })} />
    </div>
  )
}
