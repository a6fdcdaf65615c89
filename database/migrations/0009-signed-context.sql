-- A context that cannot be forged. Until now row-level security read a plain setting, and whoever managed to run SQL of their own
-- inside a transaction could set it to anything. From here on the app signs what each transaction may see with a key that its login
-- cannot read (docs/decisions/0007); `begin_in` checks the signature and puts a seal beside the settings that holds for this
-- connection and this transaction only. A setting that was changed, copied or made up has no seal that fits, and shows no row.
-- Everything is local to the transaction, so it is safe behind PgBouncer.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

-- The schema itself is made with the owner's rights at each start (src/platform/database/roles.ts).
revoke all on schema hedgerow_private from public;
comment on schema hedgerow_private is 'What not even the app''s login may read.';

create table hedgerow_private.context_key (
  name text primary key check (name in ('inner', 'outer', 'seal')),
  key bytea not null
);
comment on table hedgerow_private.context_key is 'Keys that tell a context the app made from one that somebody made up; put in at each start, from the master key.';
comment on column hedgerow_private.context_key.name is 'inner and outer: the two padded halves of the HMAC-SHA-256 key of the app; seal: the server''s own. | internal | forever | none';
comment on column hedgerow_private.context_key.key is 'The key. | internal | forever | none';
revoke all on hedgerow_private.context_key from public, hedgerow_app;

create function hedgerow_private.seal_of(networks text, keys text, actor text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256((select key from hedgerow_private.context_key where name = 'seal')
    || convert_to(concat_ws(chr(10), pg_backend_pid(), extract(epoch from transaction_timestamp()), networks, keys, actor), 'UTF8')), 'hex')
$$;
comment on function hedgerow_private.seal_of is 'What a context must carry to be believed: it fits this connection, this transaction and these words only.';
revoke all on function hedgerow_private.seal_of from public, hedgerow_app;

-- statement: networks, keys and actor, then the second it was signed, a line each. proof: its HMAC-SHA-256 under the app's key.
create function begin_in(statement text, proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  inner_key bytea := (select key from hedgerow_private.context_key where name = 'inner');
  outer_key bytea := (select key from hedgerow_private.context_key where name = 'outer');
  said text[] := string_to_array(statement, chr(10));
begin
  if proof is null or sha256(outer_key || sha256(inner_key || convert_to(statement, 'UTF8'))) is distinct from proof then
    raise exception 'This context was not made by the app' using errcode = '42501';
  end if;
  if abs(extract(epoch from clock_timestamp()) - said[4]::bigint) > 300 then
    raise exception 'This context was made too long ago, or the clocks of app and database differ by more than five minutes' using errcode = '42501';
  end if;
  perform set_config('hedgerow.networks', said[1], true), set_config('hedgerow.keys', said[2], true), set_config('hedgerow.actor', said[3], true),
    set_config('hedgerow.seal', hedgerow_private.seal_of(said[1], said[2], said[3]), true);
end $$;
comment on function begin_in is 'Opens a transaction in somebody''s name: the only way to see a row about anybody.';

create function seen_networks() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  networks text := nullif(current_setting('hedgerow.networks', true), '');
begin
  if networks is null or current_setting('hedgerow.seal', true)
    is distinct from hedgerow_private.seal_of(networks, current_setting('hedgerow.keys', true), current_setting('hedgerow.actor', true)) then
    return '{}';
  end if;
  return networks::uuid[];
end $$;
comment on function seen_networks is 'The networks of this transaction; none without a context whose seal fits.';

create function held_keys() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  keys text := nullif(current_setting('hedgerow.keys', true), '');
begin
  if keys is null or current_setting('hedgerow.seal', true)
    is distinct from hedgerow_private.seal_of(current_setting('hedgerow.networks', true), keys, current_setting('hedgerow.actor', true)) then
    return '{}';
  end if;
  return keys::text[];
end $$;
comment on function held_keys is 'What this transaction''s actor is to the people of the network, as keys such as place:… or software (src/kernel/keys.ts).';

-- The sub-select is asked once for each query and not once for each row.
create or replace function only_within_network(fenced regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('drop policy if exists only_within_network on %s', fenced);
  execute format('create policy only_within_network on %s using (network_id = any ((select seen_networks())::uuid[]))', fenced);
end $$;

do $$
declare
  fenced record;
begin
  for fenced in select schemaname, tablename from pg_policies where policyname = 'only_within_network' loop
    perform only_within_network(format('%I.%I', fenced.schemaname, fenced.tablename)::regclass);
  end loop;
end $$;

-- A row about a person is open to whoever holds one of the keys in open_to, closed to whoever holds one of those in closed_to (the
-- exclusion list), and where only_to says anything, open to those alone (the restriction list). The owner, as whom nobody signs in,
-- keeps the wall of the network only: `open_person` works in its name.
create function only_to_those_it_is_open_to(fenced regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add column open_to text[] not null default ''{software}'', add column closed_to text[] not null default ''{}'','
    || ' add column only_to text[] not null default ''{}''', fenced);
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('drop policy if exists only_within_network on %s', fenced);
  execute format('create policy owner_within_network on %s to hedgerow_owner using (network_id = any ((select seen_networks())::uuid[]))', fenced);
  execute format('create policy added_within_network on %s for insert to hedgerow_app with check (network_id = any ((select seen_networks())::uuid[]))', fenced);
  execute format('create policy seen_by_those_it_is_open_to on %s for select to hedgerow_app using (%s)', fenced, is_open());
  execute format('create policy changed_by_those_it_is_open_to on %s for update to hedgerow_app using (%s)', fenced, is_open());
  execute format('create policy removed_by_those_it_is_open_to on %s for delete to hedgerow_app using (%s)', fenced, is_open());
  execute format('comment on column %s.open_to is ''Keys of those who may see the row; kept by open_person. | internal | person | none''', fenced);
  execute format('comment on column %s.closed_to is ''Keys of those who may not, whatever else they hold. | personal | person | none''', fenced);
  execute format('comment on column %s.only_to is ''Keys of those who alone may; empty when everybody in open_to may. | personal | person | none''', fenced);
end $$;
create function is_open() returns text language sql immutable as $$
  select 'network_id = any ((select seen_networks())::uuid[]) and open_to && (select held_keys())::text[]'
    || ' and not closed_to && (select held_keys())::text[] and (only_to = ''{}'' or only_to && (select held_keys())::text[])'
$$;
comment on function only_to_those_it_is_open_to is 'Puts a table of rows about people behind the keys of whoever asks.';
