-- People: the person, how to reach them and how not to, who asks for them, what they agreed to, and who may be the same person.
-- A name and one way to reach somebody are enough. Every word about a person is sealed; what must be found again has a keyed
-- blind index beside it. Nobody is ever merged: `same_as_person_id` says that a human thought two rows are one person, and can be taken back.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table person (
  network_id uuid not null references network (id),
  id uuid not null,
  name_sealed bytea not null,
  name_index bytea not null,
  called_sealed bytea,
  language text not null check (language in ('en', 'cy')),
  needs text[] not null,
  interpreter_sealed bytea,
  needs_words_sealed bytea,
  may_text boolean not null,
  may_leave_voicemail boolean not null,
  may_write boolean not null,
  is_device_shared boolean not null,
  is_neutral boolean not null,
  safe_parts text[] not null check (safe_parts <@ array['morning', 'afternoon', 'evening']),
  safe_words_sealed bytea,
  same_as_person_id uuid,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  constraint person_same_as_another foreign key (network_id, same_as_person_id) references person (network_id, id),
  constraint person_not_same_as_itself check (same_as_person_id <> id)
);
create index person_by_name on person (network_id, name_index);
create index person_same_as on person (network_id, same_as_person_id) where same_as_person_id is not null;
comment on table person is 'Somebody we help: a name, what helps them take part, and how it is safe to be in touch.';
comment on column person.network_id is 'The network. | internal | person | none';
comment on column person.id is 'Its id. | internal | person | none';
comment on column person.name_sealed is 'The name they gave, sealed. | personal | person | give';
comment on column person.name_index is 'Blind index of the folded name, to notice a possible same person. | personal | person | none';
comment on column person.called_sealed is 'What they like to be called, sealed; null means the name itself. | personal | person | give';
comment on column person.language is 'The language messages are written in. | personal | person | give';
comment on column person.needs is 'Codes of what helps them take part or understand. | special | person | give';
comment on column person.interpreter_sealed is 'The language an interpreter is needed for, sealed; null when none is. | special | person | give';
comment on column person.needs_words_sealed is 'The same in their own words, sealed; null when nothing was said. | special | person | give';
comment on column person.may_text is 'True when a text message is safe. | personal | person | give';
comment on column person.may_leave_voicemail is 'True when a voicemail is safe. | personal | person | give';
comment on column person.may_write is 'True when a letter is safe. | personal | person | give';
comment on column person.is_device_shared is 'True when others can read their phone or e-mail: messages are then neutral. | special | person | give';
comment on column person.is_neutral is 'True when no message may name the service or the activity. | special | person | give';
comment on column person.safe_parts is 'Parts of the day when it is safe to be in touch; empty means any time. | special | person | give';
comment on column person.safe_words_sealed is 'Safe times in their own words, sealed: only a human can keep to them; null when nothing was said. | special | person | give';
comment on column person.same_as_person_id is 'The row a human said is the same person; null while nobody has. | internal | person | give';
comment on column person.version is 'Counts changes. | internal | person | none';
comment on column person.made_at is 'When they first asked. | internal | person | give';
comment on column person.changed_at is 'When it last changed. | internal | person | give';

create table person_contact (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('email', 'phone', 'post')),
  address_sealed bytea not null,
  address_index bytea not null,
  is_first boolean not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id)
);
create index person_contact_by_person on person_contact (network_id, person_id);
create index person_contact_by_address on person_contact (network_id, address_index);
comment on table person_contact is 'One way to reach a person.';
comment on column person_contact.network_id is 'The network. | internal | person | none';
comment on column person_contact.id is 'Its id. | internal | person | none';
comment on column person_contact.person_id is 'Whom it reaches. | internal | person | none';
comment on column person_contact.channel is 'email, phone (a call, and a text when it is a mobile and texts are safe) or post. | personal | person | give';
comment on column person_contact.address_sealed is 'The address or number, sealed. | personal | person | give';
comment on column person_contact.address_index is 'Blind index: of the address or number; for post of the folded name with the postcode. | personal | person | none';
comment on column person_contact.is_first is 'True for the way they like best. | personal | person | give';
comment on column person_contact.made_at is 'When they gave it. | internal | person | give';
comment on column person_contact.ended_at is 'When they replaced it; null while it is in use. | internal | person | give';

