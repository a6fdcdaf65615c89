import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { Account } from './issuer.ts'

/** The issuer's own sign-in page: a button for each person it knows, and one to turn round. */
export function accountPage(provider: Provider, accounts: Map<string, Account>) {
  return async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') {
      answer.setHeader('content-type', 'text/html; charset=utf-8')
      answer.end(pageOf([...accounts.keys()]))
      return
    }
    const picked = new URLSearchParams(await textOf(request)).get('account') ?? ''
    const account = accounts.get(picked)
    if (account === undefined) return provider.interactionFinished(request, answer, { error: 'access_denied' })
    const { params } = await provider.interactionDetails(request, answer)
    const wanted = params['vtr']
    // As NHS login does: the first vector asked for is the one that was reached.
    if (typeof wanted === 'string' && account.vot === undefined) accounts.set(picked, { ...account, vot: firstOf(wanted) })
    await provider.interactionFinished(request, answer, { login: { accountId: picked } })
  }
}

function pageOf(names: readonly string[]): string {
  const buttons = [...names, 'nobody'].map((name) => `<p><button name="account" value="${name}">${name}</button></p>`)
  return `<!doctype html><html lang="en"><title>County login</title><h1>County login</h1><form method="post">${buttons.join('')}</form></html>`
}

function firstOf(vectors: string): string {
  return (JSON.parse(vectors) as readonly string[])[0] ?? ''
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
