import type { Visit } from '../../../platform/http/page.ts'
import type { NotFound } from '../../geography/index.ts'
import { type Found, find } from './find.ts'
import type { Address } from './findAddress.ts'
import { type LookingFrom, whereToLook } from './whereToLook.ts'

/** What a search came to: where we looked from, or why we could not tell, and what we found. */
export type Looked = { readonly asked: Address; readonly from?: LookingFrom; readonly whereUnknown?: NotFound; readonly found: Found }

/** Looks for what an address asks. A place we do not know does not stop the search: it is then everywhere, and the page asks again. */
export async function lookFor({ app, network }: Pick<Visit, 'app' | 'network'>, asked: Address, aPage: number): Promise<Looked> {
  const where = asked.near === '' ? undefined : await whereToLook(app.database, network.id, asked.near)
  const from = where?.ok ? where.value : undefined
  const found = await find(app, network, {
    text: asked.need,
    filters: asked.filters,
    page: asked.page,
    aPage,
    ...(from === undefined ? {} : { near: { centre: from, miles: asked.within } }),
  })
  return {
    asked,
    found,
    ...(from === undefined ? {} : { from }),
    ...(where === undefined || where.ok ? {} : { whereUnknown: where.reason }),
  }
}
