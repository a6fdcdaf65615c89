-- Rights: to know, to correct, to leave. What is sealed for a person is sealed under a key of their own, so that destroying one
-- row makes every copy of their words unreadable, in this database and in any backup of it (threat H19). The erasure is written
-- down here and in a file beside the data, so that a restored older copy forgets them again.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table person_key (
  network_id uuid not null references network (id),
  person_id uuid not null,
  wrapped bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (network_id, person_id),
  constraint person_key_is_there_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
create index person_key_destroyed on person_key (network_id, destroyed_at) where destroyed_at is not null;
comment on table person_key is 'The key that seals one person''s words, wrapped by the master key. Destroyed once and for all: the row stays, so that no other is ever made for them.';
comment on column person_key.network_id is 'The network. | internal | forever | none';
comment on column person_key.person_id is 'Whose words it seals; named in the header of each sealed value. | internal | forever | none';
comment on column person_key.wrapped is 'The key, sealed by the master key; null once destroyed. | internal | forever | none';
comment on column person_key.made_at is 'When it was made. | internal | forever | none';
comment on column person_key.destroyed_at is 'When it was destroyed, by the server''s clock; null while it is in use. | internal | forever | none';

create table erasure (
  network_id uuid not null references network (id),
  person_id uuid not null,
  at timestamptz not null,
  reason text not null check (reason in ('asked', 'retention', 'by-mistake', 'court-order')),
  decided_by text not null,
  primary key (network_id, person_id, at)
);
comment on table erasure is 'The erasure ledger: who was erased, when and why. The same lines are in erasures.jsonl beside the data, which a restore replays.';
comment on column erasure.network_id is 'The network. | internal | forever | none';
comment on column erasure.person_id is 'Who; the id leads to nothing that can be read. | internal | forever | give';
comment on column erasure.at is 'When. | internal | forever | give';
comment on column erasure.reason is 'Why: they asked, its time was over, it was kept by mistake, or a court said so. | internal | forever | give';
comment on column erasure.decided_by is 'Who decided it, as kind:id. | internal | forever | give';

create table rights_request (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  place_id uuid,
  kind text not null check (kind in ('copy', 'correct', 'restrict', 'erase')),
  state text not null check (state in ('open', 'released', 'done', 'refused', 'withdrawn')),
  how text not null check (how in ('private-link', 'letter', 'phone', 'in-person')),
  words_sealed bytea,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  longer_because text check (longer_because in ('complex', 'many-requests', 'waiting-for-identity')),
  identity_how text check (identity_how in ('known-contact', 'document', 'known-to-team', 'asked-questions')),
  identity_by text,
  identity_at timestamptz,
  settled_at timestamptz,
  settled_by text,
  because text check (because in ('not-them', 'must-be-kept-by-law', 'direct-care-record', 'legal-hold', 'open-requests', 'already-answered', 'cannot-be-told', 'other')),
  answer_sealed bytea,
  version integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint rights_request_identity_checked_by_someone check ((identity_how is null) = (identity_at is null) and (identity_how is null) = (identity_by is null)),
  constraint rights_request_settled_by_someone check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  constraint rights_request_refused_with_reason check (state <> 'refused' or because is not null),
  constraint rights_request_released_to_someone_known check (state <> 'released' or identity_at is not null)
);
create index rights_request_open on rights_request (network_id, state, due_at);
create index rights_request_by_person on rights_request (network_id, person_id);
comment on table rights_request is 'Somebody asked for a copy, a correction, a restriction or their erasure; the law gives one month.';
comment on column rights_request.network_id is 'The network. | internal | record | none';
comment on column rights_request.id is 'Its id. | internal | record | none';
comment on column rights_request.person_id is 'Who asks. | internal | record | none';
comment on column rights_request.referral_id is 'Through which request''s private link they asked; null when a member wrote it down for them. | internal | record | none';
comment on column rights_request.place_id is 'The place whose coordinators see it; null when nobody can say, and every coordinator then sees it. | internal | record | none';
comment on column rights_request.kind is 'What they ask for. | personal | record | give';
comment on column rights_request.state is 'Where it stands. | internal | record | give';
comment on column rights_request.how is 'How they asked. | internal | record | give';
comment on column rights_request.words_sealed is 'What they said, sealed; null when nothing. | special | record | give';
comment on column rights_request.asked_at is 'When. | internal | record | give';
comment on column rights_request.due_at is 'By when it must be answered. | internal | record | give';
comment on column rights_request.longer_because is 'Why it may take two months longer; null when it may not. | internal | record | give';
comment on column rights_request.identity_how is 'How we made sure that it is them; null until then. | internal | record | give';
comment on column rights_request.identity_by is 'Who made sure, as kind:id; null until then. | internal | record | give';
comment on column rights_request.identity_at is 'When; null until then. | internal | record | give';
comment on column rights_request.settled_at is 'When it was answered; null while open. | internal | record | give';
comment on column rights_request.settled_by is 'Who answered it, as kind:id; null while open. | internal | record | give';
comment on column rights_request.because is 'Why it was refused; null otherwise. | personal | record | give';
comment on column rights_request.answer_sealed is 'What we wrote with the answer, sealed; null when nothing. | special | record | give';
comment on column rights_request.version is 'Counts changes. | internal | record | none';

create table rights_choice (
  network_id uuid not null,
  request_id uuid not null,
  item text not null,
  is_given boolean not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (network_id, request_id, item),
  foreign key (network_id, request_id) references rights_request (network_id, id)
);
comment on table rights_choice is 'Where whoever releases a copy decided otherwise than the columns'' notes say: one item given that is withheld by default, or the reverse.';
comment on column rights_choice.network_id is 'The network. | internal | record | none';
comment on column rights_choice.request_id is 'For which request. | internal | record | none';
comment on column rights_choice.item is 'Table, row and column. | internal | record | none';
comment on column rights_choice.is_given is 'True when it is given. | internal | record | none';
comment on column rights_choice.made_by is 'Who decided, as kind:id. | internal | record | none';
comment on column rights_choice.made_at is 'When. | internal | record | none';

create table rights_pack (
  network_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  pack_sealed bytea,
  released_by text not null,
  released_at timestamptz not null,
  expires_at timestamptz not null,
  fetched_at timestamptz,
  code_hash bytea,
  code_at timestamptz,
  tries smallint not null default 0 check (tries between 0 and 5),
  primary key (network_id, id),
  foreign key (network_id, id) references rights_request (network_id, id)
);
comment on table rights_pack is 'The copy as it was reviewed and released, sealed, for the person to fetch with their private link and a code; emptied when its time is over.';
comment on column rights_pack.network_id is 'The network. | internal | record | none';
comment on column rights_pack.id is 'The id of the request it answers. | internal | record | none';
comment on column rights_pack.person_id is 'Whose it is. | internal | record | none';
comment on column rights_pack.pack_sealed is 'The whole copy, sealed; null once its time is over. | special | message | none';
comment on column rights_pack.released_by is 'Who released it, as kind:id. | internal | record | give';
comment on column rights_pack.released_at is 'When. | internal | record | give';
comment on column rights_pack.expires_at is 'From when it can no longer be fetched. | internal | record | give';
comment on column rights_pack.fetched_at is 'When it was first fetched; null while it was not. | internal | record | give';
comment on column rights_pack.code_hash is 'Keyed hash of the code that was sent to them; null until one was. | internal | message | none';
comment on column rights_pack.code_at is 'When the code was sent; null until one was. | internal | message | none';
comment on column rights_pack.tries is 'How many codes were tried; at five a fresh one is needed. | internal | message | none';

create table amendment (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  about_table text not null,
  about_column text not null,
  about_row_id uuid not null,
  words_sealed bytea not null,
  is_agreed boolean not null,
  request_id uuid,
  made_by text not null,
  made_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, request_id) references rights_request (network_id, id)
);
create index amendment_by_person on amendment (network_id, person_id);
comment on table amendment is 'What should have been written, beside what was: the original stays and is shown as corrected, or with the person''s own statement where we do not agree.';
comment on column amendment.network_id is 'The network. | internal | person | none';
comment on column amendment.id is 'Its id. | internal | person | none';
comment on column amendment.person_id is 'About whom. | internal | person | none';
comment on column amendment.about_table is 'Which table the original is in. | internal | person | give';
comment on column amendment.about_column is 'Which column. | internal | person | give';
comment on column amendment.about_row_id is 'Which row. | internal | person | none';
comment on column amendment.words_sealed is 'The right words, or the person''s statement, sealed. | special | person | give';
comment on column amendment.is_agreed is 'True when we agree that the original is wrong; false keeps the person''s statement beside it. | personal | person | give';
comment on column amendment.request_id is 'The request that led to it; null when nobody asked formally. | internal | person | none';
comment on column amendment.made_by is 'Who wrote it, as kind:id. | internal | person | give';
comment on column amendment.made_at is 'When. | internal | person | give';

