-- Referrals: one request that a group takes one person on, from being sent to its end, and the private links, alternatives
-- and crisis flags that belong to it. The constraints say in the database what src/modules/referrals/referral.ts says in types:
-- an open referral has an owner organisation, a next step and a due time (hazard H-01), an ended one has an end.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table referral (
  network_id uuid not null references network (id),
  id uuid not null,
  reference text not null check (reference ~ '^[2346789BCDFGHJKMNPQRTVWXY]{5}-[2346789BCDFGHJKMNPQRTVWXY]{5}$'),
  person_id uuid not null,
  trusted_person_id uuid,
  activity_id uuid not null,
  organisation_id uuid not null,
  place_id uuid,
  route text not null check (route in ('self', 'trusted-person')),
  came_from_id uuid,
  state text not null,
  owner_organisation_id uuid,
  next_step text,
  due_at timestamptz,
  held_because text,
  sent_at timestamptz,
  reminded_at timestamptz,
  offered_at timestamptz,
  escalated_at timestamptz,
  answered_at timestamptz,
  expected_wait text,
  returned_because text,
  started_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  rerouted_to_id uuid,
  why_sealed bytea,
  answer_sealed bytea,
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  constraint referral_reference_once unique (network_id, reference),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, trusted_person_id) references trusted_person (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, owner_organisation_id) references organisation (network_id, id),
  foreign key (network_id, place_id) references place (network_id, id),
  foreign key (network_id, came_from_id) references referral (network_id, id),
  foreign key (network_id, rerouted_to_id) references referral (network_id, id),
  constraint referral_state_known check (state in ('held', 'sent', 'call-first', 'waiting', 'accepted', 'started', 'returned', 'rerouted', 'withdrawn', 'closed', 'completed')),
  constraint open_referral_has_owner_next_step_and_due_time check (
    case when state in ('rerouted', 'withdrawn', 'closed', 'completed')
      then ended_at is not null and owner_organisation_id is null and next_step is null and due_at is null
      else ended_at is null and owner_organisation_id is not null and next_step is not null and due_at is not null
    end),
  constraint referral_next_step_known check (next_step in ('look', 'answer', 'phone-the-group', 'call-the-person', 'offer-a-place', 'first-session', 'see-how-it-goes', 'find-another', 'find-out')),
  constraint referral_held_has_reason check (state <> 'held' or coalesce(held_because in ('many-from-one-address', 'many-to-one-contact', 'too-fast'), false)),
  constraint referral_sent_has_time check (state <> 'sent' or sent_at is not null),
  constraint referral_answered_has_time check (state not in ('call-first', 'waiting', 'accepted', 'returned') or answered_at is not null),
  constraint referral_wait_known check (expected_wait in ('under-a-month', 'one-to-three-months', 'longer', 'not-known')),
  constraint referral_waiting_says_how_long check (state <> 'waiting' or expected_wait is not null),
  constraint referral_returned_has_reason check (state <> 'returned' or coalesce(returned_because in ('not-running', 'not-right-for-them', 'outside-our-area', 'outside-our-ages', 'cannot-meet-a-need', 'could-not-reach-them', 'something-else'), false)),
  constraint referral_started_has_time check (state not in ('started', 'completed') or started_at is not null),
  constraint referral_rerouted_leads_on check (state <> 'rerouted' or rerouted_to_id is not null),
  constraint referral_withdrawn_reason_known check (state <> 'withdrawn' or coalesce(ended_because in ('changed-my-mind', 'found-something-else', 'not-well-enough', 'hard-to-get-there', 'costs-too-much', 'did-not-feel-welcome', 'something-else', 'not-said'), false)),
  constraint referral_closed_has_reason check (state <> 'closed' or coalesce(ended_because in ('asked-by-mistake', 'not-a-real-request', 'could-not-reach-them', 'nothing-suitable', 'did-not-start', 'stopped-going', 'moved-away', 'died', 'something-else'), false))
);
create index referral_due on referral (network_id, due_at) where due_at is not null;
create index referral_by_person on referral (network_id, person_id);
create index referral_by_activity on referral (network_id, activity_id);
create index referral_by_state on referral (network_id, state, made_at);
comment on table referral is 'A request that a group takes a person on; it ends only with a reason and the person told.';
comment on column referral.network_id is 'The network. | internal | referral | none';
comment on column referral.id is 'Its id. | internal | referral | none';
comment on column referral.reference is 'Ten random letters and digits that are not mistaken for each other; they mean nothing. | internal | referral | give';
comment on column referral.person_id is 'Who asks. | personal | referral | none';
comment on column referral.trusted_person_id is 'Who asked for them; null when they asked themselves. | personal | referral | none';
comment on column referral.activity_id is 'What they ask to join. | special | referral | give';
comment on column referral.organisation_id is 'Who runs it. | special | referral | give';
comment on column referral.place_id is 'The place of the network it is in; null when nobody can say, and every coordinator then sees it. | internal | referral | give';
comment on column referral.route is 'The person themselves, or a trusted person. | personal | referral | give';
comment on column referral.came_from_id is 'The referral this one follows; null for a first one. | internal | referral | give';
comment on column referral.state is 'Where it stands; see docs/generated/states.md. | personal | referral | give';
comment on column referral.owner_organisation_id is 'Who must act next: the group, or the network''s own team; null once it has ended. | internal | referral | give';
comment on column referral.next_step is 'What they must do next; null once it has ended. | internal | referral | give';
comment on column referral.due_at is 'By when; null once it has ended. | internal | referral | give';
comment on column referral.held_because is 'Why a human looks before the group is asked; null when it never was held. | internal | referral | withhold';
comment on column referral.sent_at is 'When the group was asked; null while held. | internal | referral | give';
comment on column referral.reminded_at is 'When the group was reminded; null while it was not. | internal | referral | give';
comment on column referral.offered_at is 'When alternatives were last offered; null while none were. | internal | referral | give';
comment on column referral.escalated_at is 'When it went to a named human for lack of an answer; null while it did not. | internal | referral | give';
comment on column referral.answered_at is 'When the group last answered; null while it has not. | internal | referral | give';
comment on column referral.expected_wait is 'How long the group thinks the wait is; null unless it has no space. | internal | referral | give';
comment on column referral.returned_because is 'Why the group cannot take them; null unless it said so. | personal | referral | give';
comment on column referral.started_at is 'When they first went; null while nobody has said so. | internal | referral | give';
comment on column referral.ended_at is 'When it ended; null while open. | internal | referral | give';
comment on column referral.ended_because is 'Why it was withdrawn or closed; null otherwise. | personal | referral | give';
comment on column referral.rerouted_to_id is 'The referral that follows it; null unless rerouted. | internal | referral | give';
comment on column referral.why_sealed is 'Why they want to come, in their own words, sealed; null when nothing was said. | special | referral | give';
comment on column referral.answer_sealed is 'What the group wrote to the person with its answer, sealed; null when nothing. | special | referral | give';
comment on column referral.version is 'Counts changes: a change must name the one it saw. | internal | referral | none';
comment on column referral.made_at is 'When it was asked. | internal | referral | give';
comment on column referral.changed_at is 'When it last changed. | internal | referral | give';

