/**
 * Rows as CSV (RFC 4180, with a byte order mark for spreadsheets). No cell can be taken for a formula: whatever begins like one, also
 * behind spaces or in full-width letters, gets an apostrophe before it (CWE-1236).
 *
 * @example
 * csvOf([['=1+1', 'a,b']]) // => '\ufeff\'=1+1,"a,b"\r\n'
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const plain = text.replaceAll('\0', '')
  const safe = /^[\t\r\n]|^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
