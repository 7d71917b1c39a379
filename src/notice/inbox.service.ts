import type { Transaction } from '../platform/graphql/mutation.ts';
import type { Language } from '../platform/graphql/language.ts';

type Step = Omit<Transaction, 'authorize'>;

/**
 * Marks notices of the caller as read: those named, or all up to one of them. Ids of others and those
 * read before are passed over, so that sending it twice does no harm.
 */
export async function markRead(
  { em, context, record }: Step,
  which: { readonly ids: readonly string[] } | { readonly upTo: string | null },
): Promise<number> {
  const ids = 'ids' in which ? which.ids : null;
  const upTo = 'upTo' in which ? which.upTo : null;
  const [, count] = await em.query<[unknown, number]>(
    `UPDATE notice SET read_at = clock_timestamp()
      WHERE person_id = $1 AND read_at IS NULL
        AND ($2::uuid[] IS NULL OR id = ANY($2))
        AND ($3::uuid IS NULL OR sequence <= (
              SELECT last.sequence FROM notice last WHERE last.id = $3 AND last.person_id = $1))`,
    [context.actor.personId, ids, upTo],
  );
  record({
    action: 'notice.read',
    subjectType: 'Person',
    subjectId: context.actor.personId!,
    after: { count },
  });
  return count;
}

export async function unreadLeft({ em, context }: Step): Promise<number> {
  const rows = await em.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM notice WHERE person_id = $1 AND read_at IS NULL`,
    [context.actor.personId],
  );
  return rows[0]?.count ?? 0;
}

/** Changes what is given. The first change makes the row. */
export async function changeSettings(
  { em, context, record }: Step,
  wish: { readonly mail?: boolean; readonly language?: Language },
): Promise<{ mail: boolean; language: Language }> {
  const rows = await em.query<{ mail: boolean; language: Language }[]>(
    `INSERT INTO notice_setting AS s (person_id, mail, language)
     VALUES ($1, coalesce($2, true), coalesce($3, 'VI'))
     ON CONFLICT (person_id) DO UPDATE SET updated_at = now(),
       mail = coalesce($2, s.mail), language = coalesce($3, s.language)
     RETURNING mail, language`,
    [context.actor.personId, wish.mail ?? null, wish.language ?? null],
  );
  record({
    action: 'noticeSettings.update',
    subjectType: 'Person',
    subjectId: context.actor.personId!,
    after: rows[0],
  });
  return rows[0]!;
}