create table restriction (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  because text not null check (because in ('they-dispute-it', 'they-object', 'unlawful-but-keep', 'needed-for-a-claim')),
  words_sealed bytea,
  set_by text not null,
  set_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint restriction_lifted_by_someone check ((lifted_at is null) = (lifted_by is null))
);
create index restriction_by_person on restriction (network_id, person_id);
create unique index restriction_one_at_a_time on restriction (network_id, person_id) where lifted_at is null;
comment on table restriction is 'What we hold about somebody is kept and not used: no messages, no sharing, no exports, but for what the law asks.';
comment on column restriction.network_id is 'The network. | internal | person | none';
comment on column restriction.id is 'Its id. | internal | person | none';
comment on column restriction.person_id is 'About whom. | internal | person | none';
comment on column restriction.because is 'Why. | personal | person | give';
comment on column restriction.words_sealed is 'Why in words, sealed; null when nothing was said. | special | person | give';
comment on column restriction.set_by is 'Who set it, as kind:id. | internal | person | give';
comment on column restriction.set_at is 'When. | internal | person | give';
comment on column restriction.lifted_by is 'Who lifted it, as kind:id; null while it holds. | internal | person | give';
comment on column restriction.lifted_at is 'When it was lifted; null while it holds. | internal | person | give';

