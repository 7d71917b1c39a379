import { totalmem } from 'node:os';

const MB = 1024 * 1024;

/** Settings of the embedded PostgreSQL; given at every start, so that no file can weaken them. */
export function embeddedSettings(): Record<string, string> {
  const buffers = Math.min(1024, Math.max(64, Math.floor(totalmem() / MB / 8)));
  return {
    // An answered request survives a crash only with all three.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Reachable from this machine only, and with a password.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '100',
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${buffers * 3}MB`,
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    // Short questions are over before compiling them would pay.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // Slow statements are logged without their values, which may be personal data.
    log_min_duration_statement: '500',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}
