import { nhs } from '../../../design/index.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import type { Question } from '../../../platform/http/journey.ts'
import type { Joinable } from '../../directory/index.ts'
import { peopleWords, relations } from '../../people/index.ts'
import { joinWords } from '../words/join.ts'
import { chosen, joinAnswers, one, readWay, sayWay } from './answers.ts'
import { wrong } from './contactFields.tsx'

/** For oneself, or for somebody who agreed. */
export const who: Question<Joinable> = {
  id: 'who',
  asks: (visit) => joinWords(visit.language)('who'),
  read: (typed, visit) => {
    const [isFor] = chosen(typed, 'for', ['me', 'someone'])
    return isFor === undefined ? refuse({ for: joinWords(visit.language)('who.error') }) : ok({ for: isFor })
  },
  show: ({ visit, heading, typed, errors }) => {
    const say = joinWords(visit.language)
    return nhs.radios({
      idPrefix: 'for',
      name: 'for',
      fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
      hint: { text: say('whoHint') },
      errorMessage: wrong(errors.for),
      items: (['me', 'someone'] as const).map((value) => ({ value, text: say(`who.${value}`), checked: one(typed, 'for') === value })),
    })
  },
  tells: (answers, visit) => [
    {
      question: joinWords(visit.language)('row.for'),
      answer: joinWords(visit.language)(joinAnswers(answers).for === 'someone' ? 'who.someone' : 'who.me'),
    },
  ],
}

/** Who asks for somebody else. */
export const asker: Question<Joinable> = {
  id: 'you',
  asks: (visit) => joinWords(visit.language)('you'),
  applies: (answers) => joinAnswers(answers).for === 'someone',
  read: (typed, visit) => {
    const say = joinWords(visit.language)
    const name = one(typed, 'yourName')
    const [relation] = chosen(typed, 'relation', relations)
    const way = readWay(one(typed, 'yourWay'))
    if (name !== undefined && name.length <= 100 && relation !== undefined && way !== undefined)
      return ok({ asker: { name, relation, way } })
    return refuse({
      ...(name === undefined ? { yourName: say('yourName.error') } : name.length > 100 ? { yourName: say('name.long') } : {}),
      ...(relation === undefined && { relation: say('relation.error') }),
      ...(way === undefined && { yourWay: say('yourWay.error') }),
    })
  },
  show: ({ visit, heading, typed, errors }) => {
    const say = joinWords(visit.language)
    const people = peopleWords(visit.language)
    return (
      <>
        <h1 class="nhsuk-heading-l">{heading}</h1>
        <p>{say('youHint')}</p>
        {nhs.input({
          id: 'yourName',
          name: 'yourName',
          autocomplete: 'name',
          label: { text: say('yourName') },
          value: one(typed, 'yourName'),
          errorMessage: wrong(errors.yourName),
        })}
        {nhs.radios({
          idPrefix: 'relation',
          name: 'relation',
          fieldset: { legend: { text: say('relation'), size: 's' } },
          errorMessage: wrong(errors.relation),
          items: relations.map((value) => ({ value, text: people(`relation.${value}`), checked: one(typed, 'relation') === value })),
        })}
        {nhs.input({
          id: 'yourWay',
          name: 'yourWay',
          spellcheck: false,
          label: { text: say('yourWay') },
          value: one(typed, 'yourWay'),
          errorMessage: wrong(errors.yourWay),
        })}
      </>
    )
  },
  tells: (answers, visit) => {
    const { asker: given } = joinAnswers(answers)
    return given === undefined
      ? []
      : [
          {
            question: joinWords(visit.language)('row.asker'),
            answer: [given.name, peopleWords(visit.language)(`relation.${given.relation}`), sayWay(given.way)].join(' · '),
          },
        ]
  },
}

/** Nobody is asked for without knowing it. */
export const agreed: Question<Joinable> = {
  id: 'agreed',
  asks: (visit) => joinWords(visit.language)('agreed'),
  applies: (answers) => joinAnswers(answers).for === 'someone',
  read: (typed, visit) => (one(typed, 'agreed') === 'yes' ? ok({}) : refuse({ agreed: joinWords(visit.language)('agreed.error') })),
  show: ({ visit, heading, typed, errors }) => {
    const say = joinWords(visit.language)
    return nhs.checkboxes({
      idPrefix: 'agreed',
      name: 'agreed',
      fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
      hint: { text: say('agreedHint') },
      errorMessage: wrong(errors.agreed),
      items: [{ value: 'yes', text: say('agreed.yes'), checked: one(typed, 'agreed') === 'yes' }],
    })
  },
  tells: (_, visit) => [{ question: joinWords(visit.language)('row.agreed'), answer: joinWords(visit.language)('row.yes') }],
}
