import type { Page } from '../../../platform/http/page.ts'
import { comeBackPage } from './pages/comeBack.tsx'
import { confirmLinkPage } from './pages/confirmLink.tsx'
import { endIdentityPage } from './pages/endIdentity.tsx'
import { firstTimePage } from './pages/firstTime.tsx'
import { issuerPage, linkPage } from './pages/goThere.tsx'
import { signedOutPage } from './pages/signedOut.tsx'

/** Signing in through somebody else who vouches for a member. Where no issuer is set, none of these pages exists. */
export const oidcPages: readonly Page[] = [
  issuerPage,
  comeBackPage,
  firstTimePage,
  linkPage,
  confirmLinkPage,
  endIdentityPage,
  signedOutPage,
]
