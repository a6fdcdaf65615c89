import type { AboutPerson } from '../../platform/about-person/aboutPerson.ts'
import type { Module } from '../../platform/module.ts'
import { aboutPerson } from './aboutPerson.ts'
import { keepLedger } from './erase/replayErasures.ts'
import { askPage } from './pages/askPage.tsx'
import { basesPage } from './pages/basesPage.tsx'
import { basisPage } from './pages/basisPage.tsx'
import { changeBasisPage } from './pages/changeBasisPage.tsx'
import { correctPage } from './pages/correctPage.tsx'
import { erasePage } from './pages/erasePage.tsx'
import { holdsPage } from './pages/holdsPage.tsx'
import { myCopyPage } from './pages/myCopyPage.ts'
import { myRequestPage } from './pages/myRequestPage.tsx'
import { paperPage } from './pages/paperPage.ts'
import { proposalPage } from './pages/proposalPage.tsx'
import { requestPage } from './pages/requestPage.tsx'
import { requestsPage } from './pages/requestsPage.tsx'
import { retentionPage } from './pages/retentionPage.tsx'
import { reviewPage } from './pages/reviewPage.tsx'
import { writeDownPage } from './pages/writeDownPage.tsx'
import { resealJob } from './resealJob.ts'
import { carryOutJob } from './retention/carryOut.ts'
import { emptyPacks, proposeRetention } from './retention/propose.ts'

export { copyFile } from './copy/copyFile.ts'
export { copyForReference } from './copy/copyForReference.ts'
export { type Replayed, replayErasures } from './erase/replayErasures.ts'
export { readBasesNow } from './lawful-bases/readBasis.ts'
export { WhyWeKeep } from './lawful-bases/whyWeKeep.tsx'
export { rightsPagesAbout } from './pagesAbout.ts'
export { resealAll } from './resealJob.ts'
export { basesAt } from './routes.ts'

/** What all modules together say of their tables; asked when it is needed, because this module is one of them. */
type Mapping = () => readonly AboutPerson[]

/** The rights of the person: to know, to correct, to restrict, to leave; and how long what is held is kept. */
export function rightsModule(mapping: Mapping): Module {
  const person = [askPage, myRequestPage, myCopyPage]
  const answering = [requestsPage, writeDownPage, requestPage, reviewPage(mapping), correctPage(mapping), erasePage(mapping), paperPage]
  const keeping = [retentionPage, proposalPage, holdsPage]
  const reasons = [basesPage, basisPage, changeBasisPage]
  const jobs = [keepLedger, proposeRetention, emptyPacks, carryOutJob(mapping), resealJob(mapping)]
  return { name: 'rights', pages: [...person, ...answering, ...keeping, ...reasons], jobs, listens: {}, aboutPerson }
}
