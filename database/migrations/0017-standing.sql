-- Who is what to a person: who works with them, who may not see them whatever they are, who alone may, who broke the glass; and
-- from that, kept by one function, the keys of those each row about a person is open to (0009). src/kernel/standing.ts says the same
-- in words; a test compares the two over random cases.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

alter table member_role drop constraint member_role_kind_check;
alter table member_role add constraint member_role_kind_check check (kind in ('coordinator', 'provider', 'referrer', 'link-worker',
  'team-lead', 'programme-lead', 'commissioner', 'researcher', 'network-admin'));
alter table member_role drop constraint member_role_held_through_its_relation;
alter table member_role add constraint member_role_held_through_its_relation check (
  case
    when kind in ('coordinator', 'commissioner') then organisation_id is null
    when kind in ('researcher', 'network-admin') then organisation_id is null and place_id is null
    else organisation_id is not null and place_id is null
  end);
comment on column member_role.kind is 'What they are: coordinator, commissioner, researcher or network-admin of the network; provider, referrer, link-worker, team-lead or programme-lead at an organisation. | internal | member | give';
comment on column member_role.place_id is 'The place a coordinator or commissioner looks after; null means the whole network, and always for other roles. | internal | member | give';
comment on column member_role.organisation_id is 'The organisation the role is held at; null for roles of the network. | internal | member | give';

create table person_worker (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  member_id uuid,
  due_at timestamptz,
  given_by text not null,
  from_at timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('handed-over', 'finished', 'left')),
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint person_worker_ended_for_a_reason check ((ended_at is null) = (ended_because is null)),
  constraint person_worker_nobody_is_due check ((member_id is null) = (due_at is not null))
);
create unique index person_worker_once on person_worker (network_id, person_id, organisation_id, member_id) where ended_at is null;
create unique index person_worker_nobody_once on person_worker (network_id, person_id, organisation_id) where ended_at is null and member_id is null;
create index person_worker_by_organisation on person_worker (network_id, organisation_id) where ended_at is null;
create index person_worker_by_member on person_worker (network_id, member_id) where ended_at is null;
comment on table person_worker is 'Who works with a person, as a link worker of which organisation; or that nobody of it does for now, and by when somebody must.';
comment on column person_worker.network_id is 'The network. | internal | person | none';
comment on column person_worker.id is 'Its id. | internal | person | none';
comment on column person_worker.person_id is 'With whom. | internal | person | none';
comment on column person_worker.organisation_id is 'For which organisation. | internal | person | give';
comment on column person_worker.member_id is 'Who; null while nobody of the organisation does. | personal | person | give';
comment on column person_worker.due_at is 'By when the team must find somebody; null unless nobody works with the person. | internal | person | give';
comment on column person_worker.given_by is 'Who arranged it, as kind:id. | internal | person | give';
comment on column person_worker.from_at is 'Since when. | internal | person | give';
comment on column person_worker.ended_at is 'Until when; null while they do. | internal | person | give';
comment on column person_worker.ended_because is 'Why it ended; null while it has not. | internal | person | give';

create table person_rule (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('excluded', 'only')),
  member_id uuid not null,
  because_sealed bytea,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint person_rule_ended_by_someone check ((ended_at is null) = (ended_by is null))
);
create unique index person_rule_once on person_rule (network_id, person_id, kind, member_id) where ended_at is null;
comment on table person_rule is 'Named members who may not see a person (excluded), or who alone of all members may (only): for survivors, and for staff who know the person.';
comment on column person_rule.network_id is 'The network. | internal | person | none';
comment on column person_rule.id is 'Its id. | internal | person | none';
comment on column person_rule.person_id is 'Whom it protects. | special | person | none';
comment on column person_rule.kind is 'excluded or only. | personal | person | give';
comment on column person_rule.member_id is 'Whom it names. | personal | person | withhold';
comment on column person_rule.because_sealed is 'Why, sealed; null when nobody wrote it. | special | person | withhold';
comment on column person_rule.made_by is 'Who made it, as kind:id. | personal | person | withhold';
comment on column person_rule.made_at is 'When. | internal | person | give';
comment on column person_rule.ended_at is 'When it was taken away; null while it holds. | internal | person | give';
comment on column person_rule.ended_by is 'Who took it away, as kind:id; null while it holds. | personal | person | withhold';

