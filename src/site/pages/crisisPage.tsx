import { type Html, nhs } from '../../design/index.ts'
import type { Language } from '../../kernel/language.ts'
import { route } from '../../kernel/route.ts'
import { type Page, page } from '../../platform/http/page.ts'
import { type HelpLine, type HelpLines, helpGroups, nations, saidIn, trustIn } from '../helpLines.ts'
import { words } from './crisisWords.ts'

export const crisisRoute = route('/help/crisis')

/** The numbers to ring: big enough to hit with a shaking thumb, honest about whether anybody has checked them. */
export function crisisPage(helpLines: HelpLines): Page {
  return page({
    at: crisisRoute,
    may: 'anyone',
    records: 'nothing',
    load: async () => helpLines,
    show: (visit) => ({
      title: words(visit.language)('title'),
      body: <Numbers helpLines={helpLines} language={visit.language} now={visit.now} />,
    }),
  })
}

function Numbers({ helpLines, language, now }: { readonly helpLines: HelpLines; readonly language: Language; readonly now: Date }): Html {
  const say = words(language)
  const { lines, staleAfterDays } = helpLines
  const isAllUnchecked = lines.every((line) => line.verifiedOn === null)
  const doubt = (line: HelpLine) => (isAllUnchecked ? undefined : doubtIn(line, { language, staleAfterDays, now }))
  return (
    <>
      <h1 class="nhsuk-heading-l">{say('title')}</h1>
      <p class="hr-lead">{say('lead')}</p>
      {isAllUnchecked ? nhs.insetText({ text: say('neverChecked') }) : null}
      {helpGroups.map((group) => (
        <>
          <h2 class="nhsuk-heading-m">{say(group)}</h2>
          <ul class={group === 'now' ? 'hr-lines hr-lines--now' : 'hr-lines'}>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <Line line={line} language={language} doubt={doubt(line)} />
              ))}
          </ul>
        </>
      ))}
      <p>{say('safePhone')}</p>
      <p class="hr-quiet">{say('offline')}</p>
    </>
  )
}

function Line({
  line,
  language,
  doubt,
}: {
  readonly line: HelpLine
  readonly language: Language
  readonly doubt: string | undefined
}): Html {
  const say = words(language)
  const hours = line.hours === null ? say('hoursUnknown') : saidIn(line.hours, language)
  const where =
    line.nations.length === nations.length
      ? say('allNations')
      : say('nations', {
          nations: new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(line.nations.map((nation) => say(nation))),
        })
  return (
    <li>
      <div>
        <h3>{saidIn(line.name, language)}</h3>
        <p>{saidIn(line.helps, language)}</p>
        <p class="hr-quiet">
          {hours} · {where}
        </p>
        {doubt === undefined ? null : <p class="hr-quiet">{doubt}</p>}
      </div>
      <div class="hr-lines__reach">
        {line.reach.map(({ kind, shown, href }) => (
          <a class="hr-reach" href={href}>
            {kind === 'relay' ? say('relay', { number: shown }) : shown}
          </a>
        ))}
      </div>
    </li>
  )
}

function doubtIn(
  line: HelpLine,
  { language, staleAfterDays, now }: { readonly language: Language; readonly staleAfterDays: number; readonly now: Date },
): string {
  const say = words(language)
  const trust = trustIn(line, staleAfterDays, now)
  if (trust.kind === 'never-checked') return say('someUnchecked')
  return say(trust.kind === 'checked' ? 'checked' : 'checkedLongAgo', { on: new Date(`${trust.on}T12:00:00Z`) })
}
