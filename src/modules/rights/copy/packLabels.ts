import type { Language } from '../../../kernel/language.ts'

/** What each table is called in a copy. One that is not here is called as its table is. */
const tables: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  person: { en: 'You', cy: 'Chi' },
  person_contact: { en: 'How to reach you', cy: 'Sut i gysylltu â chi' },
  trusted_person: { en: 'Who asks for you', cy: 'Pwy sy’n gofyn ar eich rhan' },
  consent: { en: 'What you agreed to', cy: 'Beth y cytunoch iddo' },
  capacity_assessment: { en: 'Whether you could decide something', cy: 'A oeddech chi’n gallu penderfynu rhywbeth' },
  best_interests_decision: { en: 'What was decided for you', cy: 'Beth a benderfynwyd ar eich rhan' },
  authority: { en: 'Who may decide for you by law', cy: 'Pwy gaiff benderfynu ar eich rhan yn ôl y gyfraith' },
  possible_same_person: { en: 'Whether two records are both you', cy: 'Ai chi yw’r ddau gofnod' },
  restriction: { en: 'When we must not use it', cy: 'Pryd na chawn ei ddefnyddio' },
  referral: { en: 'What you asked to join', cy: 'Beth y gofynnoch am ymuno ag ef' },
  passed_on: { en: 'Who passed you on', cy: 'Pwy a’ch cyfeiriodd ymlaen' },
  referral_offer: { en: 'What else was offered', cy: 'Beth arall a gynigiwyd' },
  message: { en: 'Messages about you', cy: 'Negeseuon amdanoch' },
  event: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  audit_entry: { en: 'Who looked, and who did something', cy: 'Pwy edrychodd, a phwy wnaeth rywbeth' },
  rights_request: { en: 'How you used your rights', cy: 'Sut y defnyddioch eich hawliau' },
  rights_pack: { en: 'Copies you were given', cy: 'Copïau a gawsoch' },
  amendment: { en: 'What was put right', cy: 'Beth a gywirwyd' },
  erasure: { en: 'What was erased', cy: 'Beth a ddilëwyd' },
}

/** Words in Welsh for columns of the same name in any table; English takes them from the notes. */
const welsh: Readonly<Record<string, string>> = {
  name_sealed: 'Enw',
  called_sealed: 'Beth yr hoffech gael eich galw',
  language: 'Iaith',
  needs: 'Beth sy’n eich helpu i gymryd rhan (codau)',
  interpreter_sealed: 'Iaith y cyfieithydd',
  needs_words_sealed: 'Beth sy’n eich helpu, yn eich geiriau eich hun',
  may_text: 'Mae neges destun yn ddiogel',
  may_leave_voicemail: 'Mae neges llais yn ddiogel',
  may_write: 'Mae llythyr yn ddiogel',
  is_device_shared: 'Gall eraill ddarllen eich ffôn neu e-bost',
  is_neutral: 'Ni chaiff unrhyw neges enwi’r gwasanaeth',
  safe_parts: 'Rhannau diogel o’r dydd',
  safe_words_sealed: 'Amseroedd diogel, yn eich geiriau eich hun',
  channel: 'Sut',
  address_sealed: 'Cyfeiriad neu rif',
  is_first: 'Y ffordd orau gennych',
  relation: 'Sut maen nhw’n eich adnabod',
  purpose: 'I ba ddiben',
  recipient_organisation_id: 'Pwy gaiff ei weld',
  shares: 'Beth gaiff ei weld',
  given_at: 'Pryd y’i rhoddwyd',
  expires_at: 'Pryd mae’n dod i ben',
  withdrawn_at: 'Pryd y’i tynnwyd yn ôl',
  made_at: 'Pryd y’i gwnaed',
  changed_at: 'Pryd y newidiodd ddiwethaf',
  ended_at: 'Pryd y daeth i ben',
  reference: 'Cyfeirnod',
  activity_id: 'Gweithgaredd',
  organisation_id: 'Pwy sy’n ei redeg',
  place_id: 'Ardal',
  route: 'Pwy ofynnodd',
  state: 'Ble mae pethau arni',
  owner_organisation_id: 'Pwy sydd i weithredu nesaf',
  next_step: 'Y cam nesaf',
  due_at: 'Erbyn pryd',
  sent_at: 'Pryd y gofynnwyd i’r grŵp',
  answered_at: 'Pryd yr atebwyd',
  why_sealed: 'Pam yr hoffech ddod, yn eich geiriau eich hun',
  answer_sealed: 'Beth a ysgrifennwyd atoch',
  words_sealed: 'Y geiriau',
  to_sealed: 'At bwy',
  template: 'Pa neges',
  occurred_at: 'Pryd',
  at: 'Pryd',
  kind: 'Beth',
  action: 'Beth a wnaed',
  actor: 'Gan bwy',
  because: 'Pam',
  asked_at: 'Pryd y gofynnwyd',
  settled_at: 'Pryd yr atebwyd',
  how: 'Sut',
}

export function titleOf(table: string, language: Language): string {
  const sentence = table.replaceAll('_', ' ')
  return tables[table]?.[language] ?? sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What one column is: in Welsh as above, else its note without what only those who keep the database need. */
export function labelOf({ column, note }: { readonly column: string; readonly note: string }, language: Language): string {
  if (language === 'cy' && welsh[column] !== undefined) return welsh[column]
  return note
    .replace(/;.*$/s, '')
    .replaceAll(/,? (?:sealed|as kind:id)\b/g, '')
    .replace(/\.$/, '')
}