create table legal_hold (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  because text not null check (because in ('claim', 'complaint', 'inquiry', 'police', 'inquest', 'safeguarding-review')),
  words_sealed bytea,
  set_by text not null,
  set_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint legal_hold_lifted_by_someone check ((lifted_at is null) = (lifted_by is null))
);
create index legal_hold_by_person on legal_hold (network_id, person_id);
create unique index legal_hold_one_for_each_reason on legal_hold (network_id, person_id, because) where lifted_at is null;
comment on table legal_hold is 'What is held about somebody must not be destroyed while this lasts, whoever asks and whatever time is over.';
comment on column legal_hold.network_id is 'The network. | internal | person | none';
comment on column legal_hold.id is 'Its id. | internal | person | none';
comment on column legal_hold.person_id is 'About whom. | internal | person | none';
comment on column legal_hold.because is 'What it is needed for. | personal | person | withhold';
comment on column legal_hold.words_sealed is 'More about it, sealed; null when nothing was said. | special | person | withhold';
comment on column legal_hold.set_by is 'Who set it, as kind:id. | internal | person | withhold';
comment on column legal_hold.set_at is 'When. | internal | person | withhold';
comment on column legal_hold.lifted_by is 'Who lifted it, as kind:id; null while it lasts. | internal | person | withhold';
comment on column legal_hold.lifted_at is 'When it was lifted; null while it lasts. | internal | person | withhold';

create table retention_rule (
  network_id uuid not null references network (id),
  class text not null,
  years smallint not null check (years between 1 and 100),
  counted_from text not null check (counted_from in ('last-request-ended', 'membership-ended')),
  lawful_reason text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (network_id, class)
);
comment on table retention_rule is 'How long each class is kept, from when, and why so long; the controller''s decision, kept as data.';
comment on column retention_rule.network_id is 'The network. | internal | forever | none';
comment on column retention_rule.class is 'The retention class, as the notes on the columns name it. | internal | forever | none';
comment on column retention_rule.years is 'How many years. | internal | forever | none';
comment on column retention_rule.counted_from is 'From when they count. | internal | forever | none';
comment on column retention_rule.lawful_reason is 'Why so long, in words. | internal | forever | none';
comment on column retention_rule.changed_by is 'Who set it last, as kind:id. | internal | forever | none';
comment on column retention_rule.changed_at is 'When. | internal | forever | none';
comment on column retention_rule.version is 'Counts changes. | internal | forever | none';

