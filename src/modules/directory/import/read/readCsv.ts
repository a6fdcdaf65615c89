import type { CsvColumn } from './csvColumns.ts'
import { type RawActivity, unsaid } from './rawActivity.ts'
import { isSilent, type Said } from './said.ts'

/** Several values in one cell stand apart by a semicolon or a bar: a comma may be part of any of them. */
const between = /[;|]/

/** Reads one row, its cells by column. */
export function readCsv(cell: (column: CsvColumn) => Said): RawActivity {
  const several = (column: CsvColumn) => splitCell(cell(column))
  const ages = cell('ages')
  return {
    id: cell('id'),
    organisation: readOrganisation(cell),
    programme: cell('programme'),
    name: cell('name'),
    summary: cell('summary'),
    description: [{ said: cell('description') }],
    status: cell('status'),
    website: cell('website'),
    emails: [cell('email')],
    phones: [cell('phone')],
    contactNames: [cell('contact_name')],
    delivery: several('delivery'),
    joining: [cell('joining')],
    locations: readPlace(cell),
    schedules: readWhen(cell),
    exceptions: [],
    ages: [
      { minimum: cell('minimum_age'), maximum: cell('maximum_age') },
      { minimum: ages, maximum: unsaid },
    ],
    eligibility: [cell('who_for')],
    areas: several('area'),
    costs: several('cost').map((cost) => ({ at: cost.at, amount: unsaid, currency: unsaid, words: [cost] })),
    languages: several('languages'),
    access: several('access'),
    terms: several('terms'),
    themes: several('themes'),
    isSensitive: cell('sensitive'),
    checkedOn: cell('checked_on'),
  }
}

type Cells = (column: CsvColumn) => Said

function readOrganisation(cell: Cells): RawActivity['organisation'] {
  const [id, name] = [cell('organisation_id'), cell('organisation')]
  if (isSilent(id) && isSilent(name)) return undefined
  return {
    at: name.at,
    id,
    name,
    description: cell('organisation_description'),
    website: cell('organisation_website'),
    email: cell('organisation_email'),
    phones: [cell('organisation_phone')],
    charityNumber: cell('charity_number'),
    companyNumber: cell('company_number'),
  }
}

function readPlace(cell: Cells): RawActivity['locations'] {
  const columns = ['place', 'address', 'town', 'postcode', 'latitude', 'longitude'] as const
  if (columns.every((column) => isSilent(cell(column)))) return []
  const known = { name: cell('place'), lines: [cell('address')], town: cell('town'), postcode: cell('postcode') }
  return [{ at: cell('place').at, id: unsaid, ...known, latitude: cell('latitude'), longitude: cell('longitude'), kind: unsaid }]
}

function readWhen(cell: Cells): RawActivity['schedules'] {
  const columns = ['every', 'days', 'rule', 'opens', 'closes', 'from', 'until', 'when'] as const
  if (columns.every((column) => isSilent(cell(column)))) return []
  const repeats = {
    rule: cell('rule'),
    every: cell('every'),
    interval: cell('interval'),
    weekdays: cell('days'),
    monthDays: unsaid,
    count: unsaid,
  }
  const times = { starts: cell('from'), ends: cell('until'), opens: cell('opens'), closes: cell('closes') }
  return [{ at: cell('days').at, ...repeats, ...times, words: [cell('when')], bankHolidays: cell('bank_holidays') }]
}

function splitCell(cell: Said): readonly Said[] {
  if (typeof cell.value !== 'string') return []
  return cell.value
    .split(between)
    .map((value) => ({ value, at: cell.at }))
    .filter((one) => !isSilent(one))
}
