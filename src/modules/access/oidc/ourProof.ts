import * as openid from 'openid-client'
import type { IssuerSettings } from '../../../platform/config/oidc.ts'

/** How we prove to the issuer that it is us who asks: a secret both know, or something signed with a key only we have. */
export async function ourProof({ proof, algorithm = 'RS256' }: IssuerSettings): Promise<openid.ClientAuth> {
  if (proof.kind === 'secret') return openid.ClientSecretBasic(proof.secret)
  const key = proof.key.toCryptoKey(keyUse(algorithm), false, ['sign'])
  const signed = { key, ...(proof.id !== undefined && { kid: proof.id }) }
  if (proof.audience === 'issuer') return openid.PrivateKeyJwt(signed)
  return (issuer, ours, body, headers) => {
    const toEndpoint = (_: unknown, claims: Record<string, unknown>): void => {
      claims['aud'] = issuer.token_endpoint
    }
    return openid.PrivateKeyJwt(signed, { [openid.modifyAssertion]: toEndpoint })(issuer, ours, body, headers)
  }
}

type KeyUse = { readonly name: string; readonly hash: string } | { readonly name: string; readonly namedCurve: string }

function keyUse(algorithm: NonNullable<IssuerSettings['algorithm']>): KeyUse {
  const bits = algorithm.slice(2)
  if (algorithm.startsWith('ES')) return { name: 'ECDSA', namedCurve: bits === '512' ? 'P-521' : `P-${bits}` }
  return { name: algorithm.startsWith('PS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${bits}` }
}
