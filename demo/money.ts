import type { CostListing } from '../src/modules/directory/listing.ts'
import { capital } from './capital.ts'

const amount = /^(?:£(\d+)(?:\.(\d{2}))?|(\d+)p)(?:\s+(.+))?$/

/** Reads a price as groups write it: "free", "£3.50", "45p a mile", or words that no sum can be made of. */
export function readCost(written: string): CostListing {
  if (written === 'free') return { pence: 0 }
  if (written === 'donation') return { pence: 0, words: 'Free. Give what you like towards the tea' }
  const parts = amount.exec(written)
  if (parts === null) return { words: capital(written) }
  const [, pounds, change, pennies, forWhat] = parts
  const pence = pennies === undefined ? Number(pounds) * 100 + Number(change ?? 0) : Number(pennies)
  return { pence, ...(forWhat === undefined ? {} : { words: forWhat }) }
}
