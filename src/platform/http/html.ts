import type { HtmlEscapedString } from 'hono/utils/html'

/** Escaped HTML: what a TSX element or a component of the design gives. Async children make it a promise. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
