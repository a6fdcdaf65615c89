-- Members and organisations: who was invited to be what, which rules of conduct a member agreed to keep, and which organisations
-- somebody of the network has looked at. Until an organisation is verified, no role held at it counts; an address proves nothing.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table invitation (
  network_id uuid not null references network (id),
  id uuid not null,
  name_sealed bytea not null,
  email_sealed bytea not null,
  email_index bytea not null,
  language text not null check (language in ('en', 'cy')),
  kind text not null check (kind in ('coordinator', 'provider', 'referrer', 'link-worker', 'team-lead', 'programme-lead', 'commissioner',
    'researcher', 'network-admin')),
  place_id uuid,
  organisation_id uuid,
  token_hash bytea not null,
  sendings smallint not null default 1,
  invited_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (network_id, id),
  foreign key (network_id, accepted_by) references member (network_id, id),
  constraint invitation_one_for_each_link unique (network_id, token_hash),
  constraint invitation_held_through_its_relation check (
    case
      when kind in ('coordinator', 'commissioner') then organisation_id is null
      when kind in ('researcher', 'network-admin') then organisation_id is null and place_id is null
      else organisation_id is not null and place_id is null
    end),
  constraint invitation_accepted_by_someone check ((accepted_at is null) = (accepted_by is null)),
  constraint invitation_withdrawn_by_someone check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint invitation_ends_once check (accepted_at is null or withdrawn_at is null)
);
create unique index invitation_open_once on invitation (network_id, email_index, kind, coalesce(place_id, organisation_id, network_id))
  where accepted_at is null and withdrawn_at is null;
create index invitation_by_organisation on invitation (network_id, organisation_id) where accepted_at is null and withdrawn_at is null;
create index invitation_by_age on invitation (network_id, expires_at);
comment on table invitation is 'Somebody is asked to be a member, or a member to be something more: one role each. Swept thirty days after it ran out or ended.';
comment on column invitation.network_id is 'The network. | internal | session | none';
comment on column invitation.id is 'Its id; the link in the e-mail is made from it under a key kept outside the database. | internal | session | none';
comment on column invitation.name_sealed is 'What whoever invites calls them, sealed. | personal | session | give';
comment on column invitation.email_sealed is 'Where the invitation went, sealed. | personal | session | give';
comment on column invitation.email_index is 'Keyed hash of the address in lower case: finds it, tells nothing. | personal | session | none';
comment on column invitation.language is 'The language the invitation is in. | internal | session | give';
comment on column invitation.kind is 'The role they are asked to hold. | internal | session | give';
comment on column invitation.place_id is 'The place of the role; null for the whole network and for other roles. | internal | session | give';
comment on column invitation.organisation_id is 'The organisation of the role; null for roles of the network. | internal | session | give';
comment on column invitation.token_hash is 'SHA-256 of the token in the newest link; older links open nothing. | internal | session | none';
comment on column invitation.sendings is 'How often it was sent; each sending has a link of its own. | internal | session | none';
comment on column invitation.invited_by is 'Who invites, as kind:id. | internal | session | give';
comment on column invitation.made_at is 'When it was first sent. | internal | session | give';
comment on column invitation.expires_at is 'Until when the newest link can be used. | internal | session | give';
comment on column invitation.accepted_at is 'When it was accepted; null while it was not. | internal | session | give';
comment on column invitation.accepted_by is 'The member they then were; null while it was not accepted. | personal | session | none';
comment on column invitation.withdrawn_at is 'When it was taken back; null while it was not. | internal | session | give';
comment on column invitation.withdrawn_by is 'Who took it back, as kind:id; null while nobody did. | internal | session | give';

create table conduct_acceptance (
  network_id uuid not null,
  member_id uuid not null,
  version integer not null,
  language text not null check (language in ('en', 'cy')),
  accepted_at timestamptz not null,
  primary key (network_id, member_id, version),
  foreign key (network_id, member_id) references member (network_id, id)
);
comment on table conduct_acceptance is 'Which version of the code of conduct a member agreed to keep, and when. Whoever has not agreed to the newest is asked before anything else.';
comment on column conduct_acceptance.network_id is 'The network. | internal | member | none';
comment on column conduct_acceptance.member_id is 'Who agreed. | personal | member | none';
comment on column conduct_acceptance.version is 'To which version of the words. | internal | member | give';
comment on column conduct_acceptance.language is 'In which language they read it. | internal | member | give';
comment on column conduct_acceptance.accepted_at is 'When. | internal | member | give';

-- No foreign key to the organisation, as member_role has none: a role may outlive the listing it was given through.
create table organisation_verification (
  network_id uuid not null references network (id),
  id uuid not null,
  organisation_id uuid not null,
  how text not null check (how in ('register', 'known', 'agreement')),
  note_sealed bytea not null,
  verified_by text not null,
  verified_at timestamptz not null,
  expires_at timestamptz not null,
  reminded_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  ended_because_sealed bytea,
  primary key (network_id, id),
  constraint organisation_verification_ended_by_someone check ((ended_at is null) = (ended_by is null))
);
create unique index organisation_verification_one_at_a_time on organisation_verification (network_id, organisation_id) where ended_at is null;
comment on table organisation_verification is 'Somebody of the network looked whether an organisation is what it says. Holds for a year; a newer one ends the one before.';
comment on column organisation_verification.network_id is 'The network. | internal | member | none';
comment on column organisation_verification.id is 'Its id. | internal | member | none';
comment on column organisation_verification.organisation_id is 'Which organisation. | internal | member | none';
comment on column organisation_verification.how is 'register: its charity or company number was looked up; known: a coordinator knows it; agreement: it signed one. | internal | member | none';
comment on column organisation_verification.note_sealed is 'What exactly was looked at, in the words of whoever did, sealed. | personal | member | withhold';
comment on column organisation_verification.verified_by is 'Who looked, as kind:id. | internal | member | give';
comment on column organisation_verification.verified_at is 'When. | internal | member | give';
comment on column organisation_verification.expires_at is 'Until when it holds. | internal | member | none';
comment on column organisation_verification.reminded_at is 'When somebody was told that it ends soon; null before. | internal | member | none';
comment on column organisation_verification.ended_at is 'When it was taken away or a newer one took its place; null while it stands. | internal | member | none';
comment on column organisation_verification.ended_by is 'Who did that, as kind:id; null while it stands. | internal | member | give';
comment on column organisation_verification.ended_because_sealed is 'Why it was taken away, sealed; null while it stands and when a newer one took its place. | personal | member | withhold';

select only_within_network('invitation');
select only_within_network('conduct_acceptance');
select only_within_network('organisation_verification');
select append_only('conduct_acceptance');
