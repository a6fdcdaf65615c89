import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Limits against slow and oversized requests. A proxy in front may be stricter, never the only one. */
const limits = {
  /** Bytes of request line and headers; beyond it Node answers 431 by itself. */
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  // Long enough for a file of 20 MB over a slow line; forms and calls have 30 seconds of their own (readTyped.ts).
  requestTimeout: 300_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
} as const

export type RunningServer = {
  readonly port: number
  /** Takes no new connections, lets requests under way end, cuts what is still open after the time given. */
  readonly drain: (withinMilliseconds: number) => Promise<void>
}

/** Serves a site; port 0 takes any free one. Rejects when the port is taken. */
export function serveSite(site: Hono, { host, port }: { readonly host: string; readonly port: number }): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, hostname: host, port, serverOptions: limits }, (bound) =>
      resolve({ port: bound.port, drain: (within) => drain(server as Server, within) }),
    )
    server.once('error', reject)
    ;(server as Server).maxRequestsPerSocket = 1000
  })
}

function drain(server: Server, withinMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), withinMilliseconds)
    // A browser keeps its connection open after the answer; waiting for that would hold up a restart for a quarter of a minute.
    const hangUp = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(hangUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
