/** How to sign in to one database; the same names as `pg` uses. `host` may be the folder of a socket. */
export type Login = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  /** As in a URL's `sslmode`; absent on a socket. */
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean }
  /** True for our own server: no pooler in between, so a connection remembers what was prepared on it. */
  readonly isDirect?: boolean
}

/** Reads a postgres:// address. `sslmode=require` trusts any certificate as libpq does; `verify-full` checks it. */
export function loginFrom(url: string): Login {
  // libpq allows an address without a host (`postgres://nia@/hedge?host=/run/postgresql`); a URL does not.
  const { hostname, port, username, password, pathname, searchParams } = new URL(url.replace(/^(\w+:\/\/[^/]*@)\//, '$1localhost/'))
  const sslMode = searchParams.get('sslmode')
  return {
    host: searchParams.get('host') ?? (decodeURIComponent(hostname) || 'localhost'),
    port: Number(port || searchParams.get('port') || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || 'hedgerow',
    ...(sslMode === 'require' || sslMode === 'no-verify' ? { ssl: { rejectUnauthorized: false } } : {}),
    ...(sslMode === 'verify-full' || sslMode === 'verify-ca' ? { ssl: true } : {}),
  }
}
