import { type Html, nhs } from '../../../design/index.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { partsOfLine } from '../../../platform/messages/mailBody.ts'
import type { OutboxMessage } from '../../../platform/messages/outbox.ts'
import { demoWords } from '../words/demo.ts'
import { sayMoment } from './moment.ts'

/** One message as its reader would see it, in the language it was written in, with its links ready to follow. */
export function MessageCard({ visit, message }: { readonly visit: Visit; readonly message: OutboxMessage }): Html {
  const say = demoWords(visit.language)
  const { channel, state, madeAt, opened, language } = message
  const when = sayMoment(visit, madeAt)
  const about = [say(`channel-${channel}`), say(`state-${state}`), when].join(' · ')
  const words: Html = opened === undefined ? <p>{say('purged')}</p> : <Words body={opened.body} />
  return (
    <>
      {nhs.card({
        headingHtml: (
          <h3 class="nhsuk-heading-s" lang={language}>
            {opened?.subject ?? message.template}
          </h3>
        ),
        descriptionHtml: (
          <>
            <p class="nhsuk-hint">
              {about}
              <br />
              {opened === undefined ? null : `${say('to')}: ${opened.to}`}
            </p>
            <div lang={language}>{words}</div>
          </>
        ),
      })}
    </>
  )
}

function Words({ body }: { readonly body: string }): Html {
  return (
    <>
      {body
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, place) => (
              <>
                {place > 0 ? <br /> : null}
                <Line line={line} />
              </>
            ))}
          </p>
        ))}
    </>
  )
}

function Line({ line }: { readonly line: string }): Html {
  return <>{partsOfLine(line).map(({ kind, text }) => (kind === 'link' ? <a href={text}>{text}</a> : text))}</>
}