create table retention_proposal (
  network_id uuid not null references network (id),
  id uuid not null,
  class text not null,
  years smallint not null,
  ended_before timestamptz not null,
  people integer not null check (people > 0),
  on_hold integer not null,
  oldest_at timestamptz not null,
  state text not null check (state in ('proposed', 'approved-once', 'approved', 'refused', 'done', 'stopped')),
  made_at timestamptz not null,
  first_by text,
  first_at timestamptz,
  second_by text,
  second_at timestamptz,
  refused_by text,
  refused_at timestamptz,
  work_id uuid,
  erased integer not null default 0,
  kept integer not null default 0,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (network_id, id),
  constraint retention_proposal_approved_by_two check (state not in ('approved', 'done', 'stopped') or coalesce(first_by <> second_by, false)),
  constraint retention_proposal_approved_once_by_someone check (state <> 'approved-once' or first_by is not null),
  constraint retention_proposal_refused_by_someone check ((state = 'refused') = (refused_by is not null))
);
create index retention_proposal_by_state on retention_proposal (network_id, state, made_at);
comment on table retention_proposal is 'Software proposes, once a month, whose time is over; two different humans approve before anything is destroyed.';
comment on column retention_proposal.network_id is 'The network. | internal | record | none';
comment on column retention_proposal.id is 'Its id. | internal | record | none';
comment on column retention_proposal.class is 'Which retention class. | internal | record | none';
comment on column retention_proposal.years is 'The years of the rule when it was proposed. | internal | record | none';
comment on column retention_proposal.ended_before is 'Everything of theirs ended before this. | internal | record | none';
comment on column retention_proposal.people is 'How many people it is about. | internal | record | none';
comment on column retention_proposal.on_hold is 'How many more were left out because of a legal hold or a restriction. | internal | record | none';
comment on column retention_proposal.oldest_at is 'When the oldest of them ended. | internal | record | none';
comment on column retention_proposal.state is 'Where it stands. | internal | record | none';
comment on column retention_proposal.made_at is 'When it was proposed. | internal | record | none';
comment on column retention_proposal.first_by is 'Who approved first, as kind:id; null until then. | internal | record | none';
comment on column retention_proposal.first_at is 'When; null until then. | internal | record | none';
comment on column retention_proposal.second_by is 'Who else approved, as kind:id; null until then. | internal | record | none';
comment on column retention_proposal.second_at is 'When; null until then. | internal | record | none';
comment on column retention_proposal.refused_by is 'Who refused it, as kind:id; null unless refused. | internal | record | none';
comment on column retention_proposal.refused_at is 'When; null unless refused. | internal | record | none';
comment on column retention_proposal.work_id is 'The long work that carries it out; null until approved. | internal | record | none';
comment on column retention_proposal.erased is 'How many were erased. | internal | record | none';
comment on column retention_proposal.kept is 'How many were kept after all: something had changed. | internal | record | none';
comment on column retention_proposal.ended_at is 'When it was carried out or stopped; null until then. | internal | record | none';
comment on column retention_proposal.version is 'Counts changes. | internal | record | none';

create table retention_person (
  network_id uuid not null,
  proposal_id uuid not null,
  person_id uuid not null,
  ended_at timestamptz not null,
  primary key (network_id, proposal_id, person_id),
  foreign key (network_id, proposal_id) references retention_proposal (network_id, id)
);
comment on table retention_person is 'Whom a proposal is about.';
comment on column retention_person.network_id is 'The network. | internal | record | none';
comment on column retention_person.proposal_id is 'Which proposal. | internal | record | none';
comment on column retention_person.person_id is 'Who. | internal | record | none';
comment on column retention_person.ended_at is 'When the last thing of theirs ended. | internal | record | none';

select only_within_network('person_key');
select only_within_network('erasure');
select only_within_network('rights_request');
select only_within_network('rights_choice');
select only_within_network('rights_pack');
select only_within_network('amendment');
select only_within_network('restriction');
select only_within_network('legal_hold');
select only_within_network('retention_rule');
select only_within_network('retention_proposal');
select only_within_network('retention_person');
select append_only('erasure');
select append_only('amendment');
select append_only('retention_person');

-- A key may be destroyed and nothing else: what is gone does not come back, and what is there is not put in the place of another.
revoke update, delete, truncate on person_key from hedgerow_app;
grant update (wrapped, destroyed_at) on person_key to hedgerow_app;
create policy person_key_is_destroyed_once on person_key as restrictive for update using (wrapped is not null) with check (wrapped is null);

-- Nothing is forgotten by deleting it: requests, holds and proposals end with who ended them.
revoke delete on rights_request, rights_pack, restriction, legal_hold, retention_rule, retention_proposal from hedgerow_app;
revoke update, delete on rights_choice from hedgerow_app;
grant update (is_given, made_by, made_at) on rights_choice to hedgerow_app;
