import type { Module } from '../../platform/module.ts'
import { aboutPerson } from './aboutPerson.ts'
import { approachesPage } from './pages/approachesPage.tsx'
import { approachPage } from './pages/approachPage.tsx'
import { newApproachPage } from './pages/newApproachPage.tsx'
import { newResearchPage } from './pages/newResearchPage.tsx'
import { ownApproachPage } from './pages/ownApproachPage.tsx'
import { writeToPersonPage } from './pages/writeToPersonPage.tsx'
import { sendApproach } from './sending/sendApproach.ts'

/** Writing to people who agreed to it: something they could join, or a question about research; to one, and to many nobody sees. */
export const approaches: Module = {
  name: 'approaches',
  pages: [approachesPage, newApproachPage, newResearchPage, approachPage, writeToPersonPage, ownApproachPage],
  jobs: [sendApproach],
  listens: {},
  aboutPerson,
}
