import type { DataSource } from 'typeorm';
import { filesOf } from '../platform/files/file-box.ts';
import { SECRET_PREFIX } from './signature.rules.ts';

/** The secret of a webhook: derived from that of the server, so that no copy of the database holds it. */
export function webhookSecret(source: DataSource, webhookId: string, version: number): string {
  const name = version === 1 ? webhookId : `${webhookId} ${version}`;
  const bytes = filesOf(source).tokens.derive(`webhook ${name}`);
  return SECRET_PREFIX + bytes.toString('base64url');
}
