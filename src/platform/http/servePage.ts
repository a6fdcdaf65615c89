import type { Actor } from '../../kernel/actor.ts'
import { parseId } from '../../kernel/id.ts'
import { dropReceivedFile } from '../files/receivedFiles.ts'
import { readingAt, tollOf } from '../reading/readingBudget.ts'
import { answerDownload, answerElsewhere, answerText, type Keeping } from './answer.ts'
import type { NotRead } from './bodyPieces.ts'
import { cameFromElsewhere, guardField, isOurToken, onceField } from './formGuards.ts'
import type { Trouble } from './frame.ts'
import { leadsFirst } from './leadsFirst.ts'
import type { Elsewhere, Page, Screen, Shown, Submission, Typed, Visit } from './page.ts'
import { overTheLimit } from './rateLimit.ts'
import { withReadingNotice } from './readingNotice.tsx'
import type { FormSent, Receiving } from './readParts.ts'
import { readTyped } from './readTyped.ts'
import { recordLook } from './recordLook.ts'
import type { Site } from './siteParts.ts'
import { maySend } from './stillSignedIn.ts'
import { answerTrouble } from './trouble.ts'
import { type Arrival, type OpenedVisit, openVisit } from './visit.ts'

/** The way of one request: visit → limit → second step → form's guards → load → may → show or submit → audit → document. */
export async function servePage(site: Site, page: Page, arrival: Arrival): Promise<Response> {
  const opened = await openVisit(site, arrival)
  const until = page.limit === undefined ? undefined : await overTheLimit(page.limit, opened)
  if (until !== undefined) return answerTrouble(site, opened, { kind: 'too-many', until })

  const first = leadsFirst(page, opened.visit)
  if (first !== undefined) return sendOn(site, opened, { redirectTo: first })

  // Whoever the page is not for cannot fill our disk: where files are taken, the door is asked before the form is read.
  const early = page.takesFiles === undefined ? undefined : await enter(page, opened)
  if (early === 'not-found') return answerTrouble(site, opened, { kind: 'not-found' })
  const form = arrival.request.method === 'POST' ? await takeForm(site, page, opened) : undefined
  if (form?.trouble !== undefined) return answerTrouble(site, opened, form.trouble)

  const entered = early ?? (await enter(page, opened))
  if (entered === 'not-found') return answerTrouble(site, opened, { kind: 'not-found' })
  const { visit, subject } = entered
  if (form !== undefined && page.may !== 'anyone' && !(await maySend(visit))) return answerTrouble(site, opened, { kind: 'not-found' })
  // A form that cannot be taken shows what it is about, just as the page does.
  const toll = await tollOf(page.records, visit, subject)
  if (toll === 'too-many') return sendOn(site, opened, { redirectTo: readingAt.to({}, { backTo: visit.url.pathname + visit.url.search }) })
  const shown = form === undefined ? await page.show(visit, subject) : await submitted(page, visit, { form, subject })
  if (shown === 'not-found') return answerTrouble(site, opened, { kind: 'not-found' })
  if ('redirectTo' in shown) return sendOn(site, opened, shown)
  const answered = await recordLook(page.records, entered, () =>
    'download' in shown
      ? answerDownload(arrival.request, shown, site.headers)
      : answerScreen(
          site,
          { ...opened, visit },
          { screen: withReadingNotice(shown, toll, visit), keeping: keepingOf(page, opened, visit.actor) },
        ),
  )
  return answered ?? answerTrouble(site, opened, { kind: 'not-found' })
}

/** The visit with whoever the visitor turns out to be, and what the page is about. */
async function enter(page: Page, { visit }: OpenedVisit): Promise<{ readonly visit: Visit; readonly subject: unknown } | 'not-found'> {
  const subject = await page.load(visit)
  if (subject === undefined) return 'not-found'
  const actor = page.actsAs?.(subject) ?? visit.actor
  if (page.may !== 'anyone' && !page.may(actor, subject, visit.now)) return 'not-found'
  return { visit: actor === visit.actor ? visit : { ...visit, actor }, subject }
}

type Form = (FormSent & { readonly onceKey: string; readonly trouble?: undefined }) | { readonly trouble: Trouble }