create table referral_link (
  network_id uuid not null references network (id),
  id uuid not null,
  referral_id uuid not null,
  purpose text not null check (purpose in ('person', 'provider')),
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (network_id, id),
  constraint referral_link_token_once unique (network_id, token_hash),
  foreign key (network_id, referral_id) references referral (network_id, id)
);
create index referral_link_by_referral on referral_link (network_id, referral_id, purpose);
comment on table referral_link is 'Private links: the person''s to see and change, the group''s to answer. A token is an HMAC of its row''s id under a key kept outside the database; only its hash is here.';
comment on column referral_link.network_id is 'The network. | internal | referral | none';
comment on column referral_link.id is 'Its id. | internal | referral | none';
comment on column referral_link.referral_id is 'The one referral it opens. | internal | referral | none';
comment on column referral_link.purpose is 'Whose link it is. | internal | referral | none';
comment on column referral_link.token_hash is 'SHA-256 of the token. | internal | referral | none';
comment on column referral_link.made_at is 'When it was made. | internal | referral | none';
comment on column referral_link.expires_at is 'From when it opens nothing but the offer of a fresh one. | internal | referral | none';
comment on column referral_link.ended_at is 'When a newer one took its place; null while in use. | internal | referral | none';

create table referral_offer (
  network_id uuid not null references network (id),
  id uuid not null,
  referral_id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  offered_at timestamptz not null,
  chosen_at timestamptz,
  primary key (network_id, id),
  constraint referral_offer_once unique (network_id, referral_id, activity_id),
  foreign key (network_id, referral_id) references referral (network_id, id),
  foreign key (network_id, activity_id) references activity (network_id, id)
);
comment on table referral_offer is 'Other activities offered to the person when a group is silent, full or cannot take them.';
comment on column referral_offer.network_id is 'The network. | internal | referral | none';
comment on column referral_offer.id is 'Its id. | internal | referral | none';
comment on column referral_offer.referral_id is 'For which referral. | internal | referral | none';
comment on column referral_offer.activity_id is 'What was offered. | special | referral | give';
comment on column referral_offer.position is 'Its place in the list, from 1. | internal | referral | none';
comment on column referral_offer.offered_at is 'When. | internal | referral | give';
comment on column referral_offer.chosen_at is 'When they chose it; null while they have not. | special | referral | give';

