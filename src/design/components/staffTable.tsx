import type { Html } from '../nhs/index.ts'

export type Cell = string | number | Html
export type StaffTableParts = {
  readonly caption: string
  /** Hides the caption from sight where a heading just above says the same. */
  readonly captionIsHidden?: boolean | undefined
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean | undefined }[]
  /** The first cell is the next action; the second names the row. `isDue` marks what cannot wait. */
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly isDue?: boolean | undefined }[]
}

/** A dense, quiet table for people who work with it all day: next action first. On a phone each row becomes a card. */
export function StaffTable({ caption, captionIsHidden, columns, rows }: StaffTableParts): Html {
  return (
    <table class="hr-table">
      <caption class={captionIsHidden === true ? 'nhsuk-u-visually-hidden' : 'hr-table__caption'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th scope="col" class={isNumber === true ? 'hr-number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, isDue }) => (
          <tr class={isDue === true ? 'hr-table__due' : undefined}>
            {cells.map((cell, i) => (
              <td data-label={columns[i]?.title} class={columns[i]?.isNumber === true ? 'hr-number' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
