import { uuidv7 } from '../platform/db/uuid.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { forgetActors } from './authenticate.ts';
import { API_KEY_PREFIX, newToken, tokenHash } from './identity.rules.ts';
import type { Step } from './step.ts';

export interface KeyWish {
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

/** Makes a key; its text is returned here and kept nowhere. */
export async function createApiKey(
  step: Step,
  wish: KeyWish,
): Promise<{ key: string; apiKey: ApiKeyEntity }> {
  const key = API_KEY_PREFIX + newToken();
  const rows: { id: string }[] = await step.em.query(
    `INSERT INTO api_key (id, person_id, key_hash, hint, name, scopes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (person_id, name) WHERE revoked_at IS NULL DO NOTHING RETURNING id`,
    [
      uuidv7(),
      wish.personId,
      tokenHash(key),
      key.slice(0, API_KEY_PREFIX.length + 4),
      wish.name,
      wish.scopes,
      step.context.now,
      wish.expiresAt,
    ],
  );
  const id = rows[0]?.id;
  if (!id) {
    const text = {
      vi: 'Bạn đã có khóa API tên này. Chưa có khóa mới; hãy đặt tên khác hoặc thu hồi khóa cũ.',
      en: 'You have an API key of this name. No key was made; choose another name or revoke the old one.',
    };
    throw refuse('NAME_TAKEN', text, ['input', 'name']);
  }
  const { name, scopes, expiresAt } = wish;
  step.record({
    action: 'apiKey.create',
    subjectType: 'ApiKey',
    subjectId: id,
    after: { name, scopes, expiresAt },
  });
  return { key, apiKey: await step.em.findOneByOrFail(ApiKeyEntity, { id }) };
}

/** Revokes a key, at once; revoking it twice changes nothing. */
export async function revokeApiKey(step: Step, apiKey: ApiKeyEntity): Promise<ApiKeyEntity> {
  const revokedAt = apiKey.revokedAt ?? step.context.now;
  await step.em.update(ApiKeyEntity, { id: apiKey.id }, { revokedAt });
  step.record({
    action: 'apiKey.revoke',
    subjectType: 'ApiKey',
    subjectId: apiKey.id,
    onBehalfOf: apiKey.personId,
    before: { name: apiKey.name, scopes: apiKey.scopes },
    after: { revokedAt },
  });
  step.afterCommit(() => forgetActors(step.context.db));
  return Object.assign(apiKey, { revokedAt });
}
