-- The walls every later table stands behind: what the app's login may do, and that it sees the rows of its network only.
-- A migration that makes a table holding anything about people adds one line after it:
--   select only_within_network('person');
-- and for a table that may only grow:
--   select append_only('consent_record');
-- Migrations run as hedgerow_owner. The app's login is in hedgerow_app and owns nothing.

revoke all on schema public from public;
grant usage on schema public to hedgerow_app;
alter default privileges in schema public grant select, insert, update, delete on tables to hedgerow_app;
alter default privileges in schema public grant usage, select on sequences to hedgerow_app;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to hedgerow_app;

create function only_within_network(fenced regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  -- The setting reads '' and not null after a transaction that had it, hence nullif. No sub-select: one makes reports many times slower.
  execute format(
    'create policy only_within_network on %s using (network_id = any (nullif(current_setting(''hedgerow.networks'', true), '''')::uuid[]))',
    fenced);
end $$;
comment on function only_within_network is 'Puts a table behind row-level security: without a context set in the transaction nobody sees a row.';

create function append_only(kept regclass) returns void language plpgsql as $$
begin
  execute format('revoke update, delete, truncate on %s from hedgerow_app', kept);
end $$;
comment on function append_only is 'Takes change and removal of rows from the app: it may add and read.';

-- A partition asked by its own name would go round the policies of its parent, so the app gets no rights on it at all.
create function close_partition(partition regclass) returns void language plpgsql as $$
begin
  execute format('revoke all on %s from hedgerow_app', partition);
  execute format('alter table %s enable row level security', partition);
  execute format('alter table %s force row level security', partition);
end $$;
comment on function close_partition is 'A partition is reached through its parent only.';

-- The app's login may not make tables; this is the one thing of that kind it needs, and it can make nothing else with it.
create function make_months(since date, months integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  parent text;
  first_day date;
  named text;
  made integer := 0;
begin
  foreach parent in array array['event', 'audit_entry'] loop
    for step in 0 .. least(months, 24) - 1 loop
      first_day := date_trunc('month', since)::date + make_interval(months => step);
      named := parent || to_char(first_day, '_YYYY_MM');
      continue when to_regclass('public.' || named) is not null;
      begin
        execute format('create table %I partition of %I for values from (%L) to (%L)',
          named, parent, first_day || ' 00:00+00', (first_day + interval '1 month')::date || ' 00:00+00');
        perform close_partition(named::regclass);
        made := made + 1;
      exception when check_violation then
        -- Rows of that month are in the default partition already; they stay there, found as before.
        null;
      end;
    end loop;
  end loop;
  return made;
end $$;
comment on function make_months is 'Makes the monthly partitions of event and audit_entry ahead of time.';