create table broken_glass (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  member_id uuid not null,
  because_sealed bytea not null,
  made_at timestamptz not null,
  until_at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  verdict text check (verdict in ('was-needed', 'was-not-needed', 'looked-into-further')),
  note_sealed bytea,
  version integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id),
  constraint broken_glass_for_an_hour_at_most check (until_at <= made_at + interval '1 hour'),
  constraint broken_glass_seen_by_someone check ((seen_at is null) = (seen_by is null) and (seen_at is null) = (verdict is null))
);
create index broken_glass_by_member on broken_glass (network_id, member_id, until_at);
create index broken_glass_to_see on broken_glass (network_id, made_at) where seen_at is null;
comment on table broken_glass is 'Somebody opened the record of a person they do not work with, for a reason, for an hour; a lead looks at every one.';
comment on column broken_glass.network_id is 'The network. | internal | person | none';
comment on column broken_glass.id is 'Its id. | internal | person | none';
comment on column broken_glass.person_id is 'Whose record. | personal | person | none';
comment on column broken_glass.member_id is 'Who opened it. | personal | person | give';
comment on column broken_glass.because_sealed is 'The reason they gave, sealed. | special | person | give';
comment on column broken_glass.made_at is 'When. | internal | person | give';
comment on column broken_glass.until_at is 'Until when it opened the record: an hour at most. | internal | person | give';
comment on column broken_glass.seen_at is 'When a lead looked at it; null until then. | internal | person | give';
comment on column broken_glass.seen_by is 'Who, as kind:id; null until then. | personal | person | give';
comment on column broken_glass.verdict is 'What the lead thought; null until then. | internal | person | give';
comment on column broken_glass.note_sealed is 'What the lead wrote, sealed; null when nothing. | special | person | withhold';
comment on column broken_glass.version is 'Counts changes. | internal | person | none';

alter table referral add column referrer_organisation_id uuid;
alter table referral add constraint referral_referrer foreign key (network_id, referrer_organisation_id) references organisation (network_id, id);
comment on column referral.referrer_organisation_id is 'The organisation that referred the person and may hear what came of it; null when they asked themselves. | personal | referral | give';
create index referral_by_end on referral (network_id, ended_at) where ended_at is not null;

alter table trusted_person add column expires_at timestamptz;
alter table trusted_person add column paused_at timestamptz;
alter table trusted_person add column ended_at timestamptz;
comment on column trusted_person.expires_at is 'From when they may no longer act for the person; null when the person set no end. | personal | person | give';
comment on column trusted_person.paused_at is 'Since when the person has silently paused it; null while it holds. The trusted person is never told. | special | person | withhold';
comment on column trusted_person.ended_at is 'When the person ended it; null while it lasts. | personal | person | give';
alter table referral_link drop constraint referral_link_purpose_known;
alter table referral_link add constraint referral_link_purpose_known check (purpose in ('person', 'trusted', 'provider', 'confirm'));

select only_to_those_it_is_open_to('person');
select only_to_those_it_is_open_to('person_contact');
select only_to_those_it_is_open_to('trusted_person');
select only_to_those_it_is_open_to('consent');
select only_to_those_it_is_open_to('person_worker');
select only_to_those_it_is_open_to('person_rule');
select only_to_those_it_is_open_to('broken_glass');
select only_to_those_it_is_open_to('referral');
select only_to_those_it_is_open_to('referral_offer');
select only_to_those_it_is_open_to('referral_flag');

-- Everything the rules need to know of one person, from the rows as they are.
create function keys_about(in_network uuid, in_person uuid, at_moment timestamptz,
  out around text[], out places text[], out own text[], out told text[], out taking text[], out excluded text[], out only_these text[])
