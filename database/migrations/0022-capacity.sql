-- Somebody who cannot decide one thing at one time (Mental Capacity Act 2005, England and Wales): how that was found out, what was
-- decided in their best interests and until when, and who may decide for them by law. An agreement given for somebody rests on such
-- a decision and ends with its review date at the latest. Besides: a network may let people read the names of those who looked at
-- their record, and an opened record that nobody looks at is asked after again.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table capacity_assessment (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('share-with-organisation', 'share-with-referrer', 'contact-me-about', 'something-else')),
  about_id uuid,
  recipient_organisation_id uuid,
  decision_sealed bytea,
  help_sealed bytea not null,
  can_understand boolean not null,
  understand_sealed bytea,
  can_retain boolean not null,
  retain_sealed bytea,
  can_weigh boolean not null,
  weigh_sealed bytea,
  can_communicate boolean not null,
  communicate_sealed bytea,
  cause_sealed bytea,
  outcome text not null check (outcome in ('can', 'not-now', 'cannot')),
  ask_again_on date,
  assessed_by_sealed bytea,
  assessed_on date not null,
  made_by text not null,
  made_at timestamptz not null,
  replaces_id uuid,
  over_at timestamptz,
  told_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, recipient_organisation_id) references organisation (network_id, id),
  foreign key (network_id, replaces_id) references capacity_assessment (network_id, id),
  constraint capacity_assessment_replaced_once unique (network_id, replaces_id),
  constraint capacity_assessment_names_the_decision check ((purpose = 'something-else') = (about_id is null) and (about_id is null) = (decision_sealed is not null)),
  constraint capacity_assessment_names_who_would_be_told check ((purpose in ('share-with-organisation', 'share-with-referrer')) = (recipient_organisation_id is not null)),
  constraint capacity_assessment_can_is_all_four check ((outcome = 'can') = (can_understand and can_retain and can_weigh and can_communicate)),
  constraint capacity_assessment_says_what_showed_it check ((can_understand or understand_sealed is not null) and (can_retain or retain_sealed is not null)
    and (can_weigh or weigh_sealed is not null) and (can_communicate or communicate_sealed is not null)),
  constraint capacity_assessment_says_the_cause check ((outcome = 'can') = (cause_sealed is null)),
  constraint capacity_assessment_comes_back_on_a_day check ((outcome = 'not-now') = (ask_again_on is not null))
);
comment on table capacity_assessment is 'Whether a person can decide one thing at one time. Everybody is taken to be able to until this says otherwise; another assessment follows it, its words are never changed.';
comment on column capacity_assessment.network_id is 'The network. | internal | person | none';
comment on column capacity_assessment.id is 'Its id. | internal | person | none';
comment on column capacity_assessment.person_id is 'Who. | special | person | none';
comment on column capacity_assessment.purpose is 'What is to be decided: to share with the group asked or with whoever referred them, to write to them, or something else. | personal | person | give';
comment on column capacity_assessment.about_id is 'The referral it is about; null when it is about something else. | internal | person | give';
comment on column capacity_assessment.recipient_organisation_id is 'Who would be told; null when nobody would. | personal | person | give';
comment on column capacity_assessment.decision_sealed is 'The decision in words, sealed; null when purpose says it. | special | person | give';
comment on column capacity_assessment.help_sealed is 'What was done to help them decide themselves, sealed. | special | person | give';
comment on column capacity_assessment.can_understand is 'Whether they can understand what it is about, for this decision, at that time. | special | person | give';
comment on column capacity_assessment.understand_sealed is 'What showed it, sealed; null when they can and nobody wrote more. | special | person | give';
comment on column capacity_assessment.can_retain is 'Whether they can keep it in mind long enough, for this decision, at that time. | special | person | give';
comment on column capacity_assessment.retain_sealed is 'What showed it, sealed; null when they can and nobody wrote more. | special | person | give';
comment on column capacity_assessment.can_weigh is 'Whether they can use or weigh it, for this decision, at that time. | special | person | give';
comment on column capacity_assessment.weigh_sealed is 'What showed it, sealed; null when they can and nobody wrote more. | special | person | give';
comment on column capacity_assessment.can_communicate is 'Whether they can say what they decide, in any way, for this decision, at that time. | special | person | give';
comment on column capacity_assessment.communicate_sealed is 'What showed it, sealed; null when they can and nobody wrote more. | special | person | give';
comment on column capacity_assessment.cause_sealed is 'The impairment or disturbance of mind or brain because of which they cannot, sealed; null when they can. | special | person | give';
comment on column capacity_assessment.outcome is 'can, not-now (wait for them, and ask again) or cannot. | personal | person | give';
comment on column capacity_assessment.ask_again_on is 'When to ask them again; null unless they cannot only now. | internal | person | give';
comment on column capacity_assessment.assessed_by_sealed is 'Who assessed, sealed; null when it was whoever wrote it down. | personal | person | give';
comment on column capacity_assessment.assessed_on is 'On which day. | internal | person | give';
comment on column capacity_assessment.made_by is 'Who wrote it down, as kind:id. | personal | person | give';
comment on column capacity_assessment.made_at is 'When. | internal | person | give';
comment on column capacity_assessment.replaces_id is 'The assessment of the same thing before it; null for the first. | internal | person | none';
comment on column capacity_assessment.over_at is 'When another followed it, or its review date passed; null while it stands. | internal | person | give';
comment on column capacity_assessment.told_at is 'When somebody was reminded to ask again; null until then. | internal | person | none';
create unique index capacity_assessment_one_stands on capacity_assessment (network_id, person_id, purpose, about_id)
  where over_at is null and about_id is not null;
