-- The directory: who runs what, where, when, for whom, at what price, who said so and when; what search reads; the need
-- thesaurus as editable data; imports and what they repaired or refused; needs that nothing met.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table organisation (
  network_id uuid not null references network (id),
  id uuid not null,
  feed text not null,
  source_id text not null,
  name text not null,
  description text,
  website text,
  email text,
  phone text,
  referral_email text,
  charity_number text,
  company_number text,
  is_active boolean not null default true,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  constraint organisation_seen_once unique (network_id, feed, source_id)
);
comment on table organisation is 'A group or body that runs activities.';
comment on column organisation.network_id is 'The network. | internal | directory | none';
comment on column organisation.id is 'Its id. | public | directory | none';
comment on column organisation.feed is 'Which source lists it. | internal | directory | none';
comment on column organisation.source_id is 'The source''s own id for it. | internal | directory | none';
comment on column organisation.name is 'Its name. | public | directory | none';
comment on column organisation.description is 'What it is; null when nobody has said. | public | directory | none';
comment on column organisation.website is 'https or http address; null when unknown. | public | directory | none';
comment on column organisation.email is 'Public contact address, the organisation''s own; null when unknown. | public | directory | none';
comment on column organisation.phone is 'Public phone number; null when unknown. | public | directory | none';
comment on column organisation.referral_email is 'Where requests to join are sent; null means email is used. | internal | directory | none';
comment on column organisation.charity_number is 'Charity register number; null when none is known. | public | directory | none';
comment on column organisation.company_number is 'Company number; null when none is known. | public | directory | none';
comment on column organisation.is_active is 'False once its source stopped listing it. | public | directory | none';
comment on column organisation.version is 'Counts changes. | internal | directory | none';
comment on column organisation.made_at is 'When it was first seen. | internal | directory | none';
comment on column organisation.changed_at is 'When it last changed. | internal | directory | none';

create table activity (
  network_id uuid not null references network (id),
  id uuid not null,
  organisation_id uuid not null,
  feed text not null,
  source_id text not null,
  content_hash bytea not null,
  programme text,
  name text not null,
  summary text,
  description text,
  status text not null check (status in ('active', 'paused', 'inactive')),
  website text,
  email text,
  phone text,
  contact_name text,
  delivery text[] not null,
  joining text not null,
  minimum_age smallint,
  maximum_age smallint,
  eligible_area text,
  eligible_words text,
  is_free boolean,
  languages text[] not null,
  access text[] not null,
  themes text[] not null,
  source_terms text[] not null,
  is_sensitive boolean not null default false,
  checked_on date,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  constraint activity_seen_once unique (network_id, feed, source_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id)
);
create index activity_by_organisation on activity (network_id, organisation_id);
comment on table activity is 'Something people can take part in or be helped by; Open Referral calls it a service.';
comment on column activity.network_id is 'The network. | internal | directory | none';
comment on column activity.id is 'Its id. | public | directory | none';
comment on column activity.organisation_id is 'Who runs it. | public | directory | none';
comment on column activity.feed is 'Which source lists it. | internal | directory | none';
comment on column activity.source_id is 'The source''s own id for it. | internal | directory | none';
comment on column activity.content_hash is 'SHA-256 of the listing as it came in: equal means nothing to do. | internal | directory | none';
comment on column activity.programme is 'The name several organisations deliver it under; null when none. | public | directory | none';
comment on column activity.name is 'Its name. | public | directory | none';
comment on column activity.summary is 'One sentence; null when nobody has written one. | public | directory | none';
comment on column activity.description is 'More words, plain text; null when unknown. | public | directory | none';
comment on column activity.status is 'active, paused, or inactive: no longer listed by its source, kept for the record. | public | directory | none';
comment on column activity.website is 'Web address; null when unknown. | public | directory | none';
comment on column activity.email is 'Public contact address; null when unknown. | public | directory | none';
comment on column activity.phone is 'Public number; null when unknown. | public | directory | none';
comment on column activity.contact_name is 'Public contact''s name or role; null when unknown. | public | directory | none';
comment on column activity.delivery is 'in-person, phone, online, at-home; empty means nobody has said. | public | directory | none';
comment on column activity.joining is 'How a person gets in: ask-here, drop-in, contact-them, through-professional. | public | directory | none';
comment on column activity.minimum_age is 'Youngest age in years; null means none is said. | public | directory | none';
comment on column activity.maximum_age is 'Oldest age in years; null means none is said. | public | directory | none';
comment on column activity.eligible_area is 'Where people must live, in words; null means not said. | public | directory | none';
comment on column activity.eligible_words is 'Who it is for, in words; null means not said. | public | directory | none';
comment on column activity.is_free is 'True when it costs nothing, false when it costs; null means nobody has said. | public | directory | none';
comment on column activity.languages is 'BCP 47 tags; empty means nobody has said. | public | directory | none';
comment on column activity.access is 'Access features; empty means nobody has said. | public | directory | none';
comment on column activity.themes is 'Themes of our own small taxonomy. | public | directory | none';
comment on column activity.source_terms is 'Words of the source''s taxonomies, for search. | public | directory | none';
comment on column activity.is_sensitive is 'True for a place whose whereabouts must never be public. | internal | directory | none';
comment on column activity.checked_on is 'When somebody last checked that it is true; null means nobody has said. | public | directory | none';
comment on column activity.version is 'Counts changes. | internal | directory | none';
comment on column activity.made_at is 'When it was first seen. | internal | directory | none';
comment on column activity.changed_at is 'When it last changed. | internal | directory | none';

