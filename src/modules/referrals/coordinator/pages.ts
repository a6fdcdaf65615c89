import type { Page } from '../../../platform/http/page.ts'
import { exportPages } from '../exports/exportPage.tsx'
import { exportsPage } from '../exports/exportsPage.tsx'
import { answerPage } from './answerPage.tsx'
import { callPage } from './callPage.tsx'
import { closePage } from './closePage.tsx'
import { flagPage } from './flagPage.tsx'
import { listPage } from './listPage.tsx'
import { markPage } from './markPage.tsx'
import { referralPage } from './referralPage.tsx'
import { reroutePage } from './reroutePage.tsx'
import { samePage } from './samePage.tsx'
import { wrongReportPage } from './wrongReportPage.tsx'

/** Everything a coordinator does. */
export const coordinatorPages: readonly Page[] = [
  listPage,
  referralPage,
  answerPage,
  markPage,
  closePage,
  reroutePage,
  flagPage,
  samePage,
  callPage,
  wrongReportPage,
  exportsPage,
  ...exportPages,
]
