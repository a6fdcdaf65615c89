import type { Hono } from 'hono'
import { supportedScript } from './design/index.ts'
import { modules, whoIs } from './modules.ts'
import type { App } from './platform/app.ts'
import { buildRouter } from './platform/http/router.ts'
import type { SiteParts } from './platform/http/siteParts.ts'
import { troubleScreen } from './platform/http/troubleScreen.tsx'
import { makeSite } from './site/index.ts'
import { kit } from './site/kit.tsx'
import { withSomebodyToAsk } from './site/somebodyToAsk.tsx'

/** Builds the whole site; whatever is not given is the real one. The pages of `src/site` are always there. */
export function buildSite({ app, ...given }: { readonly app: App } & Partial<Omit<SiteParts, 'app'>>): Hono {
  const { frame, site } = makeSite(app.config.helpLines)
  return buildRouter({
    app,
    frame,
    troubleScreen: withSomebodyToAsk(troubleScreen),
    kit,
    inlineScripts: [supportedScript],
    whoIs,
    isDraining: () => false,
    report: (fault) => console.error(JSON.stringify(fault)),
    ...given,
    modules: [site, ...(given.modules ?? modules)],
  })
}
