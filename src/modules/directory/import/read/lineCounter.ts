const newline = 0x0a
// A file of one endless line: counting letters from its start for each record would take all day.
const longestCounted = 100_000

/** Says where a byte of a file stands, as `line 12 column 3`. Asked in rising order it reads the file once. */
export function lineCounter(bytes: Buffer): (offset: number) => string {
  const breakAfter = (from: number) => {
    const found = bytes.indexOf(newline, from)
    return found < 0 ? Number.POSITIVE_INFINITY : found
  }
  let line = 1
  let lineStart = 0
  let lineEnd = breakAfter(0)
  return (offset) => {
    if (offset < lineStart) [line, lineStart, lineEnd] = [1, 0, breakAfter(0)]
    while (lineEnd < offset) {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = breakAfter(lineStart)
    }
    const before = offset - lineStart
    const column = before > longestCounted ? before : bytes.toString('utf8', lineStart, offset).length
    return `line ${line} column ${column + 1}`
  }
}
