import { describe, expect, it } from 'vitest'
import { BarList, EmptyState, FilterForm, Freshness, Paging, ProgressBar, pageWindow, ResultCard, StaffTable, Tag } from '../index.ts'

const words = { label: 'Pages', previous: 'Previous', next: 'Next' }

describe('the page numbers offered', () => {
  it('are the first, the last and the neighbours', () => {
    expect(pageWindow(6, 20)).toEqual([1, 'gap', 5, 6, 7, 'gap', 20])
    expect(pageWindow(1, 3)).toEqual([1, 2, 3])
  })
  it('have no gap of a single page', () => expect(pageWindow(4, 9)).toEqual([1, 2, 3, 4, 5, 'gap', 9]))
  it('always hold the page one is on, and never one that does not exist', () => {
    for (let last = 1; last <= 30; last += 1) {
      for (let current = 1; current <= last; current += 1) {
        const numbers = pageWindow(current, last).filter((entry) => entry !== 'gap')
        expect(numbers).toContain(current)
        expect(numbers.every((number) => number >= 1 && number <= last)).toBe(true)
        expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
      }
    }
  })
  it('are left out when there is one page only', () => {
    expect(Paging({ current: 1, last: 1, hrefOf: String, words })).toBeNull()
  })
})

describe('a result', () => {
  const nothing = { label: 'Why', items: [] }
  const card = {
    name: 'Tea & <cake>',
    href: '/a',
    facts: [],
    reasonsFor: nothing,
    reasonsAgainst: nothing,
    freshness: { level: 'unknown', words: 'Nobody has said' },
  } as const

  it('escapes what groups write', () => expect(String(<ResultCard {...card} />)).toContain('Tea &amp; &lt;cake&gt;'))
  it('leaves out what is not known instead of showing it empty', () => {
    const html = String(<ResultCard {...card} />)
    expect(html).not.toContain('hr-card__by')
    expect(html).not.toContain('hr-facts')
    expect(html).not.toContain('hr-reasons')
  })
  it('says the reasons for and against in words, not by sign alone', () => {
    const html = String(
      <ResultCard
        {...card}
        reasonsFor={{ label: 'Why it may fit', items: ['Free'] }}
        reasonsAgainst={{ label: 'What to know', items: ['Indoors'] }}
      />,
    )
    expect(html).toMatch(/Why it may fit.*Free.*What to know.*Indoors/s)
  })
})

describe('marks that carry a meaning', () => {
  it('carry it in words as well, and hide the shape from screen readers', () => {
    for (const html of [
      String(<Freshness level="stale" words="Checked 2 years ago" />),
      String(<Tag kind="attention" text="Needs a person" />),
    ]) {
      expect(html).toContain('aria-hidden="true"')
      expect(html).toMatch(/Checked 2 years ago|Needs a person/)
    }
  })
})

describe('a bar list', () => {
  const table = { summary: 'Table', label: 'Need', value: 'People' }
  it('shows what is not known as such, never as a bar of nothing', () => {
    const html = String(
      <BarList
        id="b"
        finding="Most want company."
        description="Two bars."
        bars={[
          { label: 'Company', value: 3, shown: '3' },
          { label: 'Grief', shown: 'not known' },
        ]}
        table={table}
      />,
    )
    expect(html.match(/hr-bars__bar"/g)).toHaveLength(1)
    expect(html).toContain('<title id="b-title">Most want company.</title>')
    expect(html).toMatch(/<th scope="row">Grief<\/th><td class="hr-number">not known<\/td>/)
  })
  it('does not fall over when every value is 0 or there is none', () => {
    expect(
      String(
        <BarList id="b" finding="Nothing yet." description="None." bars={[{ label: 'Company', value: 0, shown: '0' }]} table={table} />,
      ),
    ).not.toMatch(/NaN|Infinity/)
  })
})

describe('filters', () => {
  it('are a plain GET form that keeps the words searched for and lets each choice be taken off', () => {
    const chosen = {
      label: 'Chosen',
      items: [{ text: 'Free', removeHref: '/find?need=tea', removeLabel: 'Remove: free' }],
      clear: { text: 'Clear', href: '/find' },
    }
    const html = String(
      <FilterForm
        action="/find"
        title="Filters"
        kept={[{ name: 'need', value: 'tea "hot"' }]}
        chosen={chosen}
        fields={<p>fields</p>}
        button="Show"
        resultsId="results"
      />,
    )
    expect(html).toContain('<form class="hr-filter" method="get" action="/find" data-live="results">')
    expect(html).toContain('value="tea &quot;hot&quot;"')
    expect(html).toContain('aria-label="Remove: free"')
  })
})

describe('the rest', () => {
  it('a staff table names each cell for the phone, where rows become cards', () => {
    expect(
      String(
        <StaffTable
          caption="Today"
          columns={[{ title: 'Next' }, { title: 'Days', isNumber: true }]}
          rows={[{ cells: ['Ring', 11], isDue: true }]}
        />,
      ),
    ).toContain('<td data-label="Days" class="hr-number">11</td>')
  })
  it('progress stays between nothing and all, and says nothing when nobody can say', () => {
    expect(String(<ProgressBar id="p" label="Reading" done={1.4} words="" />)).toContain('value="100"')
    expect(String(<ProgressBar id="p" label="Reading" words="Counting" />)).not.toContain('value=')
  })
  it('an empty state has a way on', () => {
    expect(String(<EmptyState title="Nothing yet" text="Save something." actions={<a href="/">Find</a>} />)).toContain(
      '<a href="/">Find</a>',
    )
  })
})
