import { loadDemo } from '../demo/load.ts'
import { boxAround, type Point } from '../src/kernel/distance.ts'
import { noFilters } from '../src/modules/directory/search/filters.ts'
import { find } from '../src/modules/directory/search/find.ts'
import type { Lexicon } from '../src/modules/directory/search/lexicon.ts'
import { lexiconOf } from '../src/modules/directory/search/lexiconStore.ts'
import { readNeed } from '../src/modules/directory/search/need.ts'
import { strandsOf } from '../src/modules/directory/search/strands.ts'
import type { Network } from '../src/platform/http/page.ts'
import { allNetworks } from '../src/platform/networks/networks.ts'
import { type Bed, makeBed } from './bed.ts'
import { copiesOf } from './copies.ts'
import { type Figure, spreadOf, timesOf } from './measure.ts'

const wanted = 100_000
const needs = [
  'my husband died and I never go out',
  'help with heating bills',
  'something outdoors for my lad with autism',
  'I am lonely',
  'behind with the rent',
  'learn to use my phone',
  'somewhere to go on a tuesday',
  'walking group',
  'my mum has dementia and I need a break',
  'cannot sleep and feel low',
  'choir',
  'food bank',
  'gardening',
  'exercise for bad knees',
  'new baby and no friends',
] as const

/** Search over 100,000 activities spread over a country: own words within 10 miles, the best 20, against the bare SQL such a search must run. */
export async function measureSearch(): Promise<Figure[]> {
  const bed = await makeBed()
  try {
    await loadDemo(bed.app, () => undefined)
    const network = (await allNetworks(bed.app.database))[0]
    if (network === undefined) throw new Error('The demo region did not load')
    const { held, spots } = await copiesOf(bed, wanted)
    return await measure(bed, { network, held, spots })
  } finally {
    await bed.close()
  }
}

type Field = { readonly network: Network; readonly held: number; readonly spots: readonly Point[] }

async function measure(bed: Bed, { network, held, spots }: Field): Promise<Figure[]> {
  const lexicon = await lexiconOf(bed.app.database, network.id, new Date())
  const asked = (number: number) => ({
    text: needs[number % needs.length] ?? '',
    centre: spots[number % spots.length] ?? { latitude: 52, longitude: -2 },
  })
  const ours = (number: number) => {
    const { text, centre } = asked(number)
    return find(bed.app, network, { text, filters: noFilters, page: 1, aPage: 20, near: { centre, miles: 10 } })
  }
  const bare = (number: number) => bareSearch(bed, network, { ...asked(number), lexicon })
  await timesOf(90, ours)
  await timesOf(90, bare)
  const times = { ours: [] as number[], bare: [] as number[] }
  // Turn and turn about, so that a noisy minute falls on both.
  for (let round = 0; round < 10; round += 1) {
    times.bare.push(...(await timesOf(60, (number) => bare(round * 60 + number))))
    times.ours.push(...(await timesOf(60, (number) => ours(round * 60 + number))))
  }
  return figuresOf(times, held)
}

function figuresOf(times: { readonly ours: readonly number[]; readonly bare: readonly number[] }, held: number): Figure[] {
  const [mine, base] = [spreadOf(times.ours), spreadOf(times.bare)]
  const to = 'the bare SQL'
  return [
    {
      what: `bare SQL (words by OR, box, haversine, rank, 20 rows) over ${held.toLocaleString('en-GB')} activities, p50`,
      value: base.p50,
      unit: 'ms',
    },
    { what: 'bare SQL, p95', value: base.p95, unit: 'ms' },
    {
      what: 'search core, p50',
      value: mine.p50,
      unit: 'ms',
      ratio: { to, value: mine.p50 / base.p50 },
      target: { says: '≤ 5 ms', met: mine.p50 <= 5 },
    },
    {
      what: 'search core, p95',
      value: mine.p95,
      unit: 'ms',
      ratio: { to, value: mine.p95 / base.p95 },
      target: { says: '≤ 3 × bare', met: mine.p95 <= 3 * base.p95 },
    },
  ]
}

/** What any search of this kind must do: find the same words by OR in the box, rank, take 20, read their rows. */
async function bareSearch(
  bed: Bed,
  network: Network,
  { text, centre, lexicon }: { readonly text: string; readonly centre: Point; readonly lexicon: Lexicon },
): Promise<void> {
  const words = strandsOf(readNeed(text, lexicon))
    .map(({ query }) => query)
    .filter((query) => query !== '')
    .join(' | ')
  const { south, north, west, east } = boxAround(centre, 10)
  const { rows } = await bed.bare.query<{ activity_id: string }>(
    `select activity_id from (
       select activity_id, ts_rank(words, to_tsquery('english', $2)) as rank,
         2 * 3958.76 * asin(sqrt(sin(radians(latitude - $7) / 2) ^ 2 + cos(radians($7)) * cos(radians(latitude)) * sin(radians(longitude - $8) / 2) ^ 2)) as miles
       from find_entry where network_id = $1 and latitude between $3::real and $4::real and longitude between $5::real and $6::real and words @@ to_tsquery('english', $2)) as near
     where miles <= 10 order by rank desc limit 20`,
    [network.id, words, south, north, west, east, centre.latitude, centre.longitude],
  )
  await bed.bare.query('select * from activity where network_id = $1 and id = any ($2::uuid[])', [
    network.id,
    rows.map(({ activity_id }) => activity_id),
  ])
}
