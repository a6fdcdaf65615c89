import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { SecondStep } from '../second-step/secondStep.ts'
import { secondStepWords } from '../words/secondStep.ts'

type Of = { readonly visit: Visit; readonly step: SecondStep }

export function RemoveForm({ visit, step }: Of): Html {
  const say = secondStepWords(visit.language)
  return (
    <form method="post">
      {visit.formGuards()}
      <input type="hidden" name="remove" value={step.id} />
      {nhs.button({
        html: (
          <>
            {say('remove')}
            <span class="nhsuk-u-visually-hidden"> {say('removeOf', { name: step.name })}</span>
          </>
        ),
        variant: 'secondary',
        small: true,
      })}
    </form>
  )
}

export function RenameForm({ visit, step, error }: Of & { readonly error: string | undefined }): Html {
  const say = secondStepWords(visit.language)
  return (
    <>
      {nhs.details({
        summaryText: say('rename'),
        open: error !== undefined,
        html: (
          <form method="post">
            {visit.formGuards()}
            <input type="hidden" name="rename" value={step.id} />
            <NameField visit={visit} id={`name-${step.id}`} value={step.name} error={error} />
            {nhs.button({ text: say('renameButton'), variant: 'secondary', small: true })}
          </form>
        ),
      })}
    </>
  )
}

type Naming = { readonly visit: Visit; readonly id: string; readonly value: string; readonly error: string | undefined }

export function NameField({ visit, id, value, error }: Naming): Html {
  const say = secondStepWords(visit.language)
  return (
    <>
      {nhs.input({
        id,
        name: 'name',
        value,
        autocomplete: 'off',
        width: 20,
        label: { text: say('appName') },
        errorMessage: error === undefined ? undefined : { text: error },
      })}
    </>
  )
}
