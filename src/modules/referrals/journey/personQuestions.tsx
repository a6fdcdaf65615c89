import { nhs } from '../../../design/index.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import type { Answers, Question } from '../../../platform/http/journey.ts'
import type { Joinable } from '../../directory/index.ts'
import { peopleWords } from '../../people/index.ts'
import { soundsLikeCrisis } from '../crisis.ts'
import { joinWords } from '../words/join.ts'
import { joinAnswers, one, sayWay } from './answers.ts'
import { NeedFields, ReachFields, readNeeds, readReach, readSafe, SafeFields, tellNeeds, tellSafe, wrong } from './contactFields.tsx'

const whose = (answers: Answers) => (joinAnswers(answers).for === 'someone' ? 'them' : 'me')

export const name: Question<Joinable> = {
  id: 'name',
  asks: (visit, _, answers) => joinWords(visit.language)(`name.${whose(answers)}`),
  read: (typed, visit) => {
    const say = joinWords(visit.language)
    const given = one(typed, 'name')
    const called = one(typed, 'called')
    if (given === undefined) return refuse({ name: say('name.error') })
    if (given.length > 100) return refuse({ name: say('name.long') })
    if (called !== undefined && called.length > 100) return refuse({ called: say('name.long') })
    return ok({ name: given, ...(called && { called }) })
  },
  show: ({ visit, heading, typed, errors, answers }) => {
    const say = joinWords(visit.language)
    return (
      <>
        <h1 class="nhsuk-heading-l">{heading}</h1>
        {nhs.input({
          id: 'name',
          name: 'name',
          autocomplete: whose(answers) === 'me' ? 'name' : 'off',
          spellcheck: false,
          label: { text: say('nameLabel') },
          hint: { text: say('nameHint') },
          value: one(typed, 'name'),
          errorMessage: wrong(errors.name),
        })}
        {nhs.input({
          id: 'called',
          name: 'called',
          spellcheck: false,
          label: { text: say(whose(answers) === 'me' ? 'called' : 'called.them') },
          value: one(typed, 'called'),
          errorMessage: wrong(errors.called),
        })}
      </>
    )
  },
  tells: (answers, visit) => [
    {
      question: joinWords(visit.language)(`name.${whose(answers)}`),
      answer: [joinAnswers(answers).name, joinAnswers(answers).called].filter(Boolean).join(' · '),
    },
  ],
}

export const reach: Question<Joinable> = {
  id: 'reach',
  asks: (visit, _, answers) => joinWords(visit.language)(`reach.${whose(answers)}`),
  read: (typed, visit) => {
    if (one(typed, 'way') === 'through-me') return ok({ isThroughAsker: true })
    const read = readReach(typed, visit.language)
    return read.ok ? ok({ way: read.value, isThroughAsker: false }) : read
  },
  show: ({ visit, heading, typed, errors, answers }) => {
    const { for: isFor, passesOnFor } = joinAnswers(answers)
    const mayBeThroughAsker = isFor === 'someone' && passesOnFor === undefined
    const extra = mayBeThroughAsker ? [{ value: 'through-me', text: joinWords(visit.language)('reach.through-me') }] : []
    const hint = joinWords(visit.language)(passesOnFor === undefined ? 'reachHint' : 'reachHint.referring')
    return ReachFields({ language: visit.language, heading, hint, typed, errors, extra })
  },
  tells: (answers, visit) => {
    const { way } = joinAnswers(answers)
    return [
      {
        question: joinWords(visit.language)(`reach.${whose(answers)}`),
        answer: way === undefined ? joinWords(visit.language)('reach.through-me') : sayWay(way),
      },
    ]
  },
}

export const safe: Question<Joinable> = {
  id: 'safe',
  asks: (visit, _, answers) => joinWords(visit.language)(`safe.${whose(answers)}`),
  read: (typed) => ok({ safe: readSafe(typed) }),
  show: ({ visit, heading, typed, errors }) => SafeFields({ language: visit.language, heading, typed, errors }),
  tells: (answers, visit) => {
    const { safe: given } = joinAnswers(answers)
    const say = joinWords(visit.language)
    if (given === undefined) return []
    const parts = given.parts.map((part) => peopleWords(visit.language)(`part.${part}`)).join(', ')
    return [
      { question: say('row.safe'), answer: tellSafe(given, visit.language).join(' · ') || say('row.nothing') },
      { question: say('row.parts'), answer: parts === '' ? say('row.anyTime') : parts },
    ]
  },
}

export const help: Question<Joinable> = {
  id: 'help',
  asks: (visit, _, answers) => joinWords(visit.language)(`help.${whose(answers)}`),
  read: (typed) => ok({ needs: readNeeds(typed) }),
  show: ({ visit, heading, typed, errors }) => NeedFields({ language: visit.language, heading, typed, errors }),
  tells: (answers, visit) => {
    const { needs } = joinAnswers(answers)
    const say = joinWords(visit.language)
    return needs === undefined
      ? []
      : [{ question: say(`help.${whose(answers)}`), answer: tellNeeds(needs, visit.language).join(' · ') || say('row.nothing') }]
  },
}

export const why: Question<Joinable> = {
  id: 'why',
  asks: (visit, _, answers) => joinWords(visit.language)(`why.${whose(answers)}`),
  read: (typed, visit) => {
    const words = one(typed, 'why')
    if (words !== undefined && words.length > 1000) return refuse({ why: joinWords(visit.language)('whyLong') })
    return ok(words === undefined ? {} : { why: words })
  },
  show: ({ visit, heading, typed, errors }) =>
    nhs.textarea({
      id: 'why',
      name: 'why',
      rows: 6,
      label: { text: heading, isPageHeading: true, size: 'l' },
      hint: { text: joinWords(visit.language)('whyHint') },
      value: one(typed, 'why'),
      errorMessage: wrong(errors.why),
    }),
  tells: (answers, visit) => [{ question: joinWords(visit.language)(`why.${whose(answers)}`), answer: joinAnswers(answers).why ?? '' }],
}

/** H-07: words that sound like a crisis bring help to the front. It is in the way of nothing: Continue goes on. */
export const helpNow: Question<Joinable> = {
  id: 'help-now',
  asks: (visit) => joinWords(visit.language)('helpNow'),
  applies: (answers) => {
    const { why: words, needs, safe: given } = joinAnswers(answers)
    return soundsLikeCrisis(words, needs?.words, given?.words)
  },
  read: () => ok({}),
  show: ({ visit, heading }) => {
    const say = joinWords(visit.language)
    return (
      <div class="nhsuk-panel nhsuk-panel--interruption">
        <h1 class="nhsuk-panel__title">{heading}</h1>
        <div class="nhsuk-panel__body">
          <p>{say('helpNowSaid')}</p>
          <p>
            <strong>{say('helpNowCall')}</strong>
          </p>
          <p>
            <a href="/help/crisis">{say('helpNowLink')}</a>
          </p>
          <p>{say('helpNowOn')}</p>
        </div>
      </div>
    )
  },
  tells: () => [],
}
