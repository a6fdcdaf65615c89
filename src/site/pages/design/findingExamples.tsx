import {
  EmptyState,
  FilterForm,
  Freshness,
  type Html,
  KeyFacts,
  NextSteps,
  nhs,
  Paging,
  ResultCard,
  SharePrint,
  StatusLine,
  Tag,
  Timeline,
} from '../../../design/index.ts'
import type { Words } from './designWords.ts'
import { Example } from './example.tsx'

/** What people see who look for something and join it. */
export function FindingExamples({ say, address }: { readonly say: Words; readonly address: string }): Html {
  return (
    <>
      <Example title={say('card')} code="ResultCard">
        {resultCard(say)}
      </Example>
      <Example title={say('filters')} code="FilterForm">
        {filterForm(say)}
      </Example>
      <Example title={say('freshness')} code="Freshness">
        <ul class="nhsuk-list">
          {(['fresh', 'ageing', 'stale', 'unknown'] as const).map((level) => (
            <li>
              <Freshness level={level} words={say(level)} />
            </li>
          ))}
        </ul>
      </Example>
      <Example title={say('tags')} code="Tag">
        <div class="hr-row">
          {(['plain', 'going', 'waiting', 'attention', 'over'] as const).map((kind) => (
            <Tag kind={kind} text={say(kind)} />
          ))}
        </div>
      </Example>
      <Example title={say('facts')} code="KeyFacts">
        {keyFacts(say)}
      </Example>
      <NextSteps
        title={say('next')}
        steps={[
          { what: say('next1'), by: say('next1By') },
          { what: say('next2'), by: say('next2By') },
          { what: say('next3'), by: say('next3By') },
        ]}
      />
      <Example title={say('status')} code="StatusLine">
        <StatusLine kind="waiting" state={say('waiting')} means={say('statusMeans')} />
      </Example>
      <Example title={say('timeline')} code="Timeline">
        {timeline(say)}
      </Example>
      <Example title={say('empty')} code="EmptyState">
        <EmptyState
          title={say('emptyTitle')}
          text={say('emptyText')}
          headingLevel={3}
          actions={nhs.button({ text: say('emptyAction'), href: '/' })}
        />
      </Example>
      <Example title={say('paging')} code="Paging">
        <Paging
          current={6}
          last={20}
          hrefOf={(number) => `/design?page=${number}`}
          words={{ label: say('pagesLabel'), previous: say('previous'), next: say('nextPage') }}
        />
      </Example>
      <SharePrint
        title={say('share')}
        address={address}
        words={{ print: say('print'), copy: say('copy'), copied: say('copied'), addressIs: say('addressIs') }}
      />
    </>
  )
}

function resultCard(say: Words): Html {
  return (
    <ResultCard
      name={say('cardName')}
      href="/design"
      by={say('cardBy')}
      summary={say('cardSummary')}
      facts={[say('free'), say('far'), say('when')]}
      reasonsFor={{ label: say('forLabel'), items: [say('forOutdoors'), say('forStepFree')] }}
      reasonsAgainst={{ label: say('againstLabel'), items: [say('againstEvening'), say('againstToilet')] }}
      freshness={{ level: 'fresh', words: say('fresh') }}
      actions={
        <>
          {nhs.button({ text: say('ask'), href: '/design', small: true })}
          {nhs.button({ text: say('save'), variant: 'secondary', small: true, type: 'button' })}
        </>
      }
    />
  )
}

function filterForm(say: Words): Html {
  const chosen = [{ text: say('free'), removeHref: '/design', removeLabel: say('remove', { what: say('free') }) }]
  const fields = (
    <>
      {nhs.select({
        name: 'within',
        label: { text: say('distance') },
        items: [
          { value: '1', text: say('mile1') },
          { value: '5', text: say('mile5'), selected: true },
          { value: '10', text: say('mile10') },
        ],
      })}
      {nhs.checkboxes({
        name: 'free',
        small: true,
        fieldset: { legend: { text: say('cost2'), size: 's' } },
        items: [{ value: 'yes', text: say('onlyFree'), checked: true }],
      })}
    </>
  )
  return (
    <FilterForm
      action="/design"
      title={say('filters')}
      kept={[]}
      chosen={{ label: say('chosen'), items: chosen, clear: { text: say('clear'), href: '/design' } }}
      fields={fields}
      button={say('showResults')}
      isOpen
    />
  )
}

function keyFacts(say: Words): Html {
  return (
    <KeyFacts
      facts={[
        { term: say('cost'), value: say('free'), note: say('costNote') },
        { term: say('place'), value: say('placeValue') },
        { term: say('languages'), value: say('notSaid') },
      ]}
    />
  )
}

function timeline(say: Words): Html {
  const moments = [
    { what: say('t1'), when: say('t1When'), at: '2026-03-02T09:14:00Z' },
    { what: say('t2'), when: say('t2When'), at: '2026-03-03T11:30:00Z', by: say('byGroup') },
    { what: say('t3'), when: say('t3When'), at: '2026-03-04T16:05:00Z', by: say('byGroup'), isNow: true },
  ]
  return <Timeline label={say('timeline')} moments={moments} />
}
