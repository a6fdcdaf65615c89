import { isRecord, type Said } from './said.ts'

type Row = Readonly<Record<string, unknown>>
type Tables = ReadonlyMap<string, readonly Row[]>

// Each table's rows hang in the row that their key names: the form that HSDS's tables have when they are written as one document.
const hangings = [
  { table: 'addresses', on: 'locations', by: 'location_id' },
  { table: 'accessibility', on: 'locations', by: 'location_id' },
  { table: 'organization_identifiers', on: 'organizations', by: 'organization_id' },
  { table: 'service_areas', on: 'services', by: 'service_id' },
  { table: 'cost_options', on: 'services', by: 'service_id' },
  { table: 'languages', on: 'services', by: 'service_id' },
  { table: 'schedules', on: 'services', by: 'service_id' },
  { table: 'contacts', on: 'services', by: 'service_id' },
  { table: 'phones', on: 'services', by: 'service_id' },
] as const

/** Makes of tables (HSDS "tabular", one list a table) the services they describe, each whole, as the readers know them. */
export function joinTables(tables: Said): readonly Said[] {
  const named = tablesOf(tables)
  const on = (table: string) => groupAll(named, table)
  const locations = byId(withParts(named, 'locations', on('locations')))
  const organizations = byId(withParts(named, 'organizations', on('organizations')))
  const places = Map.groupBy(named.get('service_at_locations') ?? named.get('service_at_location') ?? [], (row) => String(row.service_id))
  const attributes = Map.groupBy(named.get('attributes') ?? [], (row) => String(row.link_id))
  const terms = byId(named.get('taxonomy_terms') ?? [])
  const programmes = byId(named.get('programs') ?? [])
  const services = withParts(named, 'services', on('services'))
  return services.map((service, place) => ({
    at: `/services/${place}`,
    value: {
      ...service,
      organization: organizations.get(String(service.organization_id)),
      program: programmes.get(String(service.program_id)),
      service_at_locations: (places.get(String(service.id)) ?? []).map((row) => ({
        ...row,
        location: locations.get(String(row.location_id)),
      })),
      attributes: (attributes.get(String(service.id)) ?? []).map((row) => ({
        ...row,
        taxonomy_term: terms.get(String(row.taxonomy_term_id)),
      })),
    },
  }))
}

function tablesOf({ value }: Said): Tables {
  const entries = Object.entries(value as Row).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  return new Map(
    entries.map(([name, rows]) => [name.replace(/\.csv$/, ''), rows.filter((row) => isRecord({ value: row, at: '' })) as Row[]]),
  )
}

function groupAll(tables: Tables, on: string): ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>> {
  const hung = hangings.filter((hanging) => hanging.on === on)
  return new Map(hung.map(({ table, by }) => [table, Map.groupBy(tables.get(table) ?? [], (row) => String(row[by]))]))
}

function withParts(tables: Tables, name: string, parts: ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>): readonly Row[] {
  return (tables.get(name) ?? []).map((row) => {
    const hung = [...parts].map(([table, rows]) => [table, rows.get(String(row.id)) ?? []])
    return { ...row, ...Object.fromEntries(hung) }
  })
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [String(row.id), row]))
}
