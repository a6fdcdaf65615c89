import { modules } from '../../src/modules.ts'
import { makeSite } from '../../src/site/index.ts'

/** Every address of the product: who may come, what is recorded, what it takes; read from the declarations themselves. */
export async function drawPages(): Promise<string> {
  const all = [makeSite(undefined).site, ...modules]
  const sections = all.map(({ name, pages, apis = [] }) => {
    const shown = pages.map(({ at, may, records, submit, limit }) =>
      row(at.path, submit === undefined ? 'look' : 'look, send', who(may), recorded(records), limit === undefined ? '' : 'limited'),
    )
    const asked = apis.map(({ at, may, records, limit }) =>
      row(at.path, 'JSON', who(may), recorded(records), limit === undefined ? '' : 'limited'),
    )
    return [`## ${name}`, '', '| address | how | who may | audit says | |', '|---|---|---|---|---|', ...shown, ...asked, ''].join('\n')
  })
  return ['# Pages', '', 'Drawn from the `page()` and `api()` declarations.', '', ...sections].join('\n')
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function who(may: unknown): string {
  return typeof may === 'function' ? `\`${may.name || 'policy'}\`` : String(may)
}

function recorded(records: 'nothing' | { readonly action: string }): string {
  return records === 'nothing' ? 'nothing' : `\`${records.action}\``
}
