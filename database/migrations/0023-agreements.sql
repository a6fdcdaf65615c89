-- Sending under what people agreed to: one short message about something to join, or a researcher's question whether somebody wants to
-- take part. Until now people could agree to be written to, and nothing was ever sent; whom it went to must be known, so that nobody is
-- written to twice, or more often than every fourteen days.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table approach (
  network_id uuid not null references network (id),
  id uuid not null,
  kind text not null check (kind in ('activity', 'research')),
  activity_id uuid,
  place_id uuid,
  title text,
  words text,
  ethics_reference text,
  contact text,
  closes_on date,
  is_for_one boolean not null,
  people integer not null check (people >= 0),
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('approved', 'refused')),
  answered_by uuid,
  answered_at timestamptz,
  sent_at timestamptz,
  sent integer,
  version integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id),
  foreign key (network_id, place_id) references place (network_id, id),
  foreign key (network_id, asked_by) references member (network_id, id),
  foreign key (network_id, answered_by) references member (network_id, id),
  constraint approach_says_what check ((kind = 'activity') = (activity_id is not null)
    and (kind = 'research') = (title is not null and words is not null and ethics_reference is not null and contact is not null and closes_on is not null)),
  constraint approach_for_one_is_an_activity check (not is_for_one or kind = 'activity'),
  constraint approach_answered_by_another check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null) and answered_by <> asked_by),
  constraint approach_sent_and_counted check ((sent_at is null) = (sent is null)),
  constraint approach_of_research_is_approved_first check (sent_at is null or kind = 'activity' or answer = 'approved')
);
create index approach_by_time on approach (network_id, asked_at);
comment on table approach is 'One short message to people who agreed to get such messages: about something they could join, or research that asks for people.';
comment on column approach.network_id is 'The network. | internal | record | none';
comment on column approach.id is 'Its id. | internal | record | none';
comment on column approach.kind is 'About something to join, or research. | internal | record | none';
comment on column approach.activity_id is 'What there is to join; null for research. | internal | record | none';
comment on column approach.place_id is 'Only people of this place; null for all of the network. | internal | record | none';
comment on column approach.title is 'What the research is called; null for something to join. | internal | record | none';
comment on column approach.words is 'What the researchers say, in plain words; null for something to join. | internal | record | none';
comment on column approach.ethics_reference is 'The reference of its ethics approval; null for something to join. | internal | record | none';
comment on column approach.contact is 'Where people answer the researchers; null for something to join. | internal | record | none';
comment on column approach.closes_on is 'The last day of asking; null for something to join. | internal | record | none';
comment on column approach.is_for_one is 'Sent to one person by whoever works with them. | internal | record | none';
comment on column approach.people is 'How many agreed and could get it when it was asked for. | internal | record | none';
comment on column approach.asked_by is 'Who asked for it. | personal | member | give';
comment on column approach.asked_at is 'When. | internal | record | none';
comment on column approach.answer is 'What the second member said; null when nobody has, or nobody must. | internal | record | none';
comment on column approach.answered_by is 'Who that was; null until then. | personal | member | give';
comment on column approach.answered_at is 'When; null until then. | internal | record | none';
comment on column approach.sent_at is 'When all of it was written; null until then. | internal | record | none';
comment on column approach.sent is 'To how many; null until then. | internal | record | none';
comment on column approach.version is 'Counts its changes. | internal | record | none';
select only_within_network('approach');
revoke delete on approach from hedgerow_app;

create table approach_person (
  network_id uuid not null references network (id),
  id uuid not null,
  approach_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, approach_id) references approach (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint approach_person_once unique (network_id, approach_id, person_id)
);
create index approach_person_by_person on approach_person (network_id, person_id, made_at);
comment on table approach_person is 'Whom an approach was written to, so that nobody gets it twice, or another within fourteen days; and for the page behind its link.';
comment on column approach_person.network_id is 'The network. | internal | person | none';
comment on column approach_person.id is 'Its id. | internal | person | none';
comment on column approach_person.approach_id is 'Which approach. | internal | person | give';
comment on column approach_person.person_id is 'To whom. | internal | person | none';
comment on column approach_person.made_at is 'When it was written. | internal | person | give';
select only_to_those_it_is_open_to('approach_person');
revoke delete on approach_person from hedgerow_app;

-- The keys of approaches are kept with those of all other rows about a person.
alter function open_person(uuid, uuid, timestamptz) rename to open_person_but_approaches;
create function open_person(in_network uuid, in_person uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
begin
  perform open_person_but_approaches(in_network, in_person, at_moment);
  select * into who from keys_about(in_network, in_person, at_moment);
  update approach_person set open_to = who.around || who.places, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (who.around || who.places, who.excluded, who.only_these);
end $$;
comment on function open_person is 'Puts the keys of those who may see a person on every row about them, approaches included.';
comment on function open_person_but_approaches is 'Puts the keys of those who may see a person on every row about them but approaches.';
