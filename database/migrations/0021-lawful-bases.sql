-- Why we may hold what we hold: for each purpose the basis in law, in the controller's own words, with every version that held before.
-- It is kept apart from agreements (table consent), which are about confidentiality: taking an agreement back does not change the basis,
-- and a basis does not stand in for an agreement. Until now the record of processing said it in a document that no page could show.
-- A column's note reads: what it is | sensitivity (public, internal, personal, special) | retention class | subject access (give, withhold, none).

create table lawful_basis (
  network_id uuid not null references network (id),
  purpose text not null,
  version integer not null,
  article_6 text not null,
  article_9 text,
  schedule_1 smallint,
  concerns text[] not null,
  kept_as text[] not null,
  why_en text not null,
  why_cy text,
  because text,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (network_id, purpose, version),
  constraint lawful_basis_counts_from_one check (version >= 1),
  constraint lawful_basis_article_6_known check (article_6 in ('consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task',
    'recognised-interest', 'legitimate-interests')),
  constraint lawful_basis_article_9_known check (article_9 in ('explicit-consent', 'social-protection', 'vital-interests', 'not-for-profit',
    'made-public', 'legal-claims', 'substantial-public-interest', 'health-or-social-care', 'public-health', 'research')),
  constraint lawful_basis_schedule_1_fits check (
    case article_9
      when 'social-protection' then coalesce(schedule_1 = 1, false)
      when 'health-or-social-care' then coalesce(schedule_1 = 2, false)
      when 'public-health' then coalesce(schedule_1 = 3, false)
      when 'research' then coalesce(schedule_1 = 4, false)
      when 'substantial-public-interest' then coalesce(schedule_1 between 6 and 28, false)
      else schedule_1 is null
    end),
  constraint lawful_basis_concerns_somebody check (cardinality(concerns) > 0 and concerns <@ array['people', 'members', 'groups']),
  constraint lawful_basis_changed_for_a_reason check (version = 1 or because is not null)
);
comment on table lawful_basis is 'For one purpose, which basis in law the controller relies on and why: a row for each time it was decided, the newest counts. The first came with the software.';
comment on column lawful_basis.network_id is 'The network. | internal | forever | none';
comment on column lawful_basis.purpose is 'What for, as src/modules/rights/lawful-bases/purposes.ts names it. | public | forever | none';
comment on column lawful_basis.version is 'Counts decisions about this purpose, from 1. | public | forever | none';
comment on column lawful_basis.article_6 is 'The basis of UK GDPR article 6(1). | public | forever | none';
comment on column lawful_basis.article_9 is 'The condition of article 9(2); null when nothing of a special category is held for it. | public | forever | none';
comment on column lawful_basis.schedule_1 is 'The paragraph of schedule 1 of the Data Protection Act 2018; null where article 9 asks for none. | public | forever | none';
comment on column lawful_basis.concerns is 'Whose data it is: people, members, groups. | public | forever | none';
comment on column lawful_basis.kept_as is 'The retention classes of what is held for it. | public | forever | none';
comment on column lawful_basis.why_en is 'Why, in plain English, as the privacy page says it. | public | forever | none';
comment on column lawful_basis.why_cy is 'The same in Welsh; null when nobody wrote it, and the English is shown. | public | forever | none';
comment on column lawful_basis.because is 'Why it was changed, for colleagues; null for the first, which came with the software. | internal | forever | none';
comment on column lawful_basis.decided_by is 'Who decided it, as kind:id. | internal | forever | none';
comment on column lawful_basis.decided_at is 'Since when it counts. | public | forever | none';

create table lawful_basis_confirmation (
  network_id uuid not null,
  purpose text not null,
  version integer not null,
  how text not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  primary key (network_id, purpose, version),
  foreign key (network_id, purpose, version) references lawful_basis (network_id, purpose, version)
);
comment on table lawful_basis_confirmation is 'The controller''s data protection officer agreed with one version of a basis. A newer version waits to be confirmed anew.';
comment on column lawful_basis_confirmation.network_id is 'The network. | internal | forever | none';
comment on column lawful_basis_confirmation.purpose is 'Which purpose. | public | forever | none';
comment on column lawful_basis_confirmation.version is 'Which version of its basis. | public | forever | none';
comment on column lawful_basis_confirmation.how is 'How and where they said so, for colleagues; no names. | internal | forever | none';
comment on column lawful_basis_confirmation.confirmed_by is 'Who wrote it down, as kind:id. | internal | forever | none';
comment on column lawful_basis_confirmation.confirmed_at is 'When. | public | forever | none';

select only_within_network('lawful_basis');
select only_within_network('lawful_basis_confirmation');
select append_only('lawful_basis');
select append_only('lawful_basis_confirmation');

-- Those who left: until now only people's time could be over, and a member's name and address stayed until somebody remembered them.
alter table member add column forgotten_at timestamptz;
alter table member add constraint member_forgotten_after_it_ended check (forgotten_at is null or ended_at is not null);
create index member_by_end on member (network_id, ended_at) where ended_at is not null and forgotten_at is null;
comment on column member.forgotten_at is 'When the name and the address were emptied, for the time they are kept was over; null until then. | internal | member | none';

create table retention_member (
  network_id uuid not null,
  proposal_id uuid not null,
  member_id uuid not null,
  ended_at timestamptz not null,
  primary key (network_id, proposal_id, member_id),
  foreign key (network_id, proposal_id) references retention_proposal (network_id, id),
  foreign key (network_id, member_id) references member (network_id, id)
);
comment on table retention_member is 'Which former members a proposal is about.';
comment on column retention_member.network_id is 'The network. | internal | record | none';
comment on column retention_member.proposal_id is 'Which proposal. | internal | record | none';
comment on column retention_member.member_id is 'Who. | internal | record | none';
comment on column retention_member.ended_at is 'When their membership ended. | internal | record | none';
select only_within_network('retention_member');
select append_only('retention_member');
