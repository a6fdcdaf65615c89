import { EmptyState, type Html, nhs } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import { hasOutbox } from '../../../platform/messages/carrier.ts'
import { type OutboxMessage, readOutbox } from '../../../platform/messages/outbox.ts'
import type { Neighbours } from '../neighbours.ts'
import { demoAt, outboxAt } from '../routes.ts'
import { demoWords } from '../words/demo.ts'
import { MessageCard } from './messageCard.tsx'

/** Where the messages of an invented region are read, instead of being sent. Does not exist anywhere else. */
export function outboxPage({ ways }: Neighbours): Page {
  return page({
    at: outboxAt,
    may: 'anyone',
    records: 'nothing',
    load: async ({ app, network, query }) => {
      if (!hasOutbox(network, app.config)) return undefined
      const search = (query.get('search') ?? '').trim().slice(0, 200)
      return { search, messages: await readOutbox(app, network.id, search) }
    },
    show: (visit, { search, messages }) => {
      const say = demoWords(visit.language)
      const body: Html = (
        <>
          <h1 class="nhsuk-heading-l">{say('outboxTitle')}</h1>
          <p>{say('outboxIntro')}</p>
          <SearchForm visit={visit} search={search} />
          <Messages visit={visit} search={search} messages={messages} findHref={ways.find} />
          <p>
            <a href={demoAt.to({})}>{say('backToDemo')}</a>
          </p>
        </>
      )
      return { title: say('outboxTitle'), body }
    },
  })
}

function SearchForm({ visit, search }: { readonly visit: Visit; readonly search: string }): Html {
  const say = demoWords(visit.language)
  return (
    <search>
      <form method="get">
        {nhs.input({ id: 'search', name: 'search', value: search, width: 20, label: { text: say('searchLabel'), size: 's' } })}
        {nhs.button({ text: say('searchButton'), variant: 'secondary' })}
      </form>
    </search>
  )
}

type List = { readonly visit: Visit; readonly search: string; readonly messages: readonly OutboxMessage[]; readonly findHref: string }

function Messages({ visit, search, messages, findHref }: List): Html {
  const say = demoWords(visit.language)
  if (messages.length === 0 && search === '') {
    return <EmptyState title={say('nothingSent')} text={say('empty')} actions={<a href={findHref}>{say('findSomething')}</a>} />
  }
  return (
    <>
      <h2 class="nhsuk-heading-m">{say('found', { count: messages.length })}</h2>
      {messages.map((message) => (
        <MessageCard visit={visit} message={message} />
      ))}
    </>
  )
}