create index capacity_assessment_by_person on capacity_assessment (network_id, person_id);
create index capacity_assessment_to_ask_again on capacity_assessment (network_id, ask_again_on) where over_at is null and ask_again_on is not null;

create table authority (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('attorney-welfare', 'attorney-property', 'deputy-welfare', 'deputy-property')),
  name_sealed bytea not null,
  extent_sealed bytea,
  trusted_person_id uuid,
  seen_how text not null check (seen_how in ('paper', 'online')),
  seen_by text not null,
  seen_on date not null,
  valid_from date not null,
  valid_until date,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  version integer not null default 1,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, trusted_person_id) references trusted_person (network_id, id),
  constraint authority_ended_by_someone check ((ended_at is null) = (ended_by is null)),
  constraint authority_ends_after_it_begins check (valid_until is null or valid_until >= valid_from)
);
comment on table authority is 'Somebody who may by law decide for a person: an attorney or a deputy. A member saw the document; no copy of it is kept.';
comment on column authority.network_id is 'The network. | internal | person | none';
comment on column authority.id is 'Its id. | internal | person | none';
comment on column authority.person_id is 'For whom they may decide. | personal | person | none';
comment on column authority.kind is 'Attorney (by a registered lasting power of attorney) or deputy (by the Court of Protection), for health and welfare or for property and money. | personal | person | give';
comment on column authority.name_sealed is 'Their name, sealed. | personal | person | give';
comment on column authority.extent_sealed is 'What it is limited to, sealed; null when the document sets no limit. | personal | person | give';
comment on column authority.trusted_person_id is 'The same human as somebody the person trusts; null when they are not among them. | personal | person | none';
comment on column authority.seen_how is 'How the document was seen: the stamped paper or the online service. | internal | person | give';
comment on column authority.seen_by is 'Who saw it, as kind:id. | personal | person | give';
comment on column authority.seen_on is 'On which day. | internal | person | give';
comment on column authority.valid_from is 'From when they may decide. | internal | person | give';
comment on column authority.valid_until is 'The last day; null when the document names none. | internal | person | give';
comment on column authority.made_at is 'When it was written down. | internal | person | give';
comment on column authority.ended_at is 'When we were told that it no longer holds; null while it does. | internal | person | give';
comment on column authority.ended_by is 'Who wrote that down, as kind:id; null while it holds. | personal | person | give';
comment on column authority.version is 'Counts changes. | internal | person | none';
create index authority_by_person on authority (network_id, person_id);

create table best_interests_decision (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  assessment_id uuid not null,
  is_for boolean not null,
  authority_id uuid,
  words_sealed bytea not null,
  wishes_sealed bytea not null,
  consulted_sealed bytea not null,
  less_restrictive_sealed bytea not null,
  decided_on date not null,
  review_on date not null,
  made_by text not null,
  made_at timestamptz not null,
  over_at timestamptz,
  over_because text check (over_because in ('replaced', 'they-decide', 'review-passed', 'authority-ended')),
  soon_told_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, assessment_id) references capacity_assessment (network_id, id),
  foreign key (network_id, authority_id) references authority (network_id, id),
  constraint best_interests_decision_looked_at_again_within_a_year check (review_on > decided_on and review_on <= decided_on + 366),
  constraint best_interests_decision_over_for_a_reason check ((over_at is null) = (over_because is null))
);
comment on table best_interests_decision is 'What was decided for somebody who cannot decide it (Mental Capacity Act 2005, section 4), until a day on which it must be looked at again. Its words are never changed; it ends once.';
comment on column best_interests_decision.network_id is 'The network. | internal | person | none';
comment on column best_interests_decision.id is 'Its id. | internal | person | none';
comment on column best_interests_decision.person_id is 'For whom. | special | person | none';
comment on column best_interests_decision.assessment_id is 'The assessment that says they cannot. | internal | person | none';
comment on column best_interests_decision.is_for is 'True when it is best for them that it is done. | special | person | give';
comment on column best_interests_decision.authority_id is 'The attorney or deputy who decided; null when the team did, in their best interests. | internal | person | none';
comment on column best_interests_decision.words_sealed is 'What was decided and why it is best for them, sealed. | special | person | give';
comment on column best_interests_decision.wishes_sealed is 'What the person wishes, feels and holds to, now and before, sealed. | special | person | give';
comment on column best_interests_decision.consulted_sealed is 'Who was asked and what they are to the person, an IMCA included, sealed. | special | person | withhold';
comment on column best_interests_decision.less_restrictive_sealed is 'Why nothing that restricts them less would do, sealed. | special | person | give';
comment on column best_interests_decision.decided_on is 'On which day. | internal | person | give';
comment on column best_interests_decision.review_on is 'The last day on which it holds without being looked at again. | internal | person | give';
comment on column best_interests_decision.made_by is 'Who wrote it down, as kind:id. | personal | person | give';
comment on column best_interests_decision.made_at is 'When. | internal | person | give';
comment on column best_interests_decision.over_at is 'When it ended; null while it stands. | internal | person | give';
comment on column best_interests_decision.over_because is 'Why: another took its place, the person decides again, its review date passed, or the authority it was made with ended; null while it stands. | internal | person | give';
comment on column best_interests_decision.soon_told_at is 'When somebody was reminded that it must be looked at; null until then. | internal | person | none';
create unique index best_interests_decision_one_stands on best_interests_decision (network_id, assessment_id) where over_at is null;
create index best_interests_decision_by_person on best_interests_decision (network_id, person_id);
create index best_interests_decision_to_look_at on best_interests_decision (network_id, review_on);

