import type { Module } from '../../platform/module.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { findApi } from './api.ts'
import { refreshFreshnessJob } from './freshnessJob.ts'
import { importJob } from './import/importJob.ts'
import { activityPage } from './pages/activityPage.tsx'
import { conceptPage } from './pages/conceptPage.tsx'
import { findPage } from './pages/findPage.tsx'
import { importNotesPage } from './pages/importNotesPage.ts'
import { importPage } from './pages/importPage.tsx'
import { importRunPage } from './pages/importRunPage.tsx'
import { nothingFitsPage } from './pages/nothingFitsPage.tsx'
import { sendShortlistPage } from './pages/sendShortlistPage.tsx'
import { shortlistPage } from './pages/shortlistPage.tsx'
import { startPage } from './pages/startPage.tsx'
import { thesaurusPage } from './pages/thesaurusPage.tsx'
import { unmetPage } from './pages/unmetPage.tsx'
import { wrongPage } from './pages/wrongPage.tsx'
import { purgeWordsJob } from './purgeWordsJob.ts'
import { lexiconOf } from './search/lexiconStore.ts'

/** The directory: what there is, how to find it, and what is missing. */
export const directory: Module = {
  name: 'directory',
  pages: [
    startPage,
    findPage,
    activityPage,
    wrongPage,
    shortlistPage,
    sendShortlistPage,
    nothingFitsPage,
    thesaurusPage,
    unmetPage,
    conceptPage,
    importPage,
    importRunPage,
    importNotesPage,
  ],
  apis: [findApi],
  warm: async (app) => {
    for (const { id } of await allNetworks(app.database)) await lexiconOf(app.database, id, app.clock.now())
  },
  jobs: [refreshFreshnessJob, importJob, purgeWordsJob],
  listens: {},
}
