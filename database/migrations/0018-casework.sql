-- Working with people: a caseload handed over as one thing, so that it can be taken back as one thing; and what somebody asks at
-- their private link about who should not see them, which a human settles, because the public must not be shown a list of members.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table hand_over (
  network_id uuid not null references network (id),
  id uuid not null,
  organisation_id uuid not null,
  from_member_id uuid,
  made_by text not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_by text,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, from_member_id) references member (network_id, id),
  constraint hand_over_undone_by_someone check ((undone_at is null) = (undone_by is null))
);
create index hand_over_by_organisation on hand_over (network_id, organisation_id, made_at);
comment on table hand_over is 'People passed from one link worker of an organisation to colleagues at one time; a lead can take it back within a day.';
comment on column hand_over.network_id is 'The network. | internal | member | none';
comment on column hand_over.id is 'Its id. | internal | member | none';
comment on column hand_over.organisation_id is 'Within which organisation. | internal | member | none';
comment on column hand_over.from_member_id is 'Who worked with them until then; null when nobody did. | personal | member | give';
comment on column hand_over.made_by is 'Who did it, as kind:id. | personal | member | give';
comment on column hand_over.made_at is 'When. | internal | member | give';
comment on column hand_over.undone_at is 'When it was taken back; null while it stands. | internal | member | give';
comment on column hand_over.undone_by is 'Who took it back, as kind:id; null while it stands. | personal | member | give';

alter table person_worker add column hand_over_id uuid;
alter table person_worker add constraint person_worker_handed_over foreign key (network_id, hand_over_id) references hand_over (network_id, id);
create index person_worker_by_hand_over on person_worker (network_id, hand_over_id) where hand_over_id is not null;
comment on column person_worker.hand_over_id is 'The handing over that gave the person to them; null when it was arranged one by one. | internal | person | none';

create table person_wish (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  words_sealed bytea not null,
  hidden_from text[] not null,
  made_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  outcome text check (outcome in ('list-made', 'nobody-meant', 'spoke-with-them')),
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint person_wish_settled_by_someone check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (outcome is null))
);
create index person_wish_by_person on person_wish (network_id, person_id);
create index person_wish_to_settle on person_wish (network_id, due_at) where settled_at is null;
comment on table person_wish is 'What somebody wrote at their private link about who should not see them; the team settles it.';
comment on column person_wish.network_id is 'The network. | internal | person | none';
comment on column person_wish.id is 'Its id. | internal | person | none';
comment on column person_wish.person_id is 'Who asks. | personal | person | none';
comment on column person_wish.words_sealed is 'Their words, sealed. | special | person | give';
comment on column person_wish.hidden_from is 'Keys of members whose name seems to be in the words: they are not to read them. | personal | person | withhold';
comment on column person_wish.made_at is 'When they wrote. | internal | person | give';
comment on column person_wish.due_at is 'By when the team must have settled it. | internal | person | give';
comment on column person_wish.settled_at is 'When it was settled; null until then. | internal | person | give';
comment on column person_wish.settled_by is 'Who settled it, as kind:id; null until then. | personal | person | withhold';
comment on column person_wish.outcome is 'What came of it; null until it is settled. | personal | person | give';

select only_within_network('hand_over');
select only_to_those_it_is_open_to('person_wish');

-- The keys of wishes are kept with those of all other rows about a person.
alter function open_person(uuid, uuid, timestamptz) rename to open_rows_of_person;
create function open_person(in_network uuid, in_person uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
begin
  perform open_rows_of_person(in_network, in_person, at_moment);
  select * into who from keys_about(in_network, in_person, at_moment);
  update person_wish set open_to = who.around || who.places, closed_to = who.excluded || hidden_from, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (who.around || who.places, who.excluded || hidden_from, who.only_these);
end $$;
comment on function open_person is 'Puts the keys of those who may see a person on every row about them, and on their wishes.';
comment on function open_rows_of_person is 'Puts the keys of those who may see a person on every row about them but their wishes.';
