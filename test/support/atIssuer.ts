/** Signs in at an issuer as one of the people it knows, without a screen; gives the path it sends the browser back to. */
export async function signInAtIssuer(address: string, account: string): Promise<string> {
  const cookies = new Map<string, string>()
  const ask = async (url: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(body && { method: 'POST', body }) })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const equals = pair.indexOf('=')
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
    }
    return answer
  }
  const home = new URL(address).origin
  let next = new URL(address)
  for (let hops = 0; hops < 10 && next.origin === home; hops += 1) {
    const answer = await ask(next.href, next.pathname.startsWith('/pick/') ? new URLSearchParams({ account }) : undefined)
    const to = answer.headers.get('location')
    if (to === null) throw new Error(`The issuer answered ${answer.status} at ${next.pathname}: ${(await answer.text()).slice(0, 400)}`)
    next = new URL(to, next)
  }
  return next.pathname + next.search
}
