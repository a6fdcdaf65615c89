import type { Html } from '../nhs/index.ts'

export type Bar = {
  readonly label: string /** Absent when not known or not published: it is shown as such, never as 0. */
  readonly value?: number | undefined
  readonly shown: string
}
export type BarListParts = {
  readonly id: string
  /** The sentence the chart supports; stands above it. */
  readonly finding: string
  /** What is drawn, for those who do not see it. */
  readonly description: string
  readonly bars: readonly Bar[]
  readonly table: { readonly summary: string; readonly label: string; readonly value: string }
}

const rowHeight = 44
const width = 600

/** Horizontal bars as SVG made on the server, with its title and description, and the same numbers as a table. */
export function BarList({ id, finding, description, bars, table }: BarListParts): Html {
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE)
  return (
    <figure class="hr-bars">
      <figcaption class="hr-bars__finding">{finding}</figcaption>
      <svg viewBox={`0 0 ${width} ${bars.length * rowHeight}`} role="img" aria-labelledby={`${id}-title ${id}-desc`} class="hr-bars__svg">
        <title id={`${id}-title`}>{finding}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {bars.map((bar, i) => (
          <BarRow bar={bar} top={i * rowHeight} length={((bar.value ?? 0) / most) * width} />
        ))}
      </svg>
      <details class="hr-bars__table">
        <summary>{table.summary}</summary>
        <table class="hr-table hr-table--plain">
          <caption class="nhsuk-u-visually-hidden">{finding}</caption>
          <thead>
            <tr>
              <th scope="col">{table.label}</th>
              <th scope="col" class="hr-number">
                {table.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, shown }) => (
              <tr>
                <th scope="row">{label}</th>
                <td class="hr-number">{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function BarRow({ bar, top, length }: { readonly bar: Bar; readonly top: number; readonly length: number }): Html {
  return (
    <g>
      <text x="0" y={top + 18}>
        {bar.label}
      </text>
      <text x={width} y={top + 18} text-anchor="end" class="hr-bars__value">
        {bar.shown}
      </text>
      <rect x="0" y={top + 25} width={width} height="10" rx="5" class="hr-bars__track" />
      {bar.value === undefined ? null : <rect x="0" y={top + 25} width={Math.max(length, 2)} height="10" rx="5" class="hr-bars__bar" />}
    </g>
  )
}
