-- What belongs to a change is written with it: its events, its audit entries, its messages and its jobs, in one call just
-- before the commit. One call, because each trip to the server while rows are locked makes everybody wait.

-- One transaction appends to one of 64 chains (that of its first note's subject), so that two transactions can never wait
-- for each other's chain. hash = sha256(hash of the entry before || canonical), the first after 32 zero bytes.
create function append_audit(in_network uuid, in_shard smallint, by_actor text, at_moment timestamptz, notes jsonb) returns void
language plpgsql as $$
declare
  head audit_head;
  note jsonb;
begin
  select * into head from audit_head where network_id = in_network and shard = in_shard for update;
  if not found then
    insert into audit_head values (in_network, in_shard, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select * into strict head from audit_head where network_id = in_network and shard = in_shard for update;
  end if;
  for note in select value from jsonb_array_elements(notes) loop
    head.entries := head.entries + 1;
    head.hash := sha256(head.hash || convert_to(note ->> 'canonical', 'UTF8'));
    insert into audit_entry (network_id, at, shard, position, actor, action, subject_kind, subject_id, detail, canonical, hash)
    values (in_network, at_moment, in_shard, head.entries, by_actor, note ->> 'action', note ->> 'subjectKind', note ->> 'subjectId',
      note -> 'detail', note ->> 'canonical', head.hash);
  end loop;
  update audit_head set entries = head.entries, hash = head.hash where network_id = in_network and shard = in_shard;
end $$;
comment on function append_audit is 'Appends entries to one audit chain; waits for whoever else is appending to it.';

-- Puts jobs into the queue of pg-boss as its own send does (a test compares the rows), inside the transaction that asks for them.
create function insert_jobs(jobs jsonb) returns integer language plpgsql as $$
declare
  inserted integer;
begin
  insert into pgboss.job (id, name, data, singleton_key, start_after, keep_until, expire_seconds, deletion_seconds, retry_limit,
    retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
  select asked.id, queue.name, asked.details, coalesce(asked."onlyOnce", asked.id::text), starts, starts + queue.retention_seconds * interval '1s',
    queue.expire_seconds, queue.deletion_seconds, queue.retry_limit, queue.retry_delay, queue.retry_backoff, queue.retry_delay_max,
    queue.policy, queue.dead_letter, queue.heartbeat_seconds
  from jsonb_to_recordset(jobs) as asked (id uuid, job text, details jsonb, "onlyOnce" text, "afterSeconds" float8)
    join pgboss.queue on queue.name = asked.job, lateral (select now() + asked."afterSeconds" * interval '1s' as starts) as time
  on conflict do nothing;
  get diagnostics inserted = row_count;
  return inserted;
end $$;

create function send_jobs(jobs jsonb) returns void language plpgsql as $$
declare
  asked jsonb;
begin
  if insert_jobs(jobs) = jsonb_array_length(jobs) then
    return;
  end if;
  for asked in select value from jsonb_array_elements(jobs) loop
    if not exists (select from pgboss.queue where name = asked ->> 'job') then
      raise exception 'No job is called "%", so nobody would do it', asked ->> 'job';
    end if;
    continue when asked ->> 'onlyOnce' is null;
    -- The same job may wait already. Holding it until the commit keeps a worker from starting it before it can see this change.
    loop
      perform from pgboss.job where name = asked ->> 'job' and singleton_key = asked ->> 'onlyOnce' and state = 'created' for update;
      exit when found;
      exit when insert_jobs(jsonb_build_array(asked)) = 1;
    end loop;
  end loop;
end $$;
comment on function send_jobs is 'Sends jobs with the transaction; one that nobody does is a fault, one that waits already under its key is left to wait.';

create function write_together(in_network uuid, by_actor text, at_moment timestamptz, in_shard smallint, events jsonb, notes jsonb, messages jsonb, jobs jsonb)
returns void language plpgsql as $$
begin
  if events <> '[]' then
    insert into event (network_id, occurred_at, id, kind, version, subject_id, actor, body)
    select in_network, at_moment, id, kind, version, "subjectId", by_actor, body
    from jsonb_to_recordset(events) as happened (id uuid, kind text, version smallint, "subjectId" uuid, body jsonb);
  end if;
  if messages <> '[]' then
    insert into message (network_id, id, channel, template, language, to_sealed, words_sealed, state, subject_kind, subject_id, not_before, made_at)
    select in_network, id, channel, template, language, decode("to", 'base64'), decode(words, 'base64'), 'queued', "subjectKind", "subjectId", "notBefore", at_moment
    from jsonb_to_recordset(messages) as outgoing (id uuid, channel text, template text, language text, "to" text, words text,
      "subjectKind" text, "subjectId" uuid, "notBefore" timestamptz);
  end if;
  if jobs <> '[]' then
    perform send_jobs(jobs);
  end if;
  if notes <> '[]' then
    perform append_audit(in_network, in_shard, by_actor, at_moment, notes);
  end if;
end $$;
comment on function write_together is 'Writes all that belongs to one transaction: events, messages, jobs, and last the audit entries, whose chain is then held for the commit only.';
