-- The machinery every module stands on: the network (tenant), what happened (events), who did and saw what (audit),
-- sealed keys, drafts of forms, outgoing messages, once-only keys, rate limits and the progress of long work.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table network (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  time_zone text not null,
  is_demo boolean not null default false,
  made_at timestamptz not null
);
comment on table network is 'A region: the tenant every other row belongs to.';
comment on column network.id is 'The network''s id. | public | forever | none';
comment on column network.slug is 'Short name used in addresses. | public | forever | none';
comment on column network.name is 'The name people read. | public | forever | none';
comment on column network.time_zone is 'IANA zone its days are counted in, such as Europe/London. | public | forever | none';
comment on column network.is_demo is 'True for the invented region; every page then says so. | public | forever | none';
comment on column network.made_at is 'When it was made. | internal | forever | none';

create table event (
  network_id uuid not null references network (id),
  occurred_at timestamptz not null,
  id uuid not null,
  kind text not null,
  version smallint not null,
  subject_id uuid not null,
  actor text not null,
  body jsonb not null,
  primary key (network_id, occurred_at, id)
) partition by range (occurred_at);
create table event_default partition of event default;
create index event_by_subject on event (network_id, subject_id, occurred_at);
comment on table event is 'What happened, past tense, append-only, one partition a month.';
comment on column event.network_id is 'The network it happened in. | internal | record | none';
comment on column event.occurred_at is 'When, by the app''s clock. | internal | record | give';
comment on column event.id is 'The event''s id. | internal | record | none';
comment on column event.kind is 'Module and past-tense verb: referral.sent. | internal | record | give';
comment on column event.version is 'Version of the body''s form. | internal | record | none';
comment on column event.subject_id is 'What it happened to. | internal | record | none';
comment on column event.actor is 'Who did it, as kind:id. | internal | record | give';
comment on column event.body is 'Ids and codes only, never personal words. | internal | record | give';

create table audit_head (
  network_id uuid not null references network (id),
  shard smallint not null check (shard between 0 and 63),
  entries bigint not null,
  hash bytea not null,
  primary key (network_id, shard)
);
comment on table audit_head is 'The end of each of a network''s 64 audit chains.';
comment on column audit_head.network_id is 'The network. | internal | audit | none';
comment on column audit_head.shard is 'Which chain, 0 to 63. | internal | audit | none';
comment on column audit_head.entries is 'How many entries the chain has. | internal | audit | none';
comment on column audit_head.hash is 'SHA-256 of the last entry, the next one''s predecessor. | internal | audit | none';

create table audit_entry (
  network_id uuid not null,
  at timestamptz not null,
  shard smallint not null,
  position bigint not null,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  canonical text not null,
  hash bytea not null,
  primary key (network_id, shard, position, at)
) partition by range (at);
create table audit_entry_default partition of audit_entry default;
create index audit_entry_by_subject on audit_entry (network_id, subject_id, at);
comment on table audit_entry is 'Who did and saw what: append-only, chained by hash, one partition a month.';
comment on column audit_entry.network_id is 'The network. | internal | audit | none';
comment on column audit_entry.at is 'When, by the app''s clock. | internal | audit | give';
comment on column audit_entry.shard is 'Which of the 64 chains. | internal | audit | none';
comment on column audit_entry.position is 'Its place in the chain, from 1. | internal | audit | none';
comment on column audit_entry.actor is 'Who, as kind:id. | internal | audit | give';
comment on column audit_entry.action is 'Module, thing, verb. | internal | audit | give';
comment on column audit_entry.subject_kind is 'The kind of thing it was done to. | internal | audit | give';
comment on column audit_entry.subject_id is 'Which one. | internal | audit | give';
comment on column audit_entry.detail is 'Codes and counts, never personal words. | internal | audit | give';
comment on column audit_entry.canonical is 'The exact text that was hashed. | internal | audit | none';
comment on column audit_entry.hash is 'SHA-256 of the predecessor''s hash followed by canonical. | internal | audit | none';

create table data_key (
  network_id uuid not null references network (id),
  id uuid not null,
  period text not null,
  wrapped bytea not null,
  made_at timestamptz not null,
  primary key (network_id, id),
  unique (network_id, period)
);
comment on table data_key is 'Keys that seal personal words, each wrapped by the master key that is kept outside the database.';
comment on column data_key.network_id is 'The network. | internal | forever | none';
comment on column data_key.id is 'Named in the header of each sealed value. | internal | forever | none';
comment on column data_key.period is 'The month it seals for, YYYY-MM. | internal | forever | none';
comment on column data_key.wrapped is 'The key, sealed by the master key. | internal | forever | none';
comment on column data_key.made_at is 'When it was made. | internal | forever | none';

create table draft (
  network_id uuid not null references network (id),
  id uuid not null,
  holder bytea not null,
  journey text not null,
  typed_sealed bytea not null,
  version integer not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  unique (network_id, holder, journey)
);
create index draft_by_age on draft (network_id, changed_at);
comment on table draft is 'What somebody has typed into a form of several questions and not yet sent; gone after a day.';
comment on column draft.network_id is 'The network. | internal | draft | none';
comment on column draft.id is 'The draft''s id. | internal | draft | none';
comment on column draft.holder is 'SHA-256 of the opaque cookie that holds it. | internal | draft | none';
comment on column draft.journey is 'Which form, for which thing. | internal | draft | none';
comment on column draft.typed_sealed is 'What was typed, sealed. | special | draft | none';
comment on column draft.version is 'Counts changes. | internal | draft | none';
comment on column draft.changed_at is 'When it was last typed into. | internal | draft | none';

