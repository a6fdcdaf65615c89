const spreadsheets = ['504b0304', 'd0cf11e0']
const others = ['25504446', '89504e47', 'ffd8ff', '47494638', '7f454c46', '4d5a9000', '377abcaf', '52617221']

/** What a file is that people often send instead of a list, told by its first bytes whatever its name; undefined when it may be a list. */
export function wrongKindOf(bytes: Buffer): 'file-is-spreadsheet' | 'file-is-not-text' | undefined {
  const start = bytes.toString('hex', 0, 4)
  if (spreadsheets.includes(start)) return 'file-is-spreadsheet'
  return others.some((first) => start.startsWith(first)) ? 'file-is-not-text' : undefined
}
