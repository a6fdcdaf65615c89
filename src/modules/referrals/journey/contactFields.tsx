import { type Html, nhs } from '../../../design/index.ts'
import { parseEmail } from '../../../kernel/email.ts'
import type { Language } from '../../../kernel/language.ts'
import { parsePhone } from '../../../kernel/phone.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { FieldErrors } from '../../../platform/http/journey.ts'
import type { Typed } from '../../../platform/http/page.ts'
import { type AccessNeeds, dayParts, needCodes, peopleWords, type SafeContact, type Way } from '../../people/index.ts'
import { joinWords } from '../words/join.ts'
import { chosen, one } from './answers.ts'

export type Fields = { readonly language: Language; readonly heading: string; readonly typed: Typed; readonly errors: FieldErrors }

export const ways = ['email', 'phone', 'post'] as const

/** How to be reached: one way is enough. `hint` says whose ways are asked for; `extra` adds a way that asks for nothing more. */
export function ReachFields({
  language,
  heading,
  typed,
  errors,
  hint,
  extra = [],
}: Fields & { readonly hint?: string; readonly extra?: readonly { readonly value: string; readonly text: string }[] }): Html {
  const say = joinWords(language)
  const inputs: Readonly<Record<(typeof ways)[number], Html>> = {
    email: nhs.input({
      id: 'email',
      name: 'email',
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
      label: { text: say('email') },
      value: one(typed, 'email'),
      errorMessage: wrong(errors.email),
    }),
    phone: nhs.input({
      id: 'phone',
      name: 'phone',
      type: 'tel',
      autocomplete: 'tel',
      label: { text: say('phone') },
      value: one(typed, 'phone'),
      errorMessage: wrong(errors.phone),
    }),
    post: nhs.textarea({
      id: 'address',
      name: 'address',
      rows: 4,
      autocomplete: 'street-address',
      label: { text: say('address') },
      value: one(typed, 'address'),
      errorMessage: wrong(errors.address),
    }),
  }
  const items = ways.map((way) => ({
    value: way,
    text: say(`reach.${way}`),
    checked: one(typed, 'way') === way,
    conditional: { html: inputs[way] },
  }))
  return nhs.radios({
    idPrefix: 'way',
    name: 'way',
    fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
    hint: { text: hint ?? say('reachHint') },
    errorMessage: wrong(errors.way),
    items: [...items, ...extra.map((each) => ({ ...each, checked: one(typed, 'way') === each.value }))],
  })
}

/** Reads one way to reach somebody; only the way that was chosen is looked at. */
export function readReach(typed: Typed, language: Language): Result<Way, FieldErrors> {
  const say = joinWords(language)
  switch (one(typed, 'way')) {
    case 'email': {
      const email = parseEmail(one(typed, 'email') ?? '')
      return email.ok ? ok({ channel: 'email', address: email.value }) : refuse({ email: say('email.error') })
    }
    case 'phone': {
      const phone = parsePhone(one(typed, 'phone') ?? '')
      return phone.ok ? ok({ channel: 'phone', address: phone.value }) : refuse({ phone: say('phone.error') })
    }
    case 'post': {
      const address = one(typed, 'address')
      return address !== undefined && address.length >= 8 && address.length <= 400
        ? ok({ channel: 'post', address })
        : refuse({ address: say('address.error') })
    }
    default:
      return refuse({ way: say('reach.error') })
  }
}

const rules = ['no-text', 'no-voicemail', 'no-post', 'shared', 'neutral'] as const

/** What must not be done when being in touch, and when it is safe. */
export function SafeFields({ language, heading, typed }: Fields): Html {
  const say = joinWords(language)
  const people = peopleWords(language)
  return (
    <>
      {nhs.checkboxes({
        idPrefix: 'safe',
        name: 'safe',
        fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
        hint: { text: say('safeHint') },
        items: rules.map((rule) => ({ value: rule, text: say(`safe.${rule}`), checked: typed.safe?.includes(rule) ?? false })),
      })}
      {nhs.checkboxes({
        idPrefix: 'parts',
        name: 'parts',
        fieldset: { legend: { text: say('safeParts'), size: 'm' } },
        hint: { text: say('safePartsHint') },
        items: dayParts.map((part) => ({ value: part, text: people(`part.${part}`), checked: typed.parts?.includes(part) ?? false })),
      })}
      {nhs.textarea({
        id: 'safeWords',
        name: 'safeWords',
        rows: 2,
        label: { text: say('safeWords'), size: 's' },
        hint: { text: say('safeWordsHint') },
        value: one(typed, 'safeWords'),
      })}
    </>
  )
}

export function readSafe(typed: Typed): SafeContact {
  const said = chosen(typed, 'safe', rules)
  const words = one(typed, 'safeWords')?.slice(0, 500)
  return {
    mayText: !said.includes('no-text'),
    mayLeaveVoicemail: !said.includes('no-voicemail'),
    mayWrite: !said.includes('no-post'),
    isDeviceShared: said.includes('shared'),
    isNeutral: said.includes('neutral'),
    parts: chosen(typed, 'parts', dayParts),
    ...(words && { words }),
  }
}

/** The rules somebody gave, said back to them. */
export function tellSafe(safe: SafeContact, language: Language): readonly string[] {
  const say = joinWords(language)
  const given = {
    'no-text': !safe.mayText,
    'no-voicemail': !safe.mayLeaveVoicemail,
    'no-post': !safe.mayWrite,
    shared: safe.isDeviceShared,
    neutral: safe.isNeutral,
  }
  return [...rules.filter((rule) => given[rule]).map((rule) => say(`safe.${rule}`)), ...(safe.words ? [safe.words] : [])]
}

/** What would help somebody take part. */
export function NeedFields({ language, heading, typed }: Fields): Html {
  const say = joinWords(language)
  const people = peopleWords(language)
  return (
    <>
      {nhs.checkboxes({
        idPrefix: 'needs',
        name: 'needs',
        fieldset: { legend: { text: heading, isPageHeading: true, size: 'l' } },
        hint: { text: say('helpHint') },
        items: needCodes.map((code) => ({ value: code, text: people(`need.${code}`), checked: typed.needs?.includes(code) ?? false })),
      })}
      {nhs.input({
        id: 'interpreter',
        name: 'interpreter',
        label: { text: say('interpreter') },
        value: one(typed, 'interpreter'),
        width: 20,
      })}
      {nhs.textarea({ id: 'needWords', name: 'needWords', rows: 3, label: { text: say('helpWords') }, value: one(typed, 'needWords') })}
    </>
  )
}

export function readNeeds(typed: Typed): AccessNeeds {
  const interpreterFor = one(typed, 'interpreter')?.slice(0, 100)
  const words = one(typed, 'needWords')?.slice(0, 500)
  return { codes: chosen(typed, 'needs', needCodes), ...(interpreterFor && { interpreterFor }), ...(words && { words }) }
}

export function tellNeeds(needs: AccessNeeds, language: Language): readonly string[] {
  const say = peopleWords(language)
  return [
    ...needs.codes.map((code) => say(`need.${code}`)),
    ...(needs.interpreterFor ? [`${say('need.interpreter')}: ${needs.interpreterFor}`] : []),
    ...(needs.words ? [needs.words] : []),
  ]
}

export function wrong(words: string | undefined): { readonly text: string } | undefined {
  return words === undefined ? undefined : { text: words }
}