create table referral_flag (
  network_id uuid not null references network (id),
  id uuid not null,
  referral_id uuid not null,
  kind text not null check (kind in ('crisis-words')),
  raised_at timestamptz not null,
  due_at timestamptz not null,
  seen_at timestamptz,
  seen_by text,
  did text check (did in ('spoke-with-them', 'told-emergency-help', 'told-safeguarding-lead', 'not-a-crisis')),
  primary key (network_id, id),
  constraint referral_flag_seen_by_someone check ((seen_at is null) = (seen_by is null) and (seen_at is null) = (did is null)),
  foreign key (network_id, referral_id) references referral (network_id, id)
);
create index referral_flag_unseen on referral_flag (network_id, due_at) where seen_at is null;
comment on table referral_flag is 'Words that a human must read the same day (hazard H-07). Never a score, never closed by software.';
comment on column referral_flag.network_id is 'The network. | internal | referral | none';
comment on column referral_flag.id is 'Its id. | internal | referral | none';
comment on column referral_flag.referral_id is 'In which referral. | special | referral | none';
comment on column referral_flag.kind is 'What was noticed. | personal | referral | withhold';
comment on column referral_flag.raised_at is 'When. | special | referral | withhold';
comment on column referral_flag.due_at is 'By when a human must have read it. | special | referral | withhold';
comment on column referral_flag.seen_at is 'When a human dealt with it; null until then. | special | referral | withhold';
comment on column referral_flag.seen_by is 'Who, as kind:id; null until then. | personal | referral | withhold';
comment on column referral_flag.did is 'What they did; null until then. | personal | referral | withhold';

select only_within_network('referral');
select only_within_network('referral_link');
select only_within_network('referral_offer');
select only_within_network('referral_flag');

-- What every referral is waiting for, without a word about the person: read by `hedgerow reconcile` and by operators.
create view referral_ledger with (security_invoker = true) as
select referral.network_id, referral.reference, referral.state, organisation.name as owner, referral.next_step, referral.due_at
from referral
left join organisation on organisation.network_id = referral.network_id and organisation.id = referral.owner_organisation_id;
comment on view referral_ledger is 'Every referral: reference, state, who owns the next step, and by when.';