async function takeForm(site: Site, { takesFiles }: Page, { visit, arrival, jar }: OpenedVisit): Promise<Form> {
  const backTo = visit.url.pathname + visit.url.search
  if (cameFromElsewhere(arrival.request, site.baseUrl)) return { trouble: { kind: 'form-too-old', backTo } }
  const isOurs = (typed: Typed) => isOurToken({ vault: visit.app.vault, networkId: visit.network.id, jar }, typed[guardField]?.[0])
  const receiving: Receiving | undefined = takesFiles && {
    most: takesFiles.most,
    isOurs,
    dataFolder: visit.app.config.dataFolder,
    at: visit.now,
  }
  const read = await readTyped(arrival.request, receiving)
  if (!read.ok) return { trouble: troubleOf(read.reason, backTo, takesFiles?.ifLarger(visit.language)) }
  const { [guardField]: _, [onceField]: once, ...typed } = read.value.typed
  const onceKey = parseId(once?.[0] ?? '')
  if (isOurs(read.value.typed) && onceKey !== undefined) return { typed, files: read.value.files, onceKey }
  await dropFiles(visit, read.value)
  const isVouchedFor = arrival.request.headers.get('sec-fetch-site') === 'same-origin'
  return { trouble: { kind: 'form-too-old', backTo, ...(isVouchedFor ? { typed } : {}) } }
}

function troubleOf(reason: NotRead, backTo: string, ifLarger: string | undefined): Trouble {
  switch (reason) {
    case 'too-large':
      return { kind: 'too-large', backTo, ...(ifLarger === undefined ? {} : { ifLarger }) }
    // Before a file the form can't be offered again as it was typed: the file would be missing from it.
    case 'not-ours':
      return { kind: 'form-too-old', backTo }
    case 'unreadable':
      return { kind: 'unreadable' }
  }
}

type Filled = { readonly form: Exclude<Form, { trouble: Trouble }>; readonly subject: unknown }

async function submitted(page: Page, visit: Visit, { form, subject }: Filled): Promise<Shown> {
  if (page.submit === undefined) return 'not-found'
  const { typed, files, onceKey } = form
  const submission: Submission = { ...visit, typed, files, onceKey }
  let isTaken = false
  try {
    const shown = await page.submit(submission, subject)
    isTaken = shown !== 'not-found' && 'redirectTo' in shown
    return shown
  } finally {
    if (!isTaken) await dropFiles(visit, form)
  }
}

async function dropFiles({ app }: Visit, { files }: Pick<FormSent, 'files'>): Promise<void> {
  for (const { id } of Object.values(files)) await dropReceivedFile(app.config.dataFolder, id)
}

function sendOn(site: Site, { jar }: OpenedVisit, { redirectTo, clearsSite }: Elsewhere): Response {
  const headers = clearsSite === true ? { ...site.headers, 'clear-site-data': '"cache", "cookies", "storage"' } : site.headers
  return answerElsewhere(redirectTo, headers, jar.lines)
}

function keepingOf(page: Page, opened: OpenedVisit, actor: Actor): Keeping {
  const isOpenToAll = page.may === 'anyone' && page.records === 'nothing' && actor.kind === 'anyone'
  if (!isOpenToAll || opened.arrival.request.method === 'POST') return 'never'
  return { seconds: page.freshFor ?? 0, who: opened.jar.cameWithSome ? 'this-browser' : 'anybody' }
}

async function answerScreen(
  site: Site,
  opened: OpenedVisit,
  { screen, keeping }: { readonly screen: Screen; readonly keeping: Keeping },
): Promise<Response> {
  const document = await (await site.frame(screen, opened.visit)).toString()
  const mayKeep =
    (screen.status ?? 200) === 200 && screen.refreshAfter === undefined && !opened.holdsForm() && opened.jar.lines.length === 0
  return answerText({
    request: opened.arrival.request,
    status: screen.status ?? 200,
    body: asDocument(document),
    type: 'text/html; charset=utf-8',
    keeping: mayKeep ? keeping : 'never',
    headers: site.headers,
    cookies: opened.jar.lines,
  })
}

function asDocument(html: string): string {
  return html.startsWith('<!') ? html : `<!doctype html>${html}`
}