-- An agreement somebody else gave because the person cannot: which decision it rests on, so that it ends with it.
alter table consent drop constraint consent_given_by_check;
alter table consent add constraint consent_given_by_check check (given_by in ('person', 'trusted-person', 'best-interests', 'attorney'));
alter table consent add column decision_id uuid;
alter table consent add constraint consent_rests_on_a_decision foreign key (network_id, decision_id) references best_interests_decision (network_id, id);
alter table consent add constraint consent_for_somebody_rests_on_a_decision
  check ((given_by in ('best-interests', 'attorney')) = (decision_id is not null));
create index consent_by_decision on consent (network_id, decision_id) where decision_id is not null;
comment on column consent.given_by is 'The person, a trusted person saying so for them, decided in their best interests, or an attorney or deputy. | personal | person | give';
comment on column consent.decision_id is 'The decision made for them on which it rests; null when they, or somebody they trust, agreed. | internal | person | none';

alter table referral drop constraint referral_returned_has_reason;
alter table referral add constraint referral_returned_has_reason check (state <> 'returned' or coalesce(returned_because in ('not-running',
  'not-right-for-them', 'outside-our-area', 'outside-our-ages', 'cannot-meet-a-need', 'could-not-reach-them', 'something-else',
  'agreement-taken-back', 'agreement-ran-out'), false));

alter table broken_glass add column reminded_at timestamptz;
comment on column broken_glass.reminded_at is 'When those who should look at it were last reminded; null until they were. | internal | person | none';

create table looks_naming (
  network_id uuid not null references network (id),
  id uuid not null,
  is_naming boolean not null,
  because text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (network_id, id)
);
comment on table looks_naming is 'Whether people read the names of members who looked at their record, or only what they are. The newest row holds; the others are its history.';
comment on column looks_naming.network_id is 'The network. | internal | member | none';
comment on column looks_naming.id is 'Its id. | internal | member | none';
comment on column looks_naming.is_naming is 'True when names are shown. | internal | member | none';
comment on column looks_naming.because is 'Why, in words. | internal | member | none';
comment on column looks_naming.set_by is 'Who decided it, as kind:id. | personal | member | none';
comment on column looks_naming.set_at is 'When. | internal | member | none';
create index looks_naming_newest on looks_naming (network_id, set_at);
select only_within_network('looks_naming');
select append_only('looks_naming');

select only_to_those_it_is_open_to('capacity_assessment');
select only_to_those_it_is_open_to('authority');
select only_to_those_it_is_open_to('best_interests_decision');
-- What was found and decided then stays as it was written; only that it ended, and that somebody was reminded, is added.
select append_only('capacity_assessment');
grant update (over_at, told_at) on capacity_assessment to hedgerow_app;
select append_only('best_interests_decision');
grant update (over_at, over_because, soon_told_at) on best_interests_decision to hedgerow_app;
select append_only('authority');
grant update (ended_at, ended_by, version) on authority to hedgerow_app;

-- Open to whoever works with the person, leads those who do, coordinates where they are or broke the glass; to nobody outside.
alter function open_person(uuid, uuid, timestamptz) rename to open_all_but_capacity_of_person;
create function open_person(in_network uuid, in_person uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who record;
begin
  perform open_all_but_capacity_of_person(in_network, in_person, at_moment);
  select * into who from keys_about(in_network, in_person, at_moment);
  update capacity_assessment set open_to = who.around || who.places, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (who.around || who.places, who.excluded, who.only_these);
  update authority set open_to = who.around || who.places, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (who.around || who.places, who.excluded, who.only_these);
  update best_interests_decision set open_to = who.around || who.places, closed_to = who.excluded, only_to = who.only_these
  where network_id = in_network and person_id = in_person
    and (open_to, closed_to, only_to) is distinct from (who.around || who.places, who.excluded, who.only_these);
end $$;
comment on function open_person is 'Puts the keys of those who may see a person on every row about them, their wishes and what was decided for them.';
comment on function open_all_but_capacity_of_person is 'Puts the keys of those who may see a person on every row about them but what was decided for them.';