create table trusted_person (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  name_sealed bytea not null,
  relation text not null check (relation in ('family', 'friend', 'carer', 'neighbour', 'worker', 'other')),
  channel text not null check (channel in ('email', 'phone')),
  address_sealed bytea not null,
  is_reached_instead boolean not null,
  person_agreed_at timestamptz not null,
  made_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id)
);
create index trusted_person_by_person on trusted_person (network_id, person_id);
comment on table trusted_person is 'Somebody who asks for a person, with that person''s agreement.';
comment on column trusted_person.network_id is 'The network. | internal | person | none';
comment on column trusted_person.id is 'Its id. | internal | person | none';
comment on column trusted_person.person_id is 'For whom they ask. | internal | person | none';
comment on column trusted_person.name_sealed is 'Their name, sealed. | personal | person | withhold';
comment on column trusted_person.relation is 'How they know the person. | personal | person | give';
comment on column trusted_person.channel is 'How they are reached. | personal | person | withhold';
comment on column trusted_person.address_sealed is 'Their address or number, sealed. | personal | person | withhold';
comment on column trusted_person.is_reached_instead is 'True when messages go to them and not to the person, as the two agreed. | personal | person | give';
comment on column trusted_person.person_agreed_at is 'When they said that the person agreed to their asking. | personal | person | give';
comment on column trusted_person.made_at is 'When they asked. | internal | person | give';

create table consent (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('share-with-organisation')),
  recipient_organisation_id uuid not null,
  about_id uuid not null,
  shares text[] not null check (shares <@ array['called', 'needs', 'why', 'contact']),
  wording text not null,
  given_by text not null check (given_by in ('person', 'trusted-person')),
  how text not null check (how in ('web-form', 'private-link', 'phone')),
  given_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id)
);
create index consent_by_person on consent (network_id, person_id);
create index consent_by_thing on consent (network_id, about_id);
comment on table consent is 'What somebody agreed that one organisation may see, for one thing. Looked at each time something leaves, not only when it was asked.';
comment on column consent.network_id is 'The network. | internal | person | none';
comment on column consent.id is 'Its id. | internal | person | none';
comment on column consent.person_id is 'Whose words may be seen. | internal | person | none';
comment on column consent.purpose is 'What for. | personal | person | give';
comment on column consent.recipient_organisation_id is 'Who may see them. | personal | person | give';
comment on column consent.about_id is 'The referral it was given for. | internal | person | give';
comment on column consent.shares is 'What may be seen: what to call them, needs, why, contact (only once the group says yes or wants to call). | personal | person | give';
comment on column consent.wording is 'Version of the words they agreed to. | internal | person | give';
comment on column consent.given_by is 'The person, or a trusted person saying so for them. | personal | person | give';
comment on column consent.how is 'Where it was given. | internal | person | give';
comment on column consent.given_at is 'When. | internal | person | give';
comment on column consent.expires_at is 'From when it no longer holds. | internal | person | give';
comment on column consent.withdrawn_at is 'When it was taken back; null while it holds. | internal | person | give';

create table possible_same_person (
  network_id uuid not null references network (id),
  id uuid not null,
  newer_person_id uuid not null,
  older_person_id uuid not null,
  matched text[] not null check (cardinality(matched) > 0 and matched <@ array['email', 'phone', 'name', 'name-and-postcode']),
  state text not null check (state in ('open', 'same', 'different')),
  noticed_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  version integer not null default 1,
  primary key (network_id, id),
  constraint possible_same_person_noticed_once unique (network_id, newer_person_id, older_person_id),
  constraint possible_same_person_settled_by_someone check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
  foreign key (network_id, newer_person_id) references person (network_id, id),
  foreign key (network_id, older_person_id) references person (network_id, id)
);
create index possible_same_person_open on possible_same_person (network_id, state, due_at);
comment on table possible_same_person is 'Two rows that may be one person. Software only offers it; a human says same or different, and can take it back.';
comment on column possible_same_person.network_id is 'The network. | internal | person | none';
comment on column possible_same_person.id is 'Its id. | internal | person | none';
comment on column possible_same_person.newer_person_id is 'Who asked later. | personal | person | none';
comment on column possible_same_person.older_person_id is 'Who asked before. | personal | person | none';
comment on column possible_same_person.matched is 'Which fields match. | personal | person | give';
comment on column possible_same_person.state is 'open until a human settles it: same or different; open again when that is taken back. | internal | person | give';
comment on column possible_same_person.noticed_at is 'When it was noticed. | internal | person | give';
comment on column possible_same_person.due_at is 'By when a human should look. | internal | person | none';
comment on column possible_same_person.settled_at is 'When it was settled; null while open. | internal | person | give';
comment on column possible_same_person.settled_by is 'Who settled it, as kind:id; null while open. | internal | person | give';
comment on column possible_same_person.version is 'Counts changes. | internal | person | none';

select only_within_network('person');
select only_within_network('person_contact');
select only_within_network('trusted_person');
select only_within_network('consent');
select only_within_network('possible_same_person');
