import { type Html, nhs } from '../../../design/index.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import type { RetentionClass, RetentionRule } from '../retention/retention.ts'
import { retentionWords } from '../words/retentionPages.ts'
import { StepForm } from './staffForm.tsx'

/** What was wrong with one rule's form, and what was typed into it. */
export type RuleProblem = {
  readonly class: RetentionClass
  readonly field: 'years' | 'reason'
  readonly text: string
  readonly typed: Typed
}

type Parts = { readonly visit: Visit; readonly rules: readonly RetentionRule[]; readonly problem: RuleProblem | undefined }

/** One form for each rule: how long, and why so long. */
export function RuleForms({ visit, rules, problem }: Parts): Html {
  return (
    <>
      {rules.map((rule) => (
        <RuleForm visit={visit} rule={rule} problem={problem?.class === rule.class ? problem : undefined} />
      ))}
    </>
  )
}

/** Where the error above leads. */
export function idOf(named: RetentionClass, field: RuleProblem['field']): string {
  return `${named}-${field}`
}

function RuleForm({ visit, rule, problem }: Omit<Parts, 'rules'> & { readonly rule: RetentionRule }): Html {
  const say = retentionWords(visit.language)
  const title = say(`change.${rule.class}`)
  const box = (field: RuleProblem['field'], held: string) => ({
    id: idOf(rule.class, field),
    name: field,
    value: problem?.typed[field]?.[0] ?? held,
    ...(problem?.field === field && { errorMessage: { text: problem.text } }),
  })
  return (
    <StepForm visit={visit} step={`rule-${rule.class}`} title={title} button={title}>
      <input type="hidden" name="class" value={rule.class} />
      {nhs.input({
        ...box('years', String(rule.years)),
        label: { text: say('changeYears') },
        inputmode: 'numeric',
        classes: 'nhsuk-input--width-3',
      })}
      {nhs.textarea({ ...box('reason', rule.lawfulReason), rows: 3, label: { text: say('changeReason') } })}
    </StepForm>
  )
}
