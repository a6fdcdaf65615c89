/** The cookies of one request, and those its answer sets. All of ours are HttpOnly, SameSite=Lax and for the whole site. */
export type Jar = {
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, value: string, life: Life) => void
  /** The `Set-Cookie` lines of the answer so far. */
  readonly lines: readonly string[]
  readonly cameWithSome: boolean
}
/** `until-closed` is gone when the browser closes; 0 seconds takes the cookie away now. */
type Life = { readonly seconds: number | 'until-closed' }

/**
 * Opens the jar. Over https every name is given the `__Host-` prefix, which a browser only takes from us, over TLS,
 * for this host: no other site of the same domain can plant a cookie of ours. Callers use the bare name.
 */
export function openJar(header: string | null, isHttps: boolean): Jar {
  const lines: string[] = []
  const changed = new Map<string, string | undefined>()
  const named = (name: string) => (isHttps && !name.startsWith('__Host-') ? `__Host-${name}` : name)
  return {
    lines,
    cameWithSome: header !== null && header !== '',
    get: (name) => (changed.has(named(name)) ? changed.get(named(name)) : valueIn(header, named(name))),
    set: (name, value, life) => {
      changed.set(named(name), life.seconds === 0 ? undefined : value)
      const lasts = life.seconds === 'until-closed' ? '' : `; Max-Age=${life.seconds}`
      lines.push(`${named(name)}=${encodeURIComponent(value)}; Path=/${lasts}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`)
    },
  }
}

function valueIn(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=')
    if (equals > 0 && pair.slice(0, equals).trim() === name) return decoded(pair.slice(equals + 1).trim())
  }
  return undefined
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
