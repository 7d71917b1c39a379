import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { namedParameters } from '../platform/db/named-parameters.ts';
import type { Context } from '../platform/graphql/context.ts';
import { NoticeEntity } from './notice.entity.ts';
import { reader } from './notice.loader.ts';

/** Newest first. */
export const NOTICE_ORDERS: Readonly<Record<'SEQUENCE', KeysetOrder>> = {
  SEQUENCE: { key: (t) => `${t}.sequence`, type: 'bigint', direction: 'DESC' },
};

/** Whose mail was given up; for administrators. */
export function failedMailQuery(context: Context): SelectQueryBuilder<NoticeEntity> {
  return context.db.source.manager
    .createQueryBuilder(NoticeEntity, 't')
    .where(`t.mail_state = 'FAILED'`);
}

/** The caller's own notices. */
export function inboxQuery(
  context: Context,
  unreadOnly: boolean,
): SelectQueryBuilder<NoticeEntity> {
  const query = context.db.source.manager.createQueryBuilder(NoticeEntity, 't');
  const add = namedParameters(query, 'inbox');
  query.where(`t.person_id = ${add(reader(context), 'uuid')}`);
  if (unreadOnly) query.andWhere('t.read_at IS NULL');
  return query;
}
