-- Heads of the audit chains are signed each minute and written to files outside the database, because whoever owns the database could
-- rewrite a whole chain with right hashes. The files are the proof; this table only remembers where they ended. Its row is held while
-- a line is written, so that several processes never write at once, and it shows when the last lines of the files were cut off.

create table audit_signer (
  network_id uuid not null references network (id),
  signing_key text not null,
  lines bigint not null default 0,
  line_hash bytea,
  signed_at timestamptz,
  failing_since timestamptz,
  primary key (network_id, signing_key),
  constraint signed_lines_have_a_hash check ((lines = 0) = (line_hash is null))
);
comment on table audit_signer is 'How far the heads of a network''s audit chains have been signed, for each signing key.';
comment on column audit_signer.network_id is 'The network. | internal | audit | none';
comment on column audit_signer.signing_key is 'Which key: the first 16 hexadecimal digits of the SHA-256 of the public key. | internal | audit | none';
comment on column audit_signer.lines is 'How many lines were written. | internal | audit | none';
comment on column audit_signer.line_hash is 'SHA-256 of the last line; null before the first. | internal | audit | none';
comment on column audit_signer.signed_at is 'When the last line was written; null before the first. | internal | audit | none';
comment on column audit_signer.failing_since is 'Since when lines cannot be written; null while they can. | internal | audit | none';

select only_within_network('audit_signer');
revoke delete, truncate on audit_signer from hedgerow_app;
