/** Whom a passkey knows us as. A passkey made for one name never answers another: that is what phishing cannot get round. */
export type RelyingParty = { readonly id: string; readonly origins: readonly string[] }

/**
 * The name passkeys are made for: the host of BASE_URL. Browsers refuse numbers, so on one's own machine it is `localhost`.
 *
 * @example
 * relyingPartyOf('https://hedgerow.example').id // => 'hedgerow.example'
 * relyingPartyOf('http://127.0.0.1:3000') // => { id: 'localhost', origins: ['http://localhost:3000'] }
 */
export function relyingPartyOf(baseUrl: string): RelyingParty {
  const { hostname, origin, protocol, port } = new URL(baseUrl)
  if (!/^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(hostname)) return { id: hostname, origins: [origin] }
  return { id: 'localhost', origins: [`${protocol}//localhost${port === '' ? '' : `:${port}`}`] }
}
