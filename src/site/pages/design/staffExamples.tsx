import { BarList, type Html, nhs, ProgressBar, StaffTable, Stat } from '../../../design/index.ts'
import type { Words } from './designWords.ts'
import { Example } from './example.tsx'

/** What people see who work with it. */
export function StaffExamples({ say }: { readonly say: Words }): Html {
  return (
    <>
      <Example title={say('table')} code="StaffTable">
        {staffTable(say)}
      </Example>
      <Example title={say('stat')} code="Stat">
        <div class="hr-stats">
          <Stat label={say('statLabel')} value="38%" interval={say('statInterval')} basis={say('statBasis')} />
          <Stat label={say('statLabel2')} value={say('statSmall')} basis={say('statBasis')} />
        </div>
      </Example>
      <Example title={say('barsPeople')} code="BarList">
        {barList(say)}
      </Example>
      <Example title={say('progress')} code="ProgressBar">
        <ProgressBar id="reading" label={say('progressLabel')} done={412 / 819} words={say('progressWords')} />
        <ProgressBar id="counting" label={say('progressLabel')} words={say('progressUnknown')} />
      </Example>
    </>
  )
}

function staffTable(say: Words): Html {
  const action = (text: string) => nhs.button({ text, href: '/design', small: true, variant: 'secondary' })
  return (
    <StaffTable
      caption={say('table')}
      captionIsHidden
      columns={[
        { title: say('nextAction') },
        { title: say('person') },
        { title: say('activity') },
        { title: say('due') },
        { title: say('waited'), isNumber: true },
      ]}
      rows={[
        { cells: [action(say('ring')), <a href="/design">K7M-2PQ</a>, say('cardName'), say('overdue'), 11], isDue: true },
        { cells: [action(say('offer')), <a href="/design">R3D-9WX</a>, say('cardName'), say('friday'), 7] },
      ]}
    />
  )
}

function barList(say: Words): Html {
  const bars = [
    { label: say('company'), value: 212, shown: '212' },
    { label: say('outdoors'), value: 131, shown: '131' },
    { label: say('money'), value: 64, shown: '64' },
    { label: say('grief'), shown: say('notKnown') },
  ]
  return (
    <BarList
      id="needs"
      finding={say('bars')}
      description={say('barsDescription')}
      bars={bars}
      table={{ summary: say('barsTable'), label: say('barsNeed'), value: say('barsPeople') }}
    />
  )
}
