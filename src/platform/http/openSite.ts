import { apiDocument } from './developers/apiDocument.ts'
import { homeNetwork } from './homeNetwork.ts'
import { securityHeaders } from './securityHeaders.ts'
import type { Site, SiteParts } from './siteParts.ts'

/** Works out once what every request needs. */
export function openSite(parts: SiteParts): Site {
  const { now, last } = homeNetwork(parts.app)
  const baseUrl = new URL(parts.app.config.baseUrl)
  const isHttps = baseUrl.protocol === 'https:'
  const apis = parts.modules.flatMap((module) => module.apis ?? [])
  return {
    ...parts,
    apis,
    document: apiDocument(apis, baseUrl),
    network: now,
    lastNetwork: last,
    baseUrl,
    isHttps,
    headers: securityHeaders({ isHttps, inlineScripts: parts.inlineScripts }),
  }
}
