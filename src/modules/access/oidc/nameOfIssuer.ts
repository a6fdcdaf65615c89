import type { App } from '../../../platform/app.ts'

/** True for the issuer of the settings; links to one that was replaced sign nobody in. */
export function isCurrentIssuer({ config }: App, issuer: string): boolean {
  return config.oidc !== undefined && new URL(config.oidc.issuer).href === new URL(issuer).href
}

/** What people call an issuer; one that was replaced goes by the name of its host. */
export function nameOfIssuer(app: App, issuer: string): string {
  return isCurrentIssuer(app, issuer) && app.config.oidc !== undefined ? app.config.oidc.name : new URL(issuer).host
}
