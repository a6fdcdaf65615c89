import { createHash } from 'node:crypto'

const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
]

/**
 * What every answer says about itself. `no-referrer` because an address of ours can be a private link.
 * An inline script runs only when it is one of ours to the letter: it is allowed by the hash of its text.
 */
export function securityHeaders({
  isHttps,
  inlineScripts,
}: {
  readonly isHttps: boolean
  readonly inlineScripts: readonly string[]
}): Readonly<Record<string, string>> {
  const scripts = [
    "script-src 'self'",
    ...inlineScripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  ].join(' ')
  return {
    'content-security-policy': [...contentPolicy, scripts, ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(isHttps ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
