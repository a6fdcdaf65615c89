import type { Point } from '../src/kernel/distance.ts'
import type { Bed } from './bed.ts'

/**
 * Copies the demo region side by side until so many activities are held, as if many regions of a country were one network:
 * each copy has the region's own density. Gives the middle of every copy.
 */
export async function copiesOf(bed: Bed, wanted: number): Promise<{ readonly held: number; readonly spots: readonly Point[] }> {
  const { owner } = bed
  const { rows } = await owner.query<{ activities: number; latitude: number; longitude: number }>(
    'select (select count(*)::int from activity) as activities, avg(latitude)::float8 as latitude, avg(longitude)::float8 as longitude from find_entry where latitude is not null',
  )
  const here = rows[0]
  if (here === undefined) throw new Error('There is nothing to copy')
  const copies = Math.ceil(wanted / here.activities) - 1
  const spots: Point[] = [here]
  await owner.query(`create temporary table one_activity as select * from activity`)
  await owner.query(`create temporary table one_entry as select * from find_entry`)
  for (let copy = 1; copy <= copies; copy += 1) {
    // Rows of ten, two thirds of a degree apart: about 45 miles, so that no circle of ten miles holds two copies' middles.
    const north = ((copy % 10) - 5) * 0.66
    const east = (Math.floor(copy / 10) - 4) * 1.1
    spots.push({ latitude: here.latitude + north, longitude: here.longitude + east })
    await copyOnce(bed, copy, { north, east })
  }
  await owner.query('vacuum analyze')
  return { held: here.activities * (copies + 1), spots }
}

async function copyOnce({ owner }: Bed, copy: number, { north, east }: { readonly north: number; readonly east: number }): Promise<void> {
  const named = (column: string) => `md5(${column} || '${copy}')::uuid`
  const activity = await columnsOf(owner, 'activity')
  await owner.query(
    `insert into activity (${activity.join(', ')}) select ${activity.map((column) => (column === 'id' ? named('id') : column === 'source_id' ? `source_id || '-${copy}'` : column)).join(', ')} from one_activity`,
  )
  const entry = await columnsOf(owner, 'find_entry')
  const moved: Readonly<Record<string, string>> = {
    activity_id: named('activity_id'),
    latitude: `latitude + ${north}`,
    longitude: `longitude + ${east}`,
  }
  await owner.query(
    `insert into find_entry (${entry.join(', ')}) select ${entry.map((column) => moved[column] ?? column).join(', ')} from one_entry`,
  )
}

async function columnsOf(owner: Bed['owner'], table: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ column_name }) => column_name)
}
