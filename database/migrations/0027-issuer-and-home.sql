-- Two gaps of access: sessions that end at the issuer, and looks at a neighbour.
-- An issuer may tell that somebody signed out there, or was shut out (OpenID Connect Back-Channel Logout 1.0). To end the right sessions here,
-- one that began at an issuer remembers the issuer's own name for its session; and each such word counts once, so that nobody plays it again.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

alter table issued_session add column sid_index bytea;
create index issued_session_by_sid on issued_session (network_id, sid_index) where sid_index is not null;
create index issued_session_by_identity on issued_session (network_id, identity_id);
comment on column issued_session.sid_index is 'Keyed hash of the issuer''s name for its session; null when it has none. | personal | session | none';

create table issuer_logout (
  network_id uuid not null references network (id),
  word_hash bytea not null,
  received_at timestamptz not null,
  primary key (network_id, word_hash)
);
comment on table issuer_logout is 'Words of an issuer that somebody signed out there, each taken once; swept after a day, when none of them would be believed any more.';
comment on column issuer_logout.network_id is 'The network. | internal | session | none';
comment on column issuer_logout.word_hash is 'SHA-256 of the word''s own name (jti). | internal | session | none';
comment on column issuer_logout.received_at is 'When it came. | internal | session | none';
select only_within_network('issuer_logout');

-- Somebody who reads the record of a neighbour shall be noticed. For that a member may say roughly where they live; nobody has to, and it is
-- used for nothing else.
alter table member add column home_sealed bytea;
comment on column member.home_sealed is 'Roughly where they live: the first half of the postcode and one digit, sealed; null when they have not said. Only to notice looks at neighbours. | personal | member | give';
