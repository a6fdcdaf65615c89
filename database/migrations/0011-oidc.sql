-- Signing in through somebody else who vouches for a member: NHS login, CIS2, an employer. An identity links the issuer's name for them to
-- the member; an attempt is one trip to the issuer and back, used once; an issued session remembers what signing out there takes.
-- The issuer's name for a member is sealed and found by a keyed hash, like an e-mail address.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table member_identity (
  network_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  issuer text not null,
  subject_index bytea not null,
  subject_sealed bytea not null,
  counts_as_strong boolean not null,
  linked_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id)
);
create unique index member_identity_links_one_member on member_identity (network_id, issuer, subject_index) where ended_at is null;
create index member_identity_by_member on member_identity (network_id, member_id);
comment on table member_identity is 'Somebody an issuer vouches for is this member. An ended link stays, so that who could sign in as whom can be told later.';
comment on column member_identity.network_id is 'The network. | internal | member | none';
comment on column member_identity.id is 'The link''s id. | internal | member | none';
comment on column member_identity.member_id is 'Whom it signs in. | personal | member | none';
comment on column member_identity.issuer is 'Who vouches: the issuer''s address. | internal | member | give';
comment on column member_identity.subject_index is 'Keyed hash of the issuer''s name for them: finds it, tells nothing. | personal | member | none';
comment on column member_identity.subject_sealed is 'The issuer''s name for them, sealed. | personal | member | give';
comment on column member_identity.counts_as_strong is 'True when it was linked by somebody who had given a second step, or as the member''s first: only then can it stand for one. | internal | member | none';
comment on column member_identity.linked_at is 'When it was linked. | internal | member | give';
comment on column member_identity.last_used_at is 'When it last signed them in; null when it never did. | internal | member | give';
comment on column member_identity.ended_at is 'When it was taken away, or the membership ended; null while it signs them in. | internal | member | give';

create table identity_attempt (
  network_id uuid not null references network (id),
  id uuid not null,
  purpose text not null check (purpose in ('sign-in', 'link')),
  browser_hash bytea not null,
  state_hash bytea not null,
  secrets_sealed bytea not null,
  member_id uuid,
  way_back text,
  started_at timestamptz not null,
  returned_at timestamptz,
  vouched_sealed bytea,
  sign_in_id uuid,
  settled_at timestamptz,
  primary key (network_id, id),
  constraint identity_attempt_found_by_its_state unique (network_id, state_hash),
  foreign key (network_id, member_id) references member (network_id, id),
  foreign key (network_id, sign_in_id) references sign_in (network_id, id),
  constraint identity_attempt_links_whoever_is_signed_in check ((purpose = 'link') = (member_id is not null)),
  constraint identity_attempt_vouched_only_once_back check (vouched_sealed is null or returned_at is not null)
);
create index identity_attempt_by_age on identity_attempt (network_id, started_at);
comment on table identity_attempt is 'One trip of one browser to the issuer and back, good for ten minutes and one return; swept after a day.';
comment on column identity_attempt.network_id is 'The network. | internal | session | none';
comment on column identity_attempt.id is 'Names the attempt in the address of a page; opens nothing in another browser. | internal | session | none';
comment on column identity_attempt.purpose is 'sign-in: nobody is signed in yet; link: a signed-in member links an identity. | internal | session | none';
comment on column identity_attempt.browser_hash is 'SHA-256 of the secret in the cookie of the browser it belongs to. | internal | session | none';
comment on column identity_attempt.state_hash is 'SHA-256 of the state that must come back. | internal | session | none';
comment on column identity_attempt.secrets_sealed is 'Nonce and code verifier, sealed. | internal | session | none';
comment on column identity_attempt.member_id is 'Who links; null when somebody signs in. | personal | session | none';
comment on column identity_attempt.way_back is 'The page of ours they were going to; null when none. | internal | session | none';
comment on column identity_attempt.started_at is 'When they were sent off; ten minutes later it is over. | internal | session | none';
comment on column identity_attempt.returned_at is 'When they came back; a second return finds it taken. Null until then. | internal | session | none';
comment on column identity_attempt.vouched_sealed is 'What the issuer vouched for while a link waits to be confirmed, sealed; null otherwise. | personal | session | none';
comment on column identity_attempt.sign_in_id is 'The e-mailed code that confirms a first sign-in; null otherwise. | internal | session | none';
comment on column identity_attempt.settled_at is 'When the link was made; null until then. | internal | session | none';

create table issued_session (
  network_id uuid not null,
  token_hash bytea not null,
  identity_id uuid not null,
  id_token_sealed bytea not null,
  leaving_hash bytea,
  left_at timestamptz,
  primary key (network_id, token_hash),
  constraint issued_session_left_once unique (network_id, leaving_hash),
  foreign key (network_id, token_hash) references session (network_id, token_hash) on delete cascade,
  foreign key (network_id, identity_id) references member_identity (network_id, id),
  constraint issued_session_left_by_a_link check ((leaving_hash is null) = (left_at is null))
);
comment on table issued_session is 'A session that began at an issuer, so that signing out can also end the sign-in there. Goes with its session.';
comment on column issued_session.network_id is 'The network. | internal | session | none';
comment on column issued_session.token_hash is 'The session: SHA-256 of its token. | personal | session | none';
comment on column issued_session.identity_id is 'The identity that opened it. | personal | session | none';
comment on column issued_session.id_token_sealed is 'The issuer''s own token, which it wants to see at the way out, sealed. | personal | session | none';
comment on column issued_session.leaving_hash is 'SHA-256 of the secret in the address of the page that offers the way out; null until signed out here. | internal | session | none';
comment on column issued_session.left_at is 'When it was signed out here; ten minutes later the offer is over. Null until then. | internal | session | none';

select only_within_network('member_identity');
select only_within_network('identity_attempt');
select only_within_network('issued_session');
