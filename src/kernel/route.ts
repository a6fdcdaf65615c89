/** The names of a path's parts, read from its text: `ParamNames<'/r/:token'>` is `'token'`. */
export type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A URL declared once: `path` is what the server listens on, `to` makes a link to it. */
export type Route<Path extends string> = {
  readonly path: Path
  readonly to: (params: Readonly<Record<ParamNames<Path>, string>>, query?: Readonly<Record<string, string>>) => string
}

/**
 * Declares a path once; links are made by calling it, so that a renamed path cannot leave a dead link behind.
 *
 * @example
 * route('/r/:token').to({ token: 'a b' }) // => '/r/a%20b'
 */
export function route<const Path extends string>(path: Path): Route<Path> {
  return {
    path,
    to: (params, query) => {
      const given: Readonly<Record<string, string>> = params
      const filled = path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''))
      const asked = query ? new URLSearchParams(query).toString() : ''
      return asked === '' ? filled : `${filled}?${asked}`
    },
  }
}
