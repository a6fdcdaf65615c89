-- Who works with a person and who is kept from them is told to whoever may see something of that person, and to nobody else: until
-- now any SQL that got into a transaction of the network could ask it of anybody by id, exclusion lists of survivors with it.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create or replace function around_person(in_network uuid, in_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  keys text[] := held_keys();
  sees boolean := exists (select from person where network_id = in_network and id = in_person
    and open_to && keys and not closed_to && keys and (only_to = '{}' or only_to && keys));
begin
  if not sees and not exists (select from referral where network_id = in_network and person_id = in_person
      and open_to && keys and not closed_to && keys and (only_to = '{}' or only_to && keys)) then
    return null;
  end if;
  return (select jsonb_build_object('excluded', coalesce(rules.excluded, '[]'), 'onlyFor', coalesce(rules.only_for, '[]'), 'workers', coalesce((
      select jsonb_agg(jsonb_build_object('memberId', member_id, 'organisationId', organisation_id)) from person_worker
      where network_id = in_network and person_id = in_person and ended_at is null), '[]'))
    from (select jsonb_agg(member_id) filter (where kind = 'excluded') as excluded, jsonb_agg(member_id) filter (where kind = 'only') as only_for
      from person_rule where network_id = in_network and person_id = in_person and ended_at is null) as rules);
end $$;
