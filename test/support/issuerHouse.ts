import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { modules } from '../../src/modules.ts'
import { openWords } from '../../src/platform/messages/forHumans.ts'
import { newestMessages } from '../../src/platform/messages/store.ts'
import { signInAtIssuer } from './atIssuer.ts'
import { aHouse, type House } from './house.ts'
import { anIssuer, type Issuer, type IssuerWishes } from './issuer.ts'
import type { Seen, Visitor } from './site.ts'

export type IssuerHouse = { readonly house: House; readonly issuer: Issuer; readonly close: () => Promise<void> }
type Wishes = Pick<IssuerWishes, 'proof' | 'algorithm' | 'tellsOfSignOut'> & { readonly env?: Readonly<Record<string, string>> }

/** A house that believes a real issuer on this machine. */
export async function aHouseWithIssuer({ env, ...wishes }: Wishes): Promise<IssuerHouse> {
  const issuer = await anIssuer({ comesBackTo: 'http://127.0.0.1:3000', ...wishes })
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-issuer-'))
  const keyFile = join(folder, 'key.pem')
  writeFileSync(keyFile, issuer.key.export({ type: 'pkcs8', format: 'pem' }))
  const proof: Record<string, string> =
    wishes.proof === 'secret' ? { OIDC_CLIENT_SECRET: issuer.secret } : { OIDC_CLIENT_KEY_FILE: keyFile }
  const house = await aHouse({ modules, env: { ...issuer.env, ...proof, ...env } })
  return {
    house,
    issuer,
    close: async () => {
      await house.close()
      await issuer.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Goes to the issuer from a page of ours, signs in there, and gives the path they are sent back to. */
export async function throughIssuer(visitor: Visitor, account: string, from = '/sign-in/with'): Promise<string> {
  const sent = await visitor.get(from)
  if (sent.leadsTo === undefined) throw new Error(`${from} did not lead to the issuer: ${sent.status} ${sent.words}`)
  return await signInAtIssuer(sent.leadsTo, account)
}

/** The newest code that was e-mailed to confirm a first sign-in; undefined when none was. */
export async function linkingCode(house: House): Promise<string | undefined> {
  const rows = await house.within((work) => newestMessages(work, 20))
  const row = rows.find(({ template }) => template === 'access.identity-code')
  return /\d{4} \d{4}/.exec((row && (await openWords(house.app.vault, row))?.body) ?? '')?.[0]
}

/** Comes for the first time, and types the code from the e-mail. */
export async function signInFirstTime(house: House, visitor: Visitor, account: string): Promise<Seen> {
  await visitor.get(await throughIssuer(visitor, account))
  const codePath = visitor.last().leadsTo ?? ''
  await house.doJobs()
  await visitor.get(codePath)
  return await visitor.post(codePath, { code: (await linkingCode(house)) ?? '' })
}
