import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-oidc-'))
const keyFile = join(folder, 'key.pem')
writeFileSync(keyFile, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }))
afterAll(() => rmSync(folder, { recursive: true }))

const nhsLogin = {
  OIDC_ISSUER: 'https://auth.example',
  OIDC_CLIENT_ID: 'hedgerow',
  OIDC_CLIENT_KEY_FILE: keyFile,
  OIDC_SIGNING_ALGORITHM: 'RS512',
}
const oidcOf = (env: Record<string, string>) => {
  const read = readConfig(env)
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  return read.value.oidc
}
const wrongIn = (env: Record<string, string>) => {
  const read = readConfig(env)
  return read.ok ? [] : read.reason.map(({ name, says }) => `${name} ${says}`)
}

describe('the settings of an issuer', () => {
  it('are none unless one is named', () => {
    expect(oidcOf({})).toBeUndefined()
  })

  it('are read with the key they name, and its list of what is strong', () => {
    const oidc = oidcOf({ ...nhsLogin, OIDC_STRONG: 'P9.Cp.Cd, AAL2 ,', OIDC_PARAMETERS: 'prompt=login&acr_values=AAL2_OR_AAL3_ANY' })
    expect(oidc).toMatchObject({
      issuer: 'https://auth.example',
      proof: { kind: 'key', audience: 'issuer' },
      scope: 'openid email',
      strong: ['P9.Cp.Cd', 'AAL2'],
      parameters: { prompt: 'login', acr_values: 'AAL2_OR_AAL3_ANY' },
      name: 'auth.example',
    })
  })

  it('want a proof of who we are, and one only', () => {
    const { OIDC_CLIENT_KEY_FILE: _, ...bare } = nhsLogin
    expect(wrongIn(bare)).toEqual(['OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY_FILE is needed with OIDC_ISSUER, and not both'])
    expect(wrongIn({ ...nhsLogin, OIDC_CLIENT_SECRET: 'x' })).toHaveLength(1)
  })

  it('stop the start when the key cannot be used, without repeating where it is', () => {
    expect(wrongIn({ ...nhsLogin, OIDC_CLIENT_KEY_FILE: join(folder, 'nothing.pem') })[0]).toMatch(
      /^OIDC_CLIENT_KEY_FILE must name a PEM file/,
    )
    expect(wrongIn({ ...nhsLogin, OIDC_SIGNING_ALGORITHM: 'ES256' })[0]).toContain('must hold a key of the kind ec')
  })

  it('want https, but on this very machine while trying things out', () => {
    const local = { ...nhsLogin, OIDC_ISSUER: 'http://127.0.0.1:9000' }
    expect(oidcOf(local)?.issuer).toBe('http://127.0.0.1:9000')
    expect(wrongIn({ ...local, NODE_ENV: 'production' })[0]).toMatch(/^OIDC_ISSUER must begin with https/)
    expect(wrongIn({ ...nhsLogin, OIDC_ISSUER: 'http://auth.example' })[0]).toMatch(/^OIDC_ISSUER must begin with https/)
  })

  it('do not let anybody weaken by hand what makes it safe', () => {
    for (const parameter of ['state=x', 'nonce=x', 'redirect_uri=https://evil.example', 'code_challenge_method=plain'])
      expect(wrongIn({ ...nhsLogin, OIDC_PARAMETERS: parameter })[0]).toMatch(/^OIDC_PARAMETERS must not contain/)
    expect(wrongIn({ ...nhsLogin, OIDC_SIGNING_ALGORITHM: 'HS256' })[0]).toMatch(/^OIDC_SIGNING_ALGORITHM must be one of/)
    expect(wrongIn({ ...nhsLogin, OIDC_SCOPE: 'email' })[0]).toMatch(/^OIDC_SCOPE must contain openid/)
    expect(wrongIn({ ...nhsLogin, OIDC_VECTORS_OF_TRUST: 'P9.Cp.Cd' })[0]).toMatch(/^OIDC_VECTORS_OF_TRUST must be a list/)
  })

  it('never repeat a secret', () => {
    const said = wrongIn({ ...nhsLogin, OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: 'hush', OIDC_CLIENT_KEY_FILE: 'hush.pem' })
    expect(said.length).toBeGreaterThan(1)
    expect(said.join()).not.toContain('hush')
  })

  it('are told when they are there and no issuer is', () => {
    expect(wrongIn({ OIDC_CLIENT_ID: 'hedgerow' })).toEqual(['OIDC_ISSUER is needed with OIDC_CLIENT_ID'])
  })
})
