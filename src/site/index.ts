import type { Frame } from '../platform/http/frame.ts'
import type { Module } from '../platform/module.ts'
import { makeFrame } from './frame.tsx'
import { readHelpLines } from './helpLines.ts'
import { aboutPage } from './pages/aboutPage.tsx'
import { accessibilityPage } from './pages/accessibilityPage.tsx'
import { crisisPage } from './pages/crisisPage.tsx'
import { designPage } from './pages/design/designPage.tsx'
import { languagePage } from './pages/language.ts'
import { leavePage } from './pages/leave.ts'
import { offlinePage } from './pages/offlinePage.tsx'
import { privacyPage } from './pages/privacyPage.tsx'

/** The frame around every page, and the pages that belong to no module. `helpLinesPath` is the operator's own file of crisis numbers. */
export function makeSite(helpLinesPath: string | undefined): { readonly frame: Frame; readonly site: Module } {
  const helpLines = readHelpLines(helpLinesPath)
  return {
    frame: makeFrame(helpLines),
    site: {
      name: 'site',
      pages: [crisisPage(helpLines), leavePage, languagePage, aboutPage, accessibilityPage, privacyPage, offlinePage, designPage],
      jobs: [],
      listens: {},
    },
  }
}
