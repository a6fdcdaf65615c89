import { z } from 'zod'
import { ErrorList, NextSteps, nhs } from '../../../design/index.ts'
import { page, type Screen, type Submission, type Typed, type Visit } from '../../../platform/http/page.ts'
import { readForm } from '../../../platform/http/readForm.ts'
import { tellWrong } from '../actions/tellWrong.ts'
import type { Activity } from '../activity.ts'
import { factKinds } from '../freshness.ts'
import { activityIn } from './activityPage.tsx'
import { activityAt, wrongAt } from './activityRoutes.ts'
import { type Words, words } from './tellWords.ts'

const facts = [...factKinds, 'other'] as const
const formIn = (say: Words) =>
  z.object({ fact: z.enum(facts, say('wrong.choose')), words: z.string().max(500, say('too-long')).optional() })

/** "Something here is wrong": what, and nothing of who says so. */
export const wrongPage = page({
  at: wrongAt,
  may: 'anyone',
  records: 'nothing',
  limit: { name: 'tell', per: 'address', most: 30, withinSeconds: 3600, counts: 'sending' },
  load: activityIn,
  show: (visit, activity) => (visit.query.get('sent') === 'yes' ? thanks(visit, activity) : ask(visit, activity, {}, {})),
  submit: async (submission, activity) => {
    const read = readForm(formIn(words(submission.language)), submission.typed)
    if (!read.ok) return ask(submission, activity, submission.typed, read.reason)
    await tellWrong(submission.app, submission.network.id, {
      activityId: activity.id,
      fact: read.value.fact,
      words: read.value.words ?? '',
    })
    return { redirectTo: wrongAt.to({ id: activity.id }, { sent: 'yes' }) }
  },
})

function ask(visit: Visit | Submission, activity: Activity, typed: Typed, errors: Readonly<Record<string, string>>): Screen {
  const say = words(visit.language)
  const problems = Object.entries(errors).map(([field, said]) => ({ field, words: said }))
  return {
    title: say('wrong.title'),
    backTo: activityAt.to({ id: activity.id }),
    ...(problems.length === 0 ? {} : { status: 422, hasErrors: true }),
    body: (
      <>
        <ErrorList title={say('problem')} problems={problems} />
        <form method="post" action={wrongAt.to({ id: activity.id })} novalidate>
          {visit.formGuards()}
          <span class="nhsuk-caption-l">{activity.name}</span>
          {nhs.radios({
            idPrefix: 'fact',
            name: 'fact',
            fieldset: { legend: { text: say('wrong.title'), isPageHeading: true, size: 'l' } },
            hint: { text: say('wrong.hint') },
            items: facts.map((fact) => ({ value: fact, text: say(`wrong.fact.${fact}`), checked: typed['fact']?.[0] === fact })),
            ...(errors['fact'] === undefined ? {} : { errorMessage: { text: errors['fact'] } }),
          })}
          {nhs.textarea({
            id: 'words',
            name: 'words',
            label: { text: say('wrong.words'), size: 's' },
            hint: { text: say('wrong.words-hint') },
            value: typed['words']?.[0] ?? '',
            rows: 4,
            ...(errors['words'] === undefined ? {} : { errorMessage: { text: errors['words'] } }),
          })}
          {nhs.button({ text: say('send') })}
        </form>
      </>
    ),
  }
}

function thanks(visit: Visit, activity: Activity): Screen {
  const say = words(visit.language)
  return {
    title: say('wrong.thanks'),
    body: (
      <>
        <h1 class="nhsuk-heading-l">{say('wrong.thanks')}</h1>
        <NextSteps
          title={say('wrong.next')}
          steps={[{ what: say('wrong.next1'), by: say('wrong.next1-by') }, { what: say('wrong.next2') }]}
        />
        <p>
          <a href={activityAt.to({ id: activity.id })}>{say('wrong.back', { name: activity.name })}</a>
        </p>
      </>
    ),
  }
}
