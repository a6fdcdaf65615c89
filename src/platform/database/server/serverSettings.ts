/** How the server runs on a small machine. Commits are on disk before they are confirmed; nothing personal reaches its log. */
export function serverSettings(socketFolder: string, isDurable: boolean, archive: Record<string, string> = {}): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    max_connections: '200',
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement, its values and even the message of its error may hold people's words (“invalid input syntax: "…"”). The app
    // writes down each fault by its code; here only what is about the server itself is logged.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(isDurable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', autovacuum_naptime: '15s', ...archive }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '5min' }),
  }
}
