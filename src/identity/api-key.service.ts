import { uuidv7 } from '../platform/db/uuid.ts';
import { onRows } from '../platform/db/rows.ts';
import { stale } from '../platform/graphql/refusals.ts';
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
  readonly pointsPerMinute?: number | null;
  readonly pointsPerDay?: number | null;
}

/** Makes a key; its text is returned here and kept nowhere. */
export async function createApiKey(
  step: Step,
  wish: KeyWish,
): Promise<{ key: string; apiKey: ApiKeyEntity }> {
  const key = API_KEY_PREFIX + newToken();
  const rows: { id: string }[] = await step.em.query(
    `INSERT INTO api_key (id, person_id, key_hash, hint, name, scopes, created_at, expires_at,
                          points_per_minute, points_per_day)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
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
      wish.pointsPerMinute ?? null,
      wish.pointsPerDay ?? null,
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

/** Gives a key another text; the former one goes on until then, so that programs can change over. */
export async function rotateApiKey(
  step: Step,
  apiKey: ApiKeyEntity,
  { baseRevision, previousUntil }: { readonly baseRevision: number; readonly previousUntil: Date },
): Promise<{ key: string; apiKey: ApiKeyEntity }> {
  const key = API_KEY_PREFIX + newToken();
  const hint = key.slice(0, API_KEY_PREFIX.length + 4);
  const changed = await onRows(
    step.em,
    `UPDATE api_key SET previous_hash = key_hash, previous_until = $3, key_hash = $2, hint = $4,
                        revision = revision + 1
      WHERE id = $1 AND revision = $5 RETURNING id`,
    [apiKey.id, tokenHash(key), previousUntil, hint, baseRevision],
  );
  if (changed.length === 0) throw stale({ apiKey });
  step.record({
    action: 'apiKey.rotate',
    subjectType: 'ApiKey',
    subjectId: apiKey.id,
    before: { hint: apiKey.hint },
    after: { previousUntil },
  });
  step.afterCommit(() => forgetActors(step.context.db));
  return { key, apiKey: await step.em.findOneByOrFail(ApiKeyEntity, { id: apiKey.id }) };
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
