/** A value of a record and where in it it stands, so that whatever is wrong with it can be pointed at. */
export type Said = { readonly value: unknown; readonly at: string }

/** The value of one property; nothing when there is no such property, or nothing to have properties. */
export function child(parent: Said, name: string): Said {
  const { value } = parent
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return { value: isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined, at: `${parent.at}/${name}` }
}

/** The first of several properties that says something. */
export function firstChild(parent: Said, names: readonly string[]): Said {
  const all = names.map((name) => child(parent, name))
  return all.find((one) => !isSilent(one)) ?? all[0] ?? { value: undefined, at: parent.at }
}

/** The elements of a list; a single value where a list should be counts as a list of one. */
export function items(parent: Said, name: string): readonly Said[] {
  const list = child(parent, name)
  if (isSilent(list)) return []
  return Array.isArray(list.value) ? list.value.map((value, place) => ({ value, at: `${list.at}/${place}` })) : [list]
}

/** True when nothing is said: absent, null, or text with nothing in it. */
export function isSilent({ value }: Said): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** True for a value with properties. */
export function isRecord({ value }: Said): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
