-- Against abuse, without puzzles for people: proof that an address or number is whose it is said to be, a budget for how many
-- people's records a member reads in an hour, invented people whose records nobody has a reason to open, what those two have
-- noticed, and exports that name a reason and, above fifty people, a second person.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

-- A request waits, held, until its own message was answered; nobody has to look while there is still time for that.
alter table referral drop constraint referral_held_has_reason;
alter table referral add constraint referral_held_has_reason
  check (state <> 'held' or coalesce(held_because in ('unconfirmed', 'many-from-one-address', 'many-to-one-contact', 'too-fast', 'hidden-field'), false));
alter table referral drop constraint referral_next_step_known;
alter table referral add constraint referral_next_step_known
  check (next_step in ('confirm', 'look', 'answer', 'phone-the-group', 'call-the-person', 'offer-a-place', 'first-session', 'see-how-it-goes', 'find-another', 'find-out'));
alter table referral_link drop constraint referral_link_purpose_check;
alter table referral_link add constraint referral_link_purpose_known check (purpose in ('person', 'provider', 'confirm'));

create table contact_proof (
  network_id uuid not null references network (id),
  holder bytea not null,
  contact_index bytea not null,
  proven_at timestamptz not null,
  primary key (network_id, holder, contact_index)
);
comment on table contact_proof is 'Which browser has shown that an address or number is its own, so that it is not asked again for 90 days. Without the browser it answers nobody who is known here.';
comment on column contact_proof.network_id is 'The network. | internal | session | none';
comment on column contact_proof.holder is 'SHA-256 of the opaque cookie of the browser. | internal | session | none';
comment on column contact_proof.contact_index is 'Keyed hash of the address or number. | personal | session | none';
comment on column contact_proof.proven_at is 'When it was last shown. | internal | session | none';

create table member_reading (
  network_id uuid not null references network (id),
  member_id uuid not null,
  hour timestamptz not null,
  records uuid[] not null,
  reason text check (reason in ('busy-day', 'handover', 'checking-quality', 'asked-to', 'something-else')),
  reason_at timestamptz,
  stopped_at timestamptz,
  primary key (network_id, member_id, hour),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint member_reading_reason_has_time check ((reason is null) = (reason_at is null))
);
comment on table member_reading is 'Whose records a member has opened within one hour, each once: the budget that stops somebody who copies them all.';
comment on column member_reading.network_id is 'The network. | internal | draft | none';
comment on column member_reading.member_id is 'Who reads. | internal | draft | none';
comment on column member_reading.hour is 'Which hour. | internal | draft | none';
comment on column member_reading.records is 'The records opened, at most twice the budget. | personal | draft | none';
comment on column member_reading.reason is 'Why they needed more than the budget; null while they said nothing. | internal | draft | none';
comment on column member_reading.reason_at is 'When they said so. | internal | draft | none';
comment on column member_reading.stopped_at is 'When they were stopped for the rest of the hour; null unless they were. | internal | draft | none';

create table canary (
  network_id uuid not null references network (id),
  person_id uuid not null,
  referral_id uuid not null,
  planted_at timestamptz not null,
  planted_by text not null,
  primary key (network_id, person_id),
  constraint canary_referral_once unique (network_id, referral_id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, referral_id) references referral (network_id, id)
);
comment on table canary is 'Invented people: nobody has a reason to open their records, so whoever does is copying or prying. They count nowhere.';
comment on column canary.network_id is 'The network. | internal | referral | none';
comment on column canary.person_id is 'The invented person. | internal | referral | none';
comment on column canary.referral_id is 'Their one request, long over. | internal | referral | none';
comment on column canary.planted_at is 'When. | internal | referral | withhold';
comment on column canary.planted_by is 'By whom, as kind:id. | internal | referral | none';

