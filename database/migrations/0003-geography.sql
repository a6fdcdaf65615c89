-- Geography: where a word or a postcode is. Places of the network, other names people use, postcodes, and the middle of
-- each part of a postcode, so that a postcode nobody has told us about is still roughly somewhere.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table place (
  network_id uuid not null references network (id),
  id uuid not null,
  slug text not null,
  name jsonb not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  made_at timestamptz not null,
  primary key (network_id, id),
  constraint place_named_once unique (network_id, slug)
);
comment on table place is 'A local site of the network: what a coordinator looks after.';
comment on column place.network_id is 'The network. | internal | geography | none';
comment on column place.id is 'Its id. | public | geography | none';
comment on column place.slug is 'Short name used by files and commands. | public | geography | none';
comment on column place.name is 'Its name for people, by language: en always, cy where it differs. | public | geography | none';
comment on column place.latitude is 'WGS 84 degrees of its middle. | public | geography | none';
comment on column place.longitude is 'WGS 84 degrees of its middle. | public | geography | none';
comment on column place.made_at is 'When it was made. | internal | geography | none';

create table gazetteer_name (
  network_id uuid not null references network (id),
  id uuid not null,
  folded text not null,
  name text not null,
  kind text not null check (kind in ('place', 'town', 'village', 'neighbourhood', 'landmark')),
  place_id uuid,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  primary key (network_id, id),
  foreign key (network_id, place_id) references place (network_id, id),
  constraint gazetteer_name_once unique (network_id, folded, latitude, longitude)
);
comment on table gazetteer_name is 'Names people use for where they are; the same name may stand for several places.';
comment on column gazetteer_name.network_id is 'The network. | internal | geography | none';
comment on column gazetteer_name.id is 'Its id. | public | geography | none';
comment on column gazetteer_name.folded is 'The name as it is looked up: lower case, no accents, no punctuation. | public | geography | none';
comment on column gazetteer_name.name is 'The name as people write it. | public | geography | none';
comment on column gazetteer_name.kind is 'What it names: a place of the network, town, village, neighbourhood or landmark. | public | geography | none';
comment on column gazetteer_name.place_id is 'The place of the network it lies in; null when nobody has said. | public | geography | none';
comment on column gazetteer_name.latitude is 'WGS 84 degrees. | public | geography | none';
comment on column gazetteer_name.longitude is 'WGS 84 degrees. | public | geography | none';

create table postcode (
  network_id uuid not null references network (id),
  postcode text not null check (postcode ~ '^[A-Z0-9]{5,7}$'),
  latitude real not null check (latitude between -90 and 90),
  longitude real not null check (longitude between -180 and 180),
  area_code text,
  primary key (network_id, postcode)
);
comment on table postcode is 'Where postcodes are, as loaded from an open file.';
comment on column postcode.network_id is 'The network. | internal | geography | none';
comment on column postcode.postcode is 'Upper case without a space. | public | geography | none';
comment on column postcode.latitude is 'WGS 84 degrees. | public | geography | none';
comment on column postcode.longitude is 'WGS 84 degrees. | public | geography | none';
comment on column postcode.area_code is 'The statistical area (LSOA 2021) it lies in; null when the file does not say. | public | geography | none';

create table postcode_centre (
  network_id uuid not null references network (id),
  part text not null,
  kind text not null check (kind in ('sector', 'outcode')),
  latitude real not null check (latitude between -90 and 90),
  longitude real not null check (longitude between -180 and 180),
  postcodes integer not null check (postcodes > 0),
  primary key (network_id, part)
);
comment on table postcode_centre is 'The middle of a sector (ZZ9 1) or outcode (ZZ9), drawn from the loaded postcodes.';
comment on column postcode_centre.network_id is 'The network. | internal | geography | none';
comment on column postcode_centre.part is 'Sector with a space before its digit, or outcode. | public | geography | none';
comment on column postcode_centre.kind is 'sector or outcode. | public | geography | none';
comment on column postcode_centre.latitude is 'WGS 84 degrees. | public | geography | none';
comment on column postcode_centre.longitude is 'WGS 84 degrees. | public | geography | none';
comment on column postcode_centre.postcodes is 'How many postcodes it was drawn from. | public | geography | none';
