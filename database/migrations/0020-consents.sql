-- What somebody agreed to, kept apart for each purpose with the words they agreed to, how it was given and how it was taken back;
-- what a trusted person may do; and messages that a withdrawal stops. Until now an agreement could only be looked at, not taken back
-- by itself, and a message that waited for the mail server went out whatever had happened meanwhile.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

alter table message drop constraint message_state_check;
alter table message add constraint message_state_check check (state in ('queued', 'sent', 'failed', 'to-do', 'done', 'cancelled'));
comment on column message.state is 'queued, sent, failed (a human must look), to-do (a call to make), done, cancelled (what it rested on was taken back). | internal | message | give';

alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check
  check (purpose in ('share-with-organisation', 'share-with-referrer', 'contact-me-about', 'research-contact', 'trusted-person-acts'));
alter table consent alter column recipient_organisation_id drop not null;
alter table consent add constraint consent_names_who_is_told
  check ((purpose in ('share-with-organisation', 'share-with-referrer')) = (recipient_organisation_id is not null));
alter table consent drop constraint consent_given_by_check;
alter table consent add constraint consent_given_by_check check (given_by in ('person', 'trusted-person', 'best-interests'));
alter table consent drop constraint consent_how_check;
alter table consent add constraint consent_how_check check (how in ('web-form', 'private-link', 'phone', 'in-person'));
alter table consent add column language text check (language in ('en', 'cy'));
alter table consent add column withdrawn_by text;
alter table consent add column withdrawn_how text check (withdrawn_how in ('private-link', 'phone', 'in-person'));
create unique index consent_one_for_each_other_purpose on consent (network_id, about_id, purpose)
  where withdrawn_at is null and purpose <> 'share-with-organisation';
comment on column consent.purpose is 'What for: to share with the group asked or with whoever referred them, to write to them, to ask them about research, or that a trusted person acts. | personal | person | give';
comment on column consent.recipient_organisation_id is 'Who may see them; null when it is not about telling an organisation. | personal | person | give';
comment on column consent.about_id is 'The referral it was given for, or through whose private link it was given. | internal | person | give';
comment on column consent.given_by is 'The person, a trusted person saying so for them, or decided in their best interests. | personal | person | give';
comment on column consent.language is 'The language of the words they agreed to; null when nobody wrote it down. | internal | person | give';
comment on column consent.withdrawn_by is 'Who took it back, as kind:id; null while it holds. | personal | person | give';
comment on column consent.withdrawn_how is 'How it was taken back; null while it holds, or when it ended with the request itself. | internal | person | give';

alter table trusted_person add column may text[] not null default '{see,change,take-back}';
alter table trusted_person add constraint trusted_person_may_known check (may <@ array['see', 'change', 'take-back'] and 'see' = any (may));
comment on column trusted_person.may is 'How far they may act: see how it stands, change things, take a request back. | personal | person | give';

alter table referral drop constraint referral_returned_has_reason;
alter table referral add constraint referral_returned_has_reason check (state <> 'returned' or coalesce(returned_because in ('not-running',
  'not-right-for-them', 'outside-our-area', 'outside-our-ages', 'cannot-meet-a-need', 'could-not-reach-them', 'something-else',
  'agreement-taken-back'), false));

-- How far the trusted person of a referral may act now, for whoever may see the referral; nothing once it was paused, ended or ran out.
create function trusted_may(in_network uuid, in_trusted uuid, at_moment timestamptz) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select may from trusted_person where network_id = in_network and id = in_trusted
    and paused_at is null and ended_at is null and (expires_at is null or expires_at > at_moment)
$$;
comment on function trusted_may is 'How far a trusted person may act now: for the rules of the app.';

create table look_withholding (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null,
  because_sealed bytea not null,
  set_by text not null,
  set_at timestamptz not null,
  review_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  constraint look_withholding_looked_at_again_within_a_year check (review_at > set_at and review_at <= set_at + interval '366 days'),
  constraint look_withholding_lifted_by_someone check ((lifted_at is null) = (lifted_by is null))
);
create unique index look_withholding_one_at_a_time on look_withholding (network_id, person_id) where lifted_at is null;
comment on table look_withholding is 'A human decided that a person''s own page does not show who looked at their record, because somebody who sees it over their shoulder could do harm. The page then looks as if nobody had.';
comment on column look_withholding.network_id is 'The network. | internal | person | none';
comment on column look_withholding.id is 'Its id. | internal | person | none';
comment on column look_withholding.person_id is 'On whose page. | special | person | none';
comment on column look_withholding.because_sealed is 'Why, sealed. | special | person | withhold';
comment on column look_withholding.set_by is 'Who decided it, as kind:id. | personal | person | withhold';
comment on column look_withholding.set_at is 'When. | internal | person | withhold';
comment on column look_withholding.review_at is 'By when somebody must look at it again. | internal | person | withhold';
comment on column look_withholding.lifted_by is 'Who lifted it, as kind:id; null while it holds. | personal | person | withhold';
comment on column look_withholding.lifted_at is 'When; null while it holds. | internal | person | withhold';
select only_within_network('look_withholding');
revoke delete on look_withholding from hedgerow_app;
