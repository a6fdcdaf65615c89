-- A human to turn to: how people reach the team of the network, and the team of each of its places. Coordinators keep it;
-- every public page that may leave somebody stuck shows it.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table local_team (
  network_id uuid not null references network (id),
  id uuid not null,
  place_id uuid,
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text,
  hours jsonb,
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, place_id) references place (network_id, id),
  constraint local_team_one_for_each_place unique nulls not distinct (network_id, place_id),
  constraint local_team_can_be_reached check (phone is not null or email is not null)
);
comment on table local_team is 'How people reach the humans of a network or of one of its places; public.';
comment on column local_team.network_id is 'The network. | internal | directory | none';
comment on column local_team.id is 'Its id. | internal | directory | none';
comment on column local_team.place_id is 'The place it looks after; null when it is the team of the whole network. | public | directory | none';
comment on column local_team.phone is 'Its phone number with the country code; null when it has none for the public. | public | directory | none';
comment on column local_team.email is 'Its e-mail address; null when it has none for the public. | public | directory | none';
comment on column local_team.hours is 'When somebody answers, by language: en always, cy where it differs; null when nobody has said. | public | directory | none';
comment on column local_team.version is 'Counts its changes, so that two coordinators never overwrite each other. | internal | directory | none';
comment on column local_team.changed_at is 'When it was last changed. | internal | directory | none';
