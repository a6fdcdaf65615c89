/** What an issuer claims about how somebody signed in. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * Whether a sign-in there counts as strong. Each entry of OIDC_STRONG is a value of `acr`, `vot` or `amr`, or `claim=value`.
 * Nothing is strong unless the operator said so: an issuer that signs people in with a password alone would else count as two factors.
 *
 * @example
 * isStrongSignIn({ vot: 'P9.Cp.Cd' }, ['P9.Cp.Cd']) // => true
 * isStrongSignIn({ amr: ['pwd'] }, ['mfa']) // => false
 */
export function isStrongSignIn(claims: Claims, strong: readonly string[]): boolean {
  return strong.some((entry) => {
    const equals = entry.indexOf('=')
    const names = equals < 0 ? ['acr', 'vot', 'amr'] : [entry.slice(0, equals)]
    const wanted = equals < 0 ? entry : entry.slice(equals + 1)
    return names.some((name) => [claims[name]].flat().some((value) => value !== undefined && String(value) === wanted))
  })
}
