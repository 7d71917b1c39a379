import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Language } from '../platform/graphql/language.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { NoticeEntity, NoticeEventEntity } from './notice.entity.ts';
import type { NoticeSettings } from './notice.type.ts';

export const noticeEventById = defineLoader<string, NoticeEventEntity | null>(
  'noticeEventById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, NoticeEventEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Names of people who were told something; for whoever looks after their mails. */
export const recipientNameById = defineLoader<string, string | null>(
  'recipientNameById',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; name: string }>(
      'SELECT id, name FROM person WHERE id = ANY($1)',
      [ids],
    );
    return oneByKey(ids, rows, (row) => row.id).map((row) => row?.name ?? null);
  },
);

/** The person of an inbox. API keys have none: nobody would read it. */
export function reader({ actor }: Context): string | null {
  return actor.via === 'sign-in' ? actor.personId : null;
}

export async function countUnread(context: Context): Promise<number> {
  const { rows } = await context.db.pool.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM notice WHERE person_id = $1 AND read_at IS NULL`,
    [reader(context)],
  );
  return rows[0]?.count ?? 0;
}

export async function settingsOf(context: Context): Promise<NoticeSettings> {
  const { rows } = await context.db.pool.query<NoticeSettings>(
    `SELECT mail, language FROM notice_setting WHERE person_id = $1`,
    [reader(context)],
  );
  return rows[0] ?? { mail: true, language: Language.VI };
}

defineNode({
  type: 'Notice',
  entity: NoticeEntity,
  load: async (context, id) => {
    const personId = reader(context);
    if (!personId) return null;
    return context.db.source.manager.findOneBy(NoticeEntity, { id, personId });
  },
});
