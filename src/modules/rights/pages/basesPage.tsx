import { type Html, nhs, StaffTable, Tag } from '../../../design/index.ts'
import { type Page, page, type Visit } from '../../../platform/http/page.ts'
import type { Basis } from '../lawful-bases/basis.ts'
import { readBasesNow } from '../lawful-bases/readBasis.ts'
import { citeLaw } from '../lawful-bases/sayBasis.ts'
import { maySeeBases } from '../policy.ts'
import { basesAt, basisAt } from '../routes.ts'
import { basisWords } from '../words/lawfulBases.ts'
import { purposeWords } from '../words/purposes.ts'
import { sayDate } from './sayDate.ts'

type Seen = { readonly bases: readonly Basis[] }

/** For each purpose, what we rely on in law; every member may know it. */
export const basesPage: Page = page({
  at: basesAt,
  may: (actor) => maySeeBases(actor),
  // The privacy page tells everybody the same; nothing about people.
  records: 'nothing',
  load: async (visit): Promise<Seen> => ({ bases: await readBasesNow(visit) }),
  show: (visit, { bases }) => {
    const say = basisWords(visit.language)
    const open = bases.filter(({ confirmed }) => confirmed === undefined).length
    const body: Html = (
      <>
        <h1 class="nhsuk-heading-l">{say('title')}</h1>
        <p>{say('intro')}</p>
        {open === 0 ? null : nhs.insetText({ text: say('unconfirmedCount', { n: open }) })}
        <Bases visit={visit} bases={bases} />
        <p>
          <a href="/privacy">{say('publicLink')}</a>
        </p>
      </>
    )
    return { title: say('title'), body, width: 'staff' }
  },
})

function Bases({ visit, bases }: Seen & { readonly visit: Visit }): Html {
  const say = basisWords(visit.language)
  const purpose = purposeWords(visit.language)
  const rows = bases.map((basis) => ({
    cells: [
      <a href={basisAt.to({ purpose: basis.purpose })}>{purpose(`${basis.purpose}.name`)}</a>,
      basis.concerns.map((whom) => purpose(`concerned.${whom}`)).join('; '),
      citeLaw(basis),
      sayDate(basis.decidedAt, visit),
      <Standing visit={visit} basis={basis} />,
    ],
  }))
  const columns = (['purpose', 'whose', 'law', 'since', 'standing'] as const).map((column) => ({ title: say(column) }))
  return <StaffTable caption={say('title')} captionIsHidden columns={columns} rows={rows} />
}

/** Whether the data protection officer has agreed with what holds now. */
export function Standing({ visit, basis }: { readonly visit: Pick<Visit, 'language'>; readonly basis: Pick<Basis, 'confirmed'> }): Html {
  const say = basisWords(visit.language)
  return basis.confirmed === undefined ? <Tag kind="waiting" text={say('unconfirmed')} /> : <Tag kind="going" text={say('confirmed')} />
}
