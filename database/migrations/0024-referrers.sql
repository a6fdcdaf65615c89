-- Passing people on. A member who refers people had a role and nothing to do with it, and their key would have opened the whole request:
-- its state, its reasons, what was agreed with the group. Now it opens one small row, which holds what they typed themselves. What came
-- of it is told by a function that looks at the agreement each time: nothing has to be taken out of a list when the person changes their
-- mind, and SQL of a referrer's own finds no more than the page shows. Nobody was passed on before, so no row carries the old key.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

alter table referral drop constraint referral_route_check;
alter table referral add constraint referral_route_check check (route in ('self', 'trusted-person', 'referrer'));
comment on column referral.route is 'The person themselves, a trusted person, or an organisation that passed them on. | personal | referral | give';

create table passed_on (
  network_id uuid not null references network (id),
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  activity_id uuid not null,
  called_sealed bytea not null,
  made_at timestamptz not null,
  primary key (network_id, id),
  constraint passed_on_once unique (network_id, referral_id),
  foreign key (network_id, referral_id) references referral (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
create index passed_on_by_organisation on passed_on (network_id, organisation_id, made_at);
create index passed_on_by_person on passed_on (network_id, person_id);
comment on table passed_on is 'That an organisation passed somebody on: what its members may see again of what they typed, whatever the person agrees to.';
comment on column passed_on.network_id is 'The network. | internal | referral | none';
comment on column passed_on.id is 'Its id. | internal | referral | none';
comment on column passed_on.referral_id is 'The request that was made for the person. | internal | referral | give';
comment on column passed_on.person_id is 'Who was passed on. | personal | referral | none';
comment on column passed_on.organisation_id is 'Which organisation passed them on. | personal | referral | give';
comment on column passed_on.member_id is 'Which member of it typed the request. | personal | referral | withhold';
comment on column passed_on.activity_id is 'What they were passed on to. | internal | referral | give';
comment on column passed_on.called_sealed is 'What the member called the person, sealed under the person''s key. | personal | referral | give';
comment on column passed_on.made_at is 'When. | internal | referral | give';
select only_to_those_it_is_open_to('passed_on');

-- The same function as before (0017), with two things changed: a referrer's key opens the row of the passing on, and no request.
create or replace function open_rows_of_person(in_network uuid, in_person uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
  staff text[];
begin
  select * into who from keys_about(in_network, in_person, at_moment);
  staff := who.around || who.places;

  update person set open_to = staff || who.own || who.told, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and id = in_person
    and (open_to, closed_to, only_to) is distinct from (staff || who.own || who.told, who.excluded, who.only_these);
  update person_contact set open_to = staff || who.own || who.taking, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (staff || who.own || who.taking, who.excluded, who.only_these);
  update trusted_person set open_to = staff || who.own || who.taking, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (staff || who.own || who.taking, who.excluded, who.only_these);
  -- A wall between organisations: whoever works with the person for one does not learn who does for another.
  with walled as (
    select id, array(select key from unnest(staff) as key
        where (key not like 'worker:%' and key not like 'lead:%') or key like '%@' || organisation_id or key = 'lead:' || organisation_id)
      || case when member_id is null then '{}' else array['member:' || member_id] end as keys
    from person_worker where network_id = in_network and person_id = in_person
  )
  update person_worker set open_to = walled.keys, closed_to = who.excluded, only_to = who.only_these
  from walled where person_worker.network_id = in_network and person_worker.id = walled.id
    and (open_to, closed_to, only_to) is distinct from (walled.keys, who.excluded, who.only_these);
  update person_rule set open_to = staff, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (staff, who.excluded, who.only_these);
  -- Those who lead whoever broke it look at it, also when their team has nothing to do with the person.
  with looked as (
    select broken_glass.id, staff || array['coordinator', 'member:' || broken_glass.member_id]
      || array(select 'lead:' || organisation_id from member_role
        where network_id = in_network and member_id = broken_glass.member_id and organisation_id is not null and ended_at is null) as keys
    from broken_glass where network_id = in_network and person_id = in_person
  )
  update broken_glass set open_to = looked.keys, closed_to = who.excluded, only_to = who.only_these
  from looked where broken_glass.network_id = in_network and broken_glass.id = looked.id
    and (open_to, closed_to, only_to) is distinct from (looked.keys, who.excluded, who.only_these);

  with opened as (
    select id, who.around || array[coalesce('place:' || place_id, 'coordinator'), 'person:' || id]
      || case when 'trusted:' || id = any (who.own) then array['trusted:' || id] else '{}' end
      || case when state <> 'held' and (ended_at is null or ended_at >= at_moment - interval '30 days')
        then array['at:' || organisation_id, 'provider:' || id] else '{}' end as keys,
      who.around || array[coalesce('place:' || place_id, 'coordinator')] as staff_keys
    from referral where network_id = in_network and person_id = in_person
  ), passed as (
    update passed_on set open_to = opened.staff_keys || array['person:' || opened.id, 'referrer:' || organisation_id],
      closed_to = who.excluded, only_to = who.only_these
    from opened where passed_on.network_id = in_network and passed_on.referral_id = opened.id
      and (open_to, closed_to, only_to) is distinct from
        (opened.staff_keys || array['person:' || opened.id, 'referrer:' || organisation_id], who.excluded, who.only_these)
  ), referrals as (
    update referral set open_to = opened.keys, closed_to = who.excluded, only_to = who.only_these
    from opened where referral.network_id = in_network and referral.id = opened.id
      and (open_to, closed_to, only_to) is distinct from (opened.keys, who.excluded, who.only_these)
  ), offers as (
    update referral_offer set open_to = opened.keys, closed_to = who.excluded, only_to = who.only_these
    from opened where referral_offer.network_id = in_network and referral_offer.referral_id = opened.id
      and (open_to, closed_to, only_to) is distinct from (opened.keys, who.excluded, who.only_these)
  ), agreements as (
    -- What they agreed with us, and not with a group, is between the two.
    update consent set open_to = agreed.keys, closed_to = who.excluded, only_to = who.only_these
    from opened cross join lateral (values (true, opened.keys), (false, opened.staff_keys || array['person:' || opened.id])) as agreed (is_sharing, keys)
    where consent.network_id = in_network and consent.person_id = in_person and consent.about_id = opened.id
      and agreed.is_sharing = (consent.purpose = 'share-with-organisation')
      and (open_to, closed_to, only_to) is distinct from (agreed.keys, who.excluded, who.only_these)
  )
  update referral_flag set open_to = opened.staff_keys, closed_to = who.excluded, only_to = who.only_these
  from opened where referral_flag.network_id = in_network and referral_flag.referral_id = opened.id
    and (open_to, closed_to, only_to) is distinct from (opened.staff_keys, who.excluded, who.only_these);
end $$;

-- Of what the transaction's keys open, and of one request when one is named.
create function what_came_of(in_network uuid, at_moment timestamptz, in_referral uuid default null)
returns table (referral_id uuid, outcome text, since timestamptz, started_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select told.id, told.outcome, coalesce(told.ended_at, told.began_at, told.answered_at), told.began_at
  from passed_on
    cross join lateral (
      select referral.id, referral.ended_at, referral.started_at as began_at, referral.answered_at,
        case referral.state when 'waiting' then 'waiting' when 'accepted' then 'taken' when 'started' then 'started' when 'completed' then 'finished'
          when 'rerouted' then 'elsewhere' when 'withdrawn' then 'no-longer-needed' when 'closed' then 'closed'
          -- The group's no and nothing else: that an agreement with it ended is nobody's business but the person's and the team's.
          when 'returned' then case when referral.returned_because in ('not-running', 'not-right-for-them', 'outside-our-area',
            'outside-our-ages', 'cannot-meet-a-need', 'could-not-reach-them', 'something-else') then 'not-taken' end end as outcome
      from referral where referral.network_id = in_network and referral.id = passed_on.referral_id) as told
  where passed_on.network_id = in_network and (in_referral is null or passed_on.referral_id = in_referral)
    and passed_on.open_to && held_keys() and not passed_on.closed_to && held_keys()
    and (passed_on.only_to = '{}' or passed_on.only_to && held_keys())
    and told.outcome is not null
    and exists (select from consent where consent.network_id = in_network and consent.about_id = passed_on.referral_id
      and consent.purpose = 'share-with-referrer' and consent.recipient_organisation_id = passed_on.organisation_id
      and consent.withdrawn_at is null and consent.expires_at > at_moment)
    and not exists (select from restriction where restriction.network_id = in_network and restriction.person_id = passed_on.person_id
      and restriction.lifted_at is null)
$$;
comment on function what_came_of is 'What came of people who were passed on, for whoever may know that they were and only while the person agrees that the referrer is told.';
