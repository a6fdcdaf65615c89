-- Access: who signs in, what each may do and through which relation, the sessions they hold, and the codes that start one.
-- Names and e-mail addresses are sealed; an address is found again by a keyed blind index. Of tokens and codes only hashes are kept.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table member (
  network_id uuid not null references network (id),
  id uuid not null,
  name_sealed bytea not null,
  email_sealed bytea not null,
  email_index bytea not null,
  language text not null check (language in ('en', 'cy')),
  version integer not null default 1,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id),
  constraint member_one_for_each_address unique (network_id, email_index)
);
comment on table member is 'Someone who signs in. Leaving ends the membership; the row stays, so that what they did keeps its author.';
comment on column member.network_id is 'The network. | internal | member | none';
comment on column member.id is 'The member''s id. | internal | member | none';
comment on column member.name_sealed is 'The name colleagues read, sealed. | personal | member | give';
comment on column member.email_sealed is 'Where codes to sign in are sent, sealed. | personal | member | give';
comment on column member.email_index is 'Keyed hash of the address in lower case: finds it, tells nothing. | personal | member | none';
comment on column member.language is 'The language we write to them in. | personal | member | give';
comment on column member.version is 'Counts changes. | internal | member | none';
comment on column member.made_at is 'When they were added. | internal | member | give';
comment on column member.ended_at is 'When the membership ended; null while it lasts. | internal | member | give';

create table member_role (
  network_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('coordinator', 'provider', 'network-admin')),
  place_id uuid,
  organisation_id uuid,
  granted_by text not null,
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint member_role_held_through_its_relation check (
    case kind
      when 'coordinator' then organisation_id is null
      when 'provider' then organisation_id is not null and place_id is null
      else organisation_id is null and place_id is null
    end)
);
create index member_role_by_member on member_role (network_id, member_id);
create unique index member_role_held_once
  on member_role (network_id, member_id, kind, coalesce(place_id, organisation_id, network_id)) where ended_at is null;
comment on table member_role is 'What a member may be: each role is held through a relation to the network, a place or an organisation.';
comment on column member_role.network_id is 'The network. | internal | member | none';
comment on column member_role.id is 'The role''s id. | internal | member | none';
comment on column member_role.member_id is 'Who holds it. | personal | member | none';
comment on column member_role.kind is 'coordinator, provider or network-admin. | internal | member | give';
comment on column member_role.place_id is 'The place a coordinator looks after; null means the whole network, and always for other roles. | internal | member | give';
comment on column member_role.organisation_id is 'The organisation a provider member belongs to; null for other roles. | internal | member | give';
comment on column member_role.granted_by is 'Who gave it, as kind:id. | internal | member | give';
comment on column member_role.granted_at is 'When it was given. | internal | member | give';
comment on column member_role.ended_at is 'When it ended; null while it is held. | internal | member | give';

create table session (
  network_id uuid not null,
  token_hash bytea not null,
  member_id uuid not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, token_hash),
  foreign key (network_id, member_id) references member (network_id, id)
);
create index session_by_member on session (network_id, member_id);
create index session_by_age on session (network_id, made_at);
comment on table session is 'Who is signed in. The token itself is only in the browser''s cookie; swept a day after it is over.';
comment on column session.network_id is 'The network. | internal | session | none';
comment on column session.token_hash is 'SHA-256 of the token. | personal | session | none';
comment on column session.member_id is 'Who is signed in. | personal | session | none';
comment on column session.made_at is 'When they signed in; twelve hours later it is over. | internal | session | give';
comment on column session.seen_at is 'When it was last used, to the minute; twenty idle minutes end it. | internal | session | give';
comment on column session.ended_at is 'When it was signed out; null until then. | internal | session | give';

create table sign_in (
  network_id uuid not null references network (id),
  id uuid not null,
  email_index bytea not null,
  member_id uuid,
  code_hash bytea,
  tries smallint not null default 0 check (tries between 0 and 5),
  asked_at timestamptz not null,
  used_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint sign_in_code_has_an_owner check ((code_hash is null) = (member_id is null))
);
create index sign_in_by_age on sign_in (network_id, asked_at);
comment on table sign_in is 'Someone asked for a code to sign in. An address nobody has here leaves the same row, with no code; swept after a day.';
comment on column sign_in.network_id is 'The network. | internal | session | none';
comment on column sign_in.id is 'Names the attempt in the address of the page; random, opens nothing without the code. | internal | session | none';
comment on column sign_in.email_index is 'Keyed hash of the address that was typed. | personal | session | none';
comment on column sign_in.member_id is 'Whose address it is; null until a code was made, and for ever when nobody''s. | personal | session | none';
comment on column sign_in.code_hash is 'Keyed hash of the code; null until a code was made. | personal | session | none';
comment on column sign_in.tries is 'How many codes were tried; at five it is over. | internal | session | none';
comment on column sign_in.asked_at is 'When it was asked for; ten minutes later it is over. | internal | session | none';
comment on column sign_in.used_at is 'When it was used; null until then. | internal | session | none';

select only_within_network('member');
select only_within_network('member_role');
select only_within_network('session');
select only_within_network('sign_in');
