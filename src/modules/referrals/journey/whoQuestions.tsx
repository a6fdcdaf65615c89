import { nhs } from '../../../design/index.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import type { Answers, Question } from '../../../platform/http/journey.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Joinable } from '../../directory/index.ts'
import { peopleWords, relations, wordingNow, wordsAgreed } from '../../people/index.ts'
import { joinWords } from '../words/join.ts'
import { type Asked, chosen, joinAnswers, one, type Referring, readWay, sayWay } from './answers.ts'
import { wrong } from './contactFields.tsx'

/** For oneself, or for somebody who agreed. */
export const who: Question<Asked> = {
  id: 'who',
  asks: (visit) => joinWords(visit.language)('who'),
  read: (typed, visit, { referringFor }) => {
    const [isFor] = chosen(typed, 'for', ['me', 'someone'])
    const passesOnFor = referringFor.find(({ id }) => id === one(typed, 'for'))
    if (passesOnFor !== undefined) return ok({ for: 'someone', passesOnFor })
    return isFor === undefined ? refuse({ for: joinWords(visit.language)('who.error') }) : ok({ for: isFor })
  },
  show: ({ visit, subject, heading, typed, errors }) => {
    const say = joinWords(visit.language)
    return nhs.radios({
      idPrefix: 'for',
      name: 'for',
      fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
      hint: { text: say('whoHint') },
      errorMessage: wrong(errors.for),
      items: [
        ...subject.referringFor.map(({ id, name }) => ({ value: id, text: say('who.referring', { organisation: name }) })),
        ...(['me', 'someone'] as const).map((value) => ({ value, text: say(`who.${value}`) })),
      ].map((item) => ({ ...item, checked: one(typed, 'for') === item.value })),
    })
  },
  tells: (answers, visit) => [
    {
      question: joinWords(visit.language)('row.for'),
      answer: whoFor(answers, visit),
    },
  ],
}

function whoFor(answers: Answers, visit: Visit): string {
  const say = joinWords(visit.language)
  const { for: isFor, passesOnFor } = joinAnswers(answers)
  if (passesOnFor !== undefined) return say('who.referring', { organisation: passesOnFor.name })
  return say(isFor === 'someone' ? 'who.someone' : 'who.me')
}

/** Who asks for somebody else. Whoever passes them on is known already. */
export const asker: Question<Joinable> = {
  id: 'you',
  asks: (visit) => joinWords(visit.language)('you'),
  applies: (answers) => joinAnswers(answers).for === 'someone' && joinAnswers(answers).passesOnFor === undefined,
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
  read: (typed, visit) => {
    const ticked = chosen(typed, 'agreed', ['yes', 'told'])
    return ticked.includes('yes') ? ok({ isTold: ticked.includes('told') }) : refuse({ agreed: joinWords(visit.language)('agreed.error') })
  },
  show: ({ visit, heading, typed, errors, answers }) => {
    const say = joinWords(visit.language)
    const { passesOnFor } = joinAnswers(answers)
    const told = passesOnFor && { value: 'told', text: say('agreed.told', { words: wordsOfTelling(visit, passesOnFor) }) }
    const items = [{ value: 'yes', text: say('agreed.yes') }, ...(told ? [told] : [])]
    return nhs.checkboxes({
      idPrefix: 'agreed',
      name: 'agreed',
      fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
      hint: { text: say(passesOnFor === undefined ? 'agreedHint' : 'agreedHint.referring') },
      errorMessage: wrong(errors.agreed),
      items: items.map((item) => ({ ...item, checked: typed.agreed?.includes(item.value) ?? false })),
    })
  },
  tells: (answers, visit) => {
    const say = joinWords(visit.language)
    const { passesOnFor, isTold } = joinAnswers(answers)
    const agreedTo = { question: say('row.agreed'), answer: say('row.yes') }
    if (passesOnFor === undefined) return [agreedTo]
    return [
      agreedTo,
      { question: say('row.told', { organisation: passesOnFor.name }), answer: say(isTold === true ? 'row.yes' : 'row.no') },
    ]
  },
}

/** The very words that are kept as what the person agreed to. */
function wordsOfTelling({ language }: Visit, { name }: Referring): string {
  return wordsAgreed({ wording: wordingNow['share-with-referrer'], shares: [] }, { language, group: name })[0] ?? ''
}