create table activity_location (
  network_id uuid not null references network (id),
  id uuid not null,
  activity_id uuid not null,
  source_id text not null,
  name text,
  address text,
  town text,
  postcode text,
  latitude double precision,
  longitude double precision,
  primary key (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id),
  check ((latitude is null) = (longitude is null))
);
create index activity_location_by_activity on activity_location (network_id, activity_id);
comment on table activity_location is 'Where an activity happens.';
comment on column activity_location.network_id is 'The network. | internal | directory | none';
comment on column activity_location.id is 'Its id. | public | directory | none';
comment on column activity_location.activity_id is 'Which activity. | public | directory | none';
comment on column activity_location.source_id is 'The source''s own id for it. | internal | directory | none';
comment on column activity_location.name is 'Name of the place; null when unknown. | public | directory | none';
comment on column activity_location.address is 'Street lines; null when unknown or not public. | public | directory | none';
comment on column activity_location.town is 'Town or village; null when unknown. | public | directory | none';
comment on column activity_location.postcode is 'Full postcode; null when unknown. | public | directory | none';
comment on column activity_location.latitude is 'WGS 84 degrees; null when unknown. | public | directory | none';
comment on column activity_location.longitude is 'WGS 84 degrees; null when unknown. | public | directory | none';

create table activity_schedule (
  network_id uuid not null references network (id),
  id uuid not null,
  activity_id uuid not null,
  rule text,
  starts_on date,
  ends_on date,
  opens time,
  closes time,
  words text,
  on_bank_holidays text check (on_bank_holidays in ('open', 'closed')),
  exceptions jsonb not null default '[]',
  primary key (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
create index activity_schedule_by_activity on activity_schedule (network_id, activity_id);
comment on table activity_schedule is 'When an activity happens.';
comment on column activity_schedule.network_id is 'The network. | internal | directory | none';
comment on column activity_schedule.id is 'Its id. | public | directory | none';
comment on column activity_schedule.activity_id is 'Which activity. | public | directory | none';
comment on column activity_schedule.rule is 'RFC 5545 RRULE without DTSTART; null when only words are known. | public | directory | none';
comment on column activity_schedule.starts_on is 'First day; null when not said. | public | directory | none';
comment on column activity_schedule.ends_on is 'Last day; null when not said. | public | directory | none';
comment on column activity_schedule.opens is 'Local start time; null when not said. | public | directory | none';
comment on column activity_schedule.closes is 'Local end time; null when not said. | public | directory | none';
comment on column activity_schedule.words is 'What cannot be said as a rule; null when nothing. | public | directory | none';
comment on column activity_schedule.on_bank_holidays is 'Whether it goes on on bank holidays; null means nobody has said. | public | directory | none';
comment on column activity_schedule.exceptions is 'Days that differ: on, isOpen, words. | public | directory | none';

create table activity_cost (
  network_id uuid not null references network (id),
  id uuid not null,
  activity_id uuid not null,
  pence integer check (pence >= 0),
  words text,
  primary key (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
create index activity_cost_by_activity on activity_cost (network_id, activity_id);
comment on table activity_cost is 'What an activity costs.';
comment on column activity_cost.network_id is 'The network. | internal | directory | none';
comment on column activity_cost.id is 'Its id. | public | directory | none';
comment on column activity_cost.activity_id is 'Which activity. | public | directory | none';
comment on column activity_cost.pence is 'Whole pence, 0 is free; null when only words are known. | public | directory | none';
comment on column activity_cost.words is 'What the price is for; null when nothing is said. | public | directory | none';

create table activity_fact (
  network_id uuid not null references network (id),
  activity_id uuid not null,
  fact text not null check (fact in ('existence', 'schedule', 'place', 'cost', 'eligibility', 'access', 'contact')),
  said_by text not null check (said_by in ('feed', 'provider', 'member', 'public')),
  source text not null,
  confirmed_at timestamptz,
  primary key (network_id, activity_id, fact),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
comment on table activity_fact is 'Who said each kind of fact about an activity, and when it was last confirmed: what freshness is counted from.';
comment on column activity_fact.network_id is 'The network. | internal | directory | none';
comment on column activity_fact.activity_id is 'Which activity. | public | directory | none';
comment on column activity_fact.fact is 'Which kind of fact. | public | directory | none';
comment on column activity_fact.said_by is 'What kind of source said it. | public | directory | none';
comment on column activity_fact.source is 'Which feed or member, as name or kind:id. | internal | directory | none';
comment on column activity_fact.confirmed_at is 'When it was last confirmed; null means nobody has said. | public | directory | none';

create table find_entry (
  network_id uuid not null references network (id),
  activity_id uuid not null,
  spot smallint not null,
  latitude real,
  longitude real,
  name_words tsvector not null,
  words tsvector not null,
  themes text[] not null,
  delivery text[] not null,
  access text[] not null,
  languages text[] not null,
  is_free boolean,
  minimum_age smallint,
  maximum_age smallint,
  days smallint not null,
  parts smallint not null,
  freshness real not null,
  primary key (network_id, activity_id, spot),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
-- Searched far more often than written: a list of pending entries would be read through by every search until the next vacuum.
create index find_entry_words on find_entry using gin (words) with (fastupdate = off);
create index find_entry_near on find_entry (network_id, latitude, longitude);
-- What has no place is near everybody: search must not walk through all of a country's phone lines to weigh those that fit.
create index find_entry_placeless_words on find_entry using gin (words) with (fastupdate = off) where latitude is null;
create index find_entry_placeless_themes on find_entry using gin (themes) with (fastupdate = off) where latitude is null;
comment on table find_entry is 'What search reads: one row for each activity at each of its places, one row without a place for those that have none.';
comment on column find_entry.network_id is 'The network. | internal | directory | none';
comment on column find_entry.activity_id is 'Which activity. | public | directory | none';
comment on column find_entry.spot is 'Counts its places from 0. | public | directory | none';
comment on column find_entry.latitude is 'WGS 84 degrees; null when it has no public place. | public | directory | none';
comment on column find_entry.longitude is 'WGS 84 degrees; null when it has no public place. | public | directory | none';
comment on column find_entry.name_words is 'Stems of its name and summary (weight A and B). | internal | directory | none';
comment on column find_entry.words is 'Stems of everything said about it: name A, summary and terms B, the rest C and D. | internal | directory | none';
comment on column find_entry.themes is 'Its themes. | public | directory | none';
comment on column find_entry.delivery is 'How it is delivered. | public | directory | none';
comment on column find_entry.access is 'Its access features. | public | directory | none';
comment on column find_entry.languages is 'Languages spoken. | public | directory | none';
comment on column find_entry.is_free is 'Free, not free, or not known. | public | directory | none';
comment on column find_entry.minimum_age is 'Youngest age; null none. | public | directory | none';
comment on column find_entry.maximum_age is 'Oldest age; null none. | public | directory | none';
comment on column find_entry.days is 'Days of the week it happens on, one bit each, Monday is 1; 0 means not known. | public | directory | none';
comment on column find_entry.parts is 'Parts of the day: 1 morning, 2 afternoon, 4 evening; 0 means not known. | public | directory | none';
comment on column find_entry.freshness is '0 to 1: how far its facts can still be trusted, decayed at the last nightly job. | public | directory | none';

create table vocabulary (
  network_id uuid not null references network (id),
  word text not null,
  language text not null,
  occurs integer not null,
  primary key (network_id, language, word)
);
comment on table vocabulary is 'Words that occur in the directory and the thesaurus, for repairing spelling.';
comment on column vocabulary.network_id is 'The network. | internal | directory | none';
comment on column vocabulary.word is 'The word, lower case. | public | directory | none';
comment on column vocabulary.language is 'en or cy. | public | directory | none';
comment on column vocabulary.occurs is 'In how many activities. | public | directory | none';

create table need_concept (
  network_id uuid not null references network (id),
  id text not null,
  label jsonb not null,
  themes text[] not null,
  is_active boolean not null default true,
  primary key (network_id, id)
);
comment on table need_concept is 'A need as the thesaurus knows it: data that people of the network edit together.';
comment on column need_concept.network_id is 'The network. | internal | directory | none';
comment on column need_concept.id is 'Short name, such as bereavement. | public | directory | none';
comment on column need_concept.label is 'Its name for people, by language. | public | directory | none';
comment on column need_concept.themes is 'Themes that answer it, best first. | public | directory | none';
comment on column need_concept.is_active is 'False takes it out of search. | public | directory | none';

create table need_phrase (
  network_id uuid not null references network (id),
  concept_id text not null,
  language text not null,
  use text not null check (use in ('said', 'answers')),
  phrase text not null,
  weight real not null default 1,
  primary key (network_id, concept_id, language, use, phrase),
  foreign key (network_id, concept_id) references need_concept (network_id, id)
);
comment on table need_phrase is 'Words people use for a need, and words activities use that answer it.';
comment on column need_phrase.network_id is 'The network. | internal | directory | none';
comment on column need_phrase.concept_id is 'Which concept. | public | directory | none';
comment on column need_phrase.language is 'en or cy. | public | directory | none';
comment on column need_phrase.use is 'said: how people put the need; answers: words of activities that meet it. | public | directory | none';
comment on column need_phrase.phrase is 'A word or a few, lower case. | public | directory | none';
comment on column need_phrase.weight is 'How strongly it points there, above 0 up to 1. | public | directory | none';

create table import_run (
  network_id uuid not null references network (id),
  id uuid not null,
  feed text not null,
  origin text not null,
  format text not null,
  content_hash bytea not null,
  state text not null check (state in ('running', 'done', 'stopped', 'refused', 'cancelled')),
  position integer not null,
  report jsonb not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id)
);
create index import_run_by_feed on import_run (network_id, feed, started_at);
comment on table import_run is 'One reading of a directory feed.';
comment on column import_run.network_id is 'The network. | internal | directory | none';
comment on column import_run.id is 'Its id. | internal | directory | none';
comment on column import_run.feed is 'The name of the source. | internal | directory | none';
comment on column import_run.origin is 'File name or URL it was read from, without credentials. | internal | directory | none';
comment on column import_run.format is 'oruk-3.0, oruk-1.0, hsds-3.0 or csv. | internal | directory | none';
comment on column import_run.content_hash is 'SHA-256 of what was read: lets a broken run go on. | internal | directory | none';
comment on column import_run.state is 'Where it stands. | internal | directory | none';
comment on column import_run.position is 'Records finished: where a resumed run goes on. | internal | directory | none';
comment on column import_run.report is 'Counts of taken, unchanged, repaired, refused, vanished. | internal | directory | none';
comment on column import_run.started_at is 'When it started. | internal | directory | none';
comment on column import_run.ended_at is 'When it ended; null while running. | internal | directory | none';

create table import_note (
  network_id uuid not null references network (id),
  run_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('repaired', 'refused', 'vanished')),
  record_id text,
  place text not null,
  reason text not null,
  words text not null,
  primary key (network_id, run_id, number),
  foreign key (network_id, run_id) references import_run (network_id, id)
);
comment on table import_note is 'What an import repaired or refused, one row each, with its reason and its place in the file.';
comment on column import_note.network_id is 'The network. | internal | directory | none';
comment on column import_note.run_id is 'Which run. | internal | directory | none';
comment on column import_note.number is 'Counts the notes of a run. | internal | directory | none';
comment on column import_note.kind is 'What was done. | internal | directory | none';
comment on column import_note.record_id is 'The source''s id; null when it had none. | internal | directory | none';
comment on column import_note.place is 'Where in the file: line and column, or the path to the value. | internal | directory | none';
comment on column import_note.reason is 'Why, as a code. | internal | directory | none';
comment on column import_note.words is 'Why, in words, with what to do. | internal | directory | none';

create table unmet_need (
  network_id uuid not null references network (id),
  id uuid not null,
  words_sealed bytea,
  concepts text[] not null,
  place_id uuid,
  outcode text,
  why_not text[] not null,
  within_miles smallint,
  results integer not null,
  noticed_at timestamptz not null,
  primary key (network_id, id)
);
create index unmet_need_by_time on unmet_need (network_id, noticed_at);
comment on table unmet_need is 'Something somebody looked for and did not find. No identity: what and roughly where.';
comment on column unmet_need.network_id is 'The network. | internal | directory | none';
comment on column unmet_need.id is 'Its id. | internal | directory | none';
comment on column unmet_need.words_sealed is 'What they looked for, in their own words, sealed, purged after a year; null when they left it blank. | internal | directory | none';
comment on column unmet_need.concepts is 'Needs the thesaurus saw in it. | internal | directory | none';
comment on column unmet_need.place_id is 'Nearest place of the network; null when unknown. | internal | directory | none';
comment on column unmet_need.outcode is 'First half of the postcode; null when unknown. | internal | directory | none';
comment on column unmet_need.why_not is 'What was wrong with what was offered: nothing-near, wrong-time, cost, access, full, not-for-me, other. | internal | directory | none';
comment on column unmet_need.within_miles is 'How far they looked; null when nowhere was named. | internal | directory | none';
comment on column unmet_need.results is 'How many they were shown. | internal | directory | none';
comment on column unmet_need.noticed_at is 'When. | internal | directory | none';

create table wrong_report (
  network_id uuid not null references network (id),
  id uuid not null,
  activity_id uuid not null,
  fact text not null,
  words_sealed bytea,
  state text not null check (state in ('open', 'put-right', 'was-right')),
  noticed_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  primary key (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
create index wrong_report_open on wrong_report (network_id, state, noticed_at);
comment on table wrong_report is 'Somebody told us that a listing is wrong. No identity.';
comment on column wrong_report.network_id is 'The network. | internal | directory | none';
comment on column wrong_report.id is 'Its id. | internal | directory | none';
comment on column wrong_report.activity_id is 'Which activity. | internal | directory | none';
comment on column wrong_report.fact is 'What kind of fact is wrong. | internal | directory | none';
comment on column wrong_report.words_sealed is 'What they said, sealed; null when they only ticked. | internal | directory | none';
comment on column wrong_report.state is 'Where it stands. | internal | directory | none';
comment on column wrong_report.noticed_at is 'When. | internal | directory | none';
comment on column wrong_report.settled_at is 'When it was looked at; null until then. | internal | directory | none';
comment on column wrong_report.settled_by is 'Who, as kind:id; null until then. | internal | directory | none';
