import type { HtmlEscapedString } from 'hono/utils/html'

/** Escaped HTML, from a TSX element, `raw()` or another component. A plain string is not one: it does not compile where HTML is wanted. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** HTML attributes by name; `optional` leaves the attribute out when its value is false or absent. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | { readonly value: unknown; readonly optional?: boolean; readonly type?: string } | undefined>
>