create table message (
  network_id uuid not null references network (id),
  id uuid not null,
  channel text not null check (channel in ('email', 'text', 'post', 'phone-call')),
  template text not null,
  language text not null,
  to_sealed bytea,
  words_sealed bytea,
  state text not null check (state in ('queued', 'sent', 'failed', 'to-do', 'done')),
  attempts smallint not null default 0,
  problem text,
  subject_kind text not null,
  subject_id uuid not null,
  not_before timestamptz not null,
  made_at timestamptz not null,
  settled_at timestamptz,
  primary key (network_id, id)
);
create index message_to_settle on message (network_id, state, not_before);
create index message_by_subject on message (network_id, subject_id, made_at);
comment on table message is 'Outgoing messages, written with the change they tell of; words and address are purged seven days after they settle.';
comment on column message.network_id is 'The network. | internal | message | none';
comment on column message.id is 'The message''s id. | internal | message | none';
comment on column message.channel is 'email, text, post, or a phone call that a human makes. | internal | message | give';
comment on column message.template is 'Which wording. | internal | message | give';
comment on column message.language is 'The language it is in. | internal | message | give';
comment on column message.to_sealed is 'The address or number, sealed; null once purged. | personal | message | give';
comment on column message.words_sealed is 'Subject and words, sealed; null once purged. | special | message | give';
comment on column message.state is 'queued, sent, failed (a human must look), to-do (a call to make), done. | internal | message | give';
comment on column message.attempts is 'How often delivery was tried. | internal | message | none';
comment on column message.problem is 'Why delivery failed, without the address; null while nothing has. | internal | message | give';
comment on column message.subject_kind is 'The kind of thing it is about. | internal | message | none';
comment on column message.subject_id is 'Which one. | internal | message | none';
comment on column message.not_before is 'Not to be sent earlier than this. | internal | message | none';
comment on column message.made_at is 'When it was written. | internal | message | give';
comment on column message.settled_at is 'When it was sent, failed or done; null until then. | internal | message | give';

create table once_only (
  network_id uuid not null references network (id),
  actor text not null,
  key uuid not null,
  request_hash bytea not null,
  outcome jsonb not null,
  made_at timestamptz not null,
  primary key (network_id, actor, key)
);
create index once_only_by_age on once_only (network_id, made_at);
comment on table once_only is 'What each once-only key led to, so that the same form sent twice makes one thing.';
comment on column once_only.network_id is 'The network. | internal | draft | none';
comment on column once_only.actor is 'Whose key, as kind:id. | internal | draft | none';
comment on column once_only.key is 'The key the form carried. | internal | draft | none';
comment on column once_only.request_hash is 'SHA-256 of what was sent: another body under the same key is refused. | internal | draft | none';
comment on column once_only.outcome is 'What the first sending led to: ids only. | internal | draft | none';
comment on column once_only.made_at is 'When. | internal | draft | none';

create table rate_limit (
  network_id uuid not null references network (id),
  bucket text not null,
  window_from timestamptz not null,
  taken integer not null,
  primary key (network_id, bucket, window_from)
);
comment on table rate_limit is 'How often something was tried within a window; swept after a day.';
comment on column rate_limit.network_id is 'The network. | internal | draft | none';
comment on column rate_limit.bucket is 'What is limited, and a keyed hash of whom. | internal | draft | none';
comment on column rate_limit.window_from is 'Where the window starts. | internal | draft | none';
comment on column rate_limit.taken is 'How often so far. | internal | draft | none';

create table long_work (
  network_id uuid not null references network (id),
  id uuid not null,
  kind text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer,
  saying text not null default '',
  outcome jsonb,
  cancel_asked boolean not null default false,
  started_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id)
);
comment on table long_work is 'Work that takes longer than a page should wait: how far it is, and whether someone asked to stop it.';
comment on column long_work.network_id is 'The network. | internal | draft | none';
comment on column long_work.id is 'Its id. | internal | draft | none';
comment on column long_work.kind is 'What is being done. | internal | draft | none';
comment on column long_work.state is 'Where it stands. | internal | draft | none';
comment on column long_work.done is 'Steps done. | internal | draft | none';
comment on column long_work.total is 'Steps in all; null while nobody can say. | internal | draft | none';
comment on column long_work.saying is 'The step it is at, in words. | internal | draft | none';
comment on column long_work.outcome is 'What came of it; null until it ended. | internal | draft | none';
comment on column long_work.cancel_asked is 'True when someone asked to stop it. | internal | draft | none';
comment on column long_work.started_by is 'Who started it, as kind:id. | internal | draft | none';
comment on column long_work.made_at is 'When. | internal | draft | none';
comment on column long_work.ended_at is 'When it ended; null until then. | internal | draft | none';

-- Walls: everything a person may stand behind is seen within its network only; what happened and who looked can only be added to.
select only_within_network('event');
select only_within_network('audit_head');
select only_within_network('audit_entry');
select only_within_network('data_key');
select only_within_network('draft');
select only_within_network('message');
select only_within_network('once_only');
select append_only('event');
select append_only('audit_entry');
select append_only('data_key');
select close_partition('event_default');
select close_partition('audit_entry_default');
revoke delete on audit_head, message, network from hedgerow_app;
select make_months(current_date, 3);