language plpgsql stable set search_path = public, pg_temp as $$
begin
  select coalesce(array_agg('member:' || member_id) filter (where kind = 'excluded'), '{}'),
    coalesce(array_agg('member:' || member_id) filter (where kind = 'only'), '{}')
  into excluded, only_these from person_rule where network_id = in_network and person_id = in_person and ended_at is null;
  if only_these <> '{}' then
    only_these := only_these || array['no-member'];
  end if;

  select array['software', 'coordinator:*', 'glass:' || in_person]
    || coalesce(array_agg(distinct key) filter (where key is not null), '{}') into around
  from person_worker, lateral unnest(array['worker:' || member_id || '@' || organisation_id, 'lead:' || organisation_id]) as key
  where network_id = in_network and person_id = in_person and ended_at is null;

  -- Somebody whose place nobody knows is on every coordinator's list: better seen twice than by nobody (H-01).
  select coalesce(array_agg(distinct coalesce('place:' || place_id, 'coordinator')), array['coordinator']) into places
  from referral where network_id = in_network and person_id = in_person;

  select coalesce(array_agg(distinct key) filter (where key is not null), '{}') into own
  from referral
    left join trusted_person as helper on helper.network_id = referral.network_id and helper.id = referral.trusted_person_id,
    lateral unnest(array['person:' || referral.id,
      case when helper.id is not null and helper.paused_at is null and helper.ended_at is null
        and (helper.expires_at is null or helper.expires_at > at_moment) then 'trusted:' || referral.id end]) as key
  where referral.network_id = in_network and referral.person_id = in_person;

  select coalesce(array_agg(distinct key), '{}'),
    coalesce(array_agg(distinct key) filter (where referral.state in ('accepted', 'call-first', 'started') and 'contact' = any (agreed.shares)), '{}')
  into told, taking
  from referral
    cross join lateral (
      select shares, recipient_organisation_id from consent
      where consent.network_id = in_network and consent.about_id = referral.id and consent.purpose = 'share-with-organisation'
        and consent.withdrawn_at is null and consent.expires_at > at_moment
      order by given_at desc limit 1) as agreed,
    lateral unnest(array['at:' || referral.organisation_id, 'provider:' || referral.id]) as key
  where referral.network_id = in_network and referral.person_id = in_person and referral.ended_at is null and referral.state <> 'held'
    and agreed.recipient_organisation_id = referral.organisation_id and cardinality(agreed.shares) > 0;
end $$;
comment on function keys_about is 'The keys of those who may see a person: whoever works with them, coordinators by place, the person and whom they trust, groups that may know of them, groups that may reach them, and the two lists.';

-- Called by every change of who is what to a person, in the transaction of the change; also by a job, because time alone changes it.
create function open_person(in_network uuid, in_person uuid, at_moment timestamptz) returns void
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
      || case when referrer_organisation_id is null then '{}' else array['referrer:' || referrer_organisation_id] end
      || case when state <> 'held' and (ended_at is null or ended_at >= at_moment - interval '30 days')
        then array['at:' || organisation_id, 'provider:' || id] else '{}' end as keys,
      who.around || array[coalesce('place:' || place_id, 'coordinator')] as staff_keys
    from referral where network_id = in_network and person_id = in_person
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
comment on function open_person is 'Puts the keys of those who may see a person on every row about them.';

-- Whom time alone has changed something for: thirty days since an end, an agreement or a trusted person's authority that ran out.
create function people_to_close(in_network uuid, at_moment timestamptz) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select person_id from referral
  where network_id = in_network and ended_at < at_moment - interval '30 days' and open_to && array['at:' || organisation_id]
  union
  select referral.person_id from consent
    join referral on referral.network_id = consent.network_id and referral.id = consent.about_id
  where consent.network_id = in_network and consent.withdrawn_at is null and consent.expires_at <= at_moment
    and consent.expires_at > at_moment - interval '40 days' and referral.ended_at is null
  union
  select person_id from trusted_person
  where network_id = in_network and expires_at <= at_moment and expires_at > at_moment - interval '40 days'
$$;
comment on function people_to_close is 'Whose rows an hourly job opens anew, because something ran out.';

-- What the rules need to know around one person, for whoever may see the person.
create function around_person(in_network uuid, in_person uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'workers', coalesce((select jsonb_agg(jsonb_build_object('memberId', member_id, 'organisationId', organisation_id)) from person_worker
      where network_id = in_network and person_id = in_person and ended_at is null), '[]'),
    'excluded', coalesce((select jsonb_agg(member_id) from person_rule
      where network_id = in_network and person_id = in_person and kind = 'excluded' and ended_at is null), '[]'),
    'onlyFor', coalesce((select jsonb_agg(member_id) from person_rule
      where network_id = in_network and person_id = in_person and kind = 'only' and ended_at is null), '[]'))
$$;
comment on function around_person is 'Who works with a person, who may not see them and who alone may: for the rules of the app (src/kernel/standing.ts).';

-- Everybody who is here already. Nothing is seen without a context; this runs as the owner, once, over all networks.
do $$
declare
  fenced text;
begin
  foreach fenced in array array['person', 'person_contact', 'trusted_person', 'consent', 'referral', 'referral_offer', 'referral_flag', 'person_rule', 'person_worker', 'broken_glass'] loop
    execute format('alter table %I no force row level security', fenced);
  end loop;
  perform open_person(network_id, id, now()) from person;
  foreach fenced in array array['person', 'person_contact', 'trusted_person', 'consent', 'referral', 'referral_offer', 'referral_flag', 'person_rule', 'person_worker', 'broken_glass'] loop
    execute format('alter table %I force row level security', fenced);
  end loop;
end $$;
