-- Signing in strongly: whoever sees personal data gives a second step after the e-mailed code (an authenticator app or a passkey), or a
-- passkey alone. A session says when that was; until then its roles do not count. A member who lost every second step gets them removed
-- by two others. Secrets and names are sealed; of a passkey only the public key is here, which opens nothing.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

-- Sessions from before have no second step: whoever needs one is asked for it at the next page. The defaults stay, so that processes of
-- the version before go on signing people in while an update is under way.
alter table session
  add column id uuid not null default gen_random_uuid(),
  add column strong_at timestamptz,
  add column browser text not null default 'other/other',
  add constraint session_named_once unique (network_id, id);
comment on column session.id is 'Names the session in the list of where one is signed in; opens nothing. | internal | session | none';
comment on column session.strong_at is 'When the second step, or a passkey, was last given; null while only the e-mailed code was. | internal | session | give';
comment on column session.browser is 'Family of browser and system, such as firefox/windows; nothing finer. | personal | session | give';

create table second_step (
  network_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('app', 'passkey')),
  name_sealed bytea not null,
  secret_sealed bytea,
  last_step bigint,
  credential_id bytea,
  public_key bytea,
  sign_count bigint,
  transports text[],
  made_at timestamptz not null,
  confirmed_at timestamptz,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint second_step_one_for_each_credential unique (network_id, credential_id),
  constraint second_step_has_what_its_kind_needs check (
    case kind
      when 'app' then credential_id is null and public_key is null and sign_count is null and (secret_sealed is null) = (ended_at is not null)
      else credential_id is not null and public_key is not null and sign_count is not null and confirmed_at is not null
        and secret_sealed is null and last_step is null
    end)
);
create index second_step_by_member on second_step (network_id, member_id);
comment on table second_step is 'What a member gives besides the e-mailed code: an authenticator app, or a passkey. An app counts once its first code was typed.';
comment on column second_step.network_id is 'The network. | internal | member | none';
comment on column second_step.id is 'Its id. | internal | member | none';
comment on column second_step.member_id is 'Whose it is. | personal | member | none';
comment on column second_step.kind is 'app or passkey. | internal | member | give';
comment on column second_step.name_sealed is 'What the member calls it, sealed. | personal | member | give';
comment on column second_step.secret_sealed is 'The secret an app shares with us, sealed; null for a passkey, and once the app was removed. | personal | member | withhold';
comment on column second_step.last_step is 'The time step of the newest code that was taken: neither it nor an earlier one is taken again. Null before the first. | internal | member | none';
comment on column second_step.credential_id is 'The name a passkey goes by; null for an app. | personal | member | give';
comment on column second_step.public_key is 'The public half of a passkey; null for an app. | internal | member | none';
comment on column second_step.sign_count is 'How often the passkey says it was used: less than before means a copy. Null for an app. | internal | member | none';
comment on column second_step.transports is 'How the browser reaches the passkey, such as internal or usb; null when it did not say, and for an app. | internal | member | none';
comment on column second_step.made_at is 'When it was begun. | internal | member | give';
comment on column second_step.confirmed_at is 'When it first worked; null while an app waits for its first code, for an hour at most. | internal | member | give';
comment on column second_step.used_at is 'When it was last given; null before that. | internal | member | give';
comment on column second_step.ended_at is 'When it was removed; null while it counts. | internal | member | give';

create table spent_challenge (
  network_id uuid not null references network (id),
  challenge_hash bytea not null,
  spent_at timestamptz not null,
  primary key (network_id, challenge_hash)
);
create index spent_challenge_by_age on spent_challenge (network_id, spent_at);
comment on table spent_challenge is 'Challenges that a passkey has answered: each may be answered once. Swept after a day, when they would be too old anyway.';
comment on column spent_challenge.network_id is 'The network. | internal | session | none';
comment on column spent_challenge.challenge_hash is 'SHA-256 of the challenge. | internal | session | none';
comment on column spent_challenge.spent_at is 'When it was answered. | internal | session | none';

create table second_step_recovery (
  network_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('waiting', 'approved', 'refused', 'withdrawn', 'lapsed', 'done')),
  why_sealed bytea not null,
  asked_by text not null,
  asked_at timestamptz not null,
  open_until timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint second_step_recovery_open_or_ended check ((ended_at is null) = (state in ('waiting', 'approved')))
);
create unique index second_step_recovery_one_open on second_step_recovery (network_id, member_id) where ended_at is null;
comment on table second_step_recovery is 'A member lost their second step. Two other members who look after the network approve; then it is removed, and set up anew within a day.';
comment on column second_step_recovery.network_id is 'The network. | internal | member | none';
comment on column second_step_recovery.id is 'Its id. | internal | member | none';
comment on column second_step_recovery.member_id is 'Who lost it. | personal | member | none';
comment on column second_step_recovery.state is 'waiting, approved, refused, withdrawn (the second step was found), lapsed (too late), done (set up anew). | internal | member | give';
comment on column second_step_recovery.why_sealed is 'What happened, in the member''s or the operator''s words, sealed. | personal | member | give';
comment on column second_step_recovery.asked_by is 'Who asked, as kind:id: the member, or whoever runs the machine. | internal | member | give';
comment on column second_step_recovery.asked_at is 'When it was asked for. | internal | member | give';
comment on column second_step_recovery.open_until is 'While waiting: until when it can be answered. Once approved: until when a new second step can be set up. | internal | member | give';
comment on column second_step_recovery.ended_at is 'When it was over; null while it is waiting or approved. | internal | member | give';

create table second_step_recovery_answer (
  network_id uuid not null,
  recovery_id uuid not null,
  answered_by uuid not null,
  answer text not null check (answer in ('approve', 'refuse')),
  reason_sealed bytea not null,
  answered_at timestamptz not null,
  primary key (network_id, recovery_id, answered_by),
  foreign key (network_id, recovery_id) references second_step_recovery (network_id, id),
  foreign key (network_id, answered_by) references member (network_id, id)
);
comment on table second_step_recovery_answer is 'What one member said to a recovery, and why: each says it once, and nothing is taken back.';
comment on column second_step_recovery_answer.network_id is 'The network. | internal | member | none';
comment on column second_step_recovery_answer.recovery_id is 'The recovery. | internal | member | none';
comment on column second_step_recovery_answer.answered_by is 'The member who answered. | personal | member | none';
comment on column second_step_recovery_answer.answer is 'approve or refuse. | internal | member | give';
comment on column second_step_recovery_answer.reason_sealed is 'How they know that it is the member, or why not, sealed. | personal | member | withhold';
comment on column second_step_recovery_answer.answered_at is 'When. | internal | member | give';

select only_within_network('second_step');
select only_within_network('spent_challenge');
select only_within_network('second_step_recovery');
select only_within_network('second_step_recovery_answer');
select append_only('second_step_recovery_answer');
