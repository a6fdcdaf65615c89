import { type Chosen, FilterForm, type Html, nhs } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { type LabelKey, labels } from '../labels.ts'
import { accessFeatures, deliveries, themes } from '../listing.ts'
import { languageName } from '../reasonWords.ts'
import { noFilters } from '../search/filters.ts'
import { type Address, dayBits, distances, findAt, linkTo, partBits, usualDistance } from '../search/findAddress.ts'
import { words } from './findWords.ts'

const spokenHere = ['cy', 'pl', 'ur', 'pa', 'bn', 'ar', 'uk', 'ro', 'so', 'fa'] as const

/** Every filter of the search as one plain form, with those in force on top. */
export function Filters({
  asked,
  language,
  hasPlace,
}: {
  readonly asked: Address
  readonly language: Language
  readonly hasPlace: boolean
}): Html {
  const say = words(language)
  return (
    <FilterForm
      action={findAt.path}
      title={say('filter.title')}
      kept={[
        { name: 'need', value: asked.need },
        { name: 'near', value: asked.near },
      ].filter(({ value }) => value !== '')}
      chosen={{
        label: say('filter.chosen'),
        items: chosenIn(asked, language),
        clear: { text: say('filter.clear'), href: linkTo({ ...asked, filters: noFilters, page: 1 }) },
      }}
      fields={<Fields asked={asked} language={language} hasPlace={hasPlace} />}
      button={say('filter.show')}
      resultsId="results"
    />
  )
}

function Fields({
  asked: { filters, within },
  language,
  hasPlace,
}: {
  readonly asked: Address
  readonly language: Language
  readonly hasPlace: boolean
}): Html {
  const say = words(language)
  const label = labels(language)
  const boxes = (name: string, legend: string, items: readonly { value: string; text: string; checked: boolean }[]): Html =>
    nhs.checkboxes({ name, small: true, fieldset: { legend: { text: legend, size: 's' } }, items: [...items] })
  const coded = (codes: readonly { code: string; bit: number }[], prefix: 'day' | 'part', bits = 0) =>
    codes.map(({ code, bit }) => ({ value: code, text: label(`${prefix}.${bit}` as LabelKey), checked: (bits & bit) !== 0 }))
  return (
    <>
      {hasPlace
        ? nhs.select({
            name: 'within',
            label: { text: say('filter.distance'), size: 's' },
            items: distances.map((n) => ({ value: String(n), text: say('filter.miles', { n }), selected: n === within })),
          })
        : null}
      {boxes('free', say('filter.cost'), [{ value: 'yes', text: say('filter.free'), checked: filters.isFree === true }])}
      {boxes('day', say('filter.day'), coded(dayBits, 'day', filters.days))}
      {boxes('time', say('filter.time'), coded(partBits, 'part', filters.parts))}
      {boxes(
        'access',
        say('filter.access'),
        accessFeatures.map((code) => ({ value: code, text: label(`access.${code}`), checked: filters.access.includes(code) })),
      )}
      {boxes(
        'delivery',
        say('filter.delivery'),
        deliveries.map((code) => ({ value: code, text: label(`delivery.${code}`), checked: filters.delivery.includes(code) })),
      )}
      {nhs.input({
        name: 'age',
        label: { text: say('filter.age'), size: 's' },
        inputmode: 'numeric',
        width: '3',
        value: filters.age === undefined ? '' : String(filters.age),
      })}
      {nhs.select({
        name: 'theme',
        label: { text: say('filter.theme'), size: 's' },
        items: [
          { value: '', text: say('filter.any-theme') },
          ...themes.map((code) => ({ value: code, text: label(`theme.${code}`), selected: filters.themes.includes(code) })),
        ],
      })}
      {nhs.select({
        name: 'spoken',
        label: { text: say('filter.language'), size: 's' },
        items: [
          { value: '', text: say('filter.any-language') },
          ...spokenHere.map((tag) => ({ value: tag, text: languageName(tag, language), selected: filters.language === tag })),
        ],
      })}
    </>
  )
}

/** What is in force, each with the link that takes it off. */
function chosenIn(asked: Address, language: Language): readonly Chosen[] {
  const say = words(language)
  const label = labels(language)
  const { filters } = asked
  const without = (text: string, less: Partial<Address['filters']>): Chosen => ({
    text,
    removeLabel: say('filter.remove', { what: text }),
    removeHref: linkTo({ ...asked, filters: { ...filters, ...less }, page: 1 }),
  })
  const { isFree: _free, ...notFree } = filters
  const { age: _age, ...anyAge } = filters
  const { language: _language, ...anyLanguage } = filters
  const bits = (codes: readonly { bit: number }[], prefix: 'day' | 'part', held = 0) =>
    codes
      .filter(({ bit }) => (held & bit) !== 0)
      .map(({ bit }) => without(label(`${prefix}.${bit}` as LabelKey), prefix === 'day' ? { days: held & ~bit } : { parts: held & ~bit }))
  const far =
    asked.within === usualDistance
      ? []
      : [{ ...without(say('filter.miles', { n: asked.within }), {}), removeHref: linkTo({ ...asked, within: usualDistance, page: 1 }) }]
  return [
    ...far,
    ...(filters.isFree ? [{ ...without(label('free'), {}), removeHref: linkTo({ ...asked, filters: notFree, page: 1 }) }] : []),
    ...bits(dayBits, 'day', filters.days),
    ...bits(partBits, 'part', filters.parts),
    ...filters.access.map((code) => without(label(`access.${code}`), { access: filters.access.filter((one) => one !== code) })),
    ...filters.delivery.map((code) => without(label(`delivery.${code}`), { delivery: filters.delivery.filter((one) => one !== code) })),
    ...(filters.age === undefined
      ? []
      : [{ ...without(say('filter.age-is', { age: filters.age }), {}), removeHref: linkTo({ ...asked, filters: anyAge, page: 1 }) }]),
    ...filters.themes.map((code) => without(label(`theme.${code}`), { themes: filters.themes.filter((one) => one !== code) })),
    ...(filters.language === undefined
      ? []
      : [{ ...without(languageName(filters.language, language), {}), removeHref: linkTo({ ...asked, filters: anyLanguage, page: 1 }) }]),
  ]
}