create table look_alarm (
  network_id uuid not null references network (id),
  id uuid not null,
  kind text not null check (kind in ('canary-opened', 'reading-stopped')),
  member_id uuid not null,
  records integer,
  raised_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  found text check (found in ('spoke-no-harm', 'access-ended', 'reported', 'planned-test')),
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint look_alarm_settled_by_someone check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (found is null))
);
create index look_alarm_open on look_alarm (network_id, raised_at) where settled_at is null;
comment on table look_alarm is 'Looks at records that a human must ask about: one at an invented person, or at far too many people in an hour.';
comment on column look_alarm.network_id is 'The network. | internal | audit | none';
comment on column look_alarm.id is 'Its id. | internal | audit | none';
comment on column look_alarm.kind is 'What was noticed. | internal | audit | none';
comment on column look_alarm.member_id is 'Who looked. | personal | audit | none';
comment on column look_alarm.records is 'How many records they had opened in that hour; null for an invented person. | internal | audit | none';
comment on column look_alarm.raised_at is 'When. | internal | audit | none';
comment on column look_alarm.settled_at is 'When somebody had asked about it; null until then. | internal | audit | none';
comment on column look_alarm.settled_by is 'Who, as kind:id; null until then. | personal | audit | none';
comment on column look_alarm.found is 'What came of it; null until then. | internal | audit | none';

create table export_request (
  network_id uuid not null references network (id),
  id uuid not null,
  what text not null,
  filter jsonb not null,
  people integer not null check (people >= 0),
  reason_sealed bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('approved', 'refused')),
  answered_by uuid,
  answered_at timestamptz,
  expires_at timestamptz not null,
  downloaded_at timestamptz,
  downloads integer not null default 0,
  version integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, asked_by) references member (network_id, id),
  foreign key (network_id, answered_by) references member (network_id, id),
  constraint export_request_answered_by_someone check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  constraint export_request_needs_a_second_person check (answered_by is distinct from asked_by),
  constraint export_request_large_only_when_approved check (downloads = 0 or people <= 50 or coalesce(answer = 'approved', false))
);
create index export_request_by_time on export_request (network_id, asked_at);
comment on table export_request is 'Files about people that somebody asked for: what, why, how many, who agreed, and how often it was taken.';
comment on column export_request.network_id is 'The network. | internal | audit | none';
comment on column export_request.id is 'Its id. | internal | audit | none';
comment on column export_request.what is 'Which export. | internal | audit | none';
comment on column export_request.filter is 'Which rows: codes and days only. | internal | audit | none';
comment on column export_request.people is 'How many people it held when it was asked for. | internal | audit | none';
comment on column export_request.reason_sealed is 'Why it is needed, in their own words, sealed. | internal | audit | none';
comment on column export_request.asked_by is 'Who asked. | personal | audit | none';
comment on column export_request.asked_at is 'When. | internal | audit | none';
comment on column export_request.answer is 'What the second person said; null while nobody has, and for good when fifty or fewer need nobody. | internal | audit | none';
comment on column export_request.answered_by is 'The second person; never the one who asked. | personal | audit | none';
comment on column export_request.answered_at is 'When they answered. | internal | audit | none';
comment on column export_request.expires_at is 'From when it can no longer be taken. | internal | audit | none';
comment on column export_request.downloaded_at is 'When it was last taken; null while it was not. | internal | audit | none';
comment on column export_request.downloads is 'How often it was taken. | internal | audit | none';
comment on column export_request.version is 'Counts changes. | internal | audit | none';

select only_within_network('contact_proof');
select only_within_network('member_reading');
select only_within_network('canary');
select only_within_network('look_alarm');
select only_within_network('export_request');
revoke delete on canary, look_alarm, export_request from hedgerow_app;

-- Invented people are marked where everything is listed, and left out of every count.
create or replace view referral_ledger with (security_invoker = true) as
select referral.network_id, referral.reference, referral.state, organisation.name as owner, referral.next_step, referral.due_at,
  exists (select from canary where canary.network_id = referral.network_id and canary.referral_id = referral.id) as is_canary
from referral
left join organisation on organisation.network_id = referral.network_id and organisation.id = referral.owner_organisation_id;
comment on view referral_ledger is 'Every referral: reference, state, who owns the next step, and by when; invented people are marked.';
