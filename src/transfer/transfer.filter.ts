import { Field, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { transferAccess } from './transfer.access.ts';
import { ImportEntity, ImportRowEntity } from './transfer.entity.ts';
import { ImportKind, ImportRowOutcome, ImportRowState } from './transfer.enums.ts';

@InputType({ description: 'Which rows; all conditions together, an empty list matches nothing.' })
export class ImportRowFilter {
  @Field(() => [ImportRowState], { nullable: true, description: 'What the check found.' })
  states?: ImportRowState[] | null;

  @Field(() => [ImportRowOutcome], { nullable: true, description: 'What came of them.' })
  outcomes?: ImportRowOutcome[] | null;

  @Field(() => ImportKind, { nullable: true, description: 'What they are about.' })
  kind?: ImportKind | null;
}

export const IMPORT_ORDERS: Readonly<Record<string, KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};
export const ROW_ORDERS: Readonly<Record<string, KeysetOrder>> = {
  POSITION: { key: (t) => `${t}.position`, type: 'int', direction: 'ASC' },
};

/** The imports (alias `i`) the actor may see: all, or the own ones. */
export function visibleImports(context: Context): SelectQueryBuilder<ImportEntity> {
  const rows = context.db.source.manager.createQueryBuilder(ImportEntity, 'i');
  const { actor } = context;
  const rule = transferAccess.imports;
  if (!scopeAllows(rule, actor, 'read') || !decide(rule, actor).allowed) return rows.where('false');
  // Where a role may look anywhere, any place is its own.
  if (decide(rule, actor, {}).allowed) return rows.where('true');
  return rows.where('i.started_by = :me', { me: actor.personId });
}

/** The rows of one import the actor may see. */
export function visibleRows(
  context: Context,
  importId: string,
  filter: ImportRowFilter | null | undefined,
): SelectQueryBuilder<ImportRowEntity> {
  const id = uuidOf(importId, 'Import');
  const mine = visibleImports(context).andWhere('i.id = :importId').select('i.id');
  const rows = context.db.source.manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .where(`r.import_id IN (${mine.getQuery()})`)
    .setParameters({ ...mine.getParameters(), importId: id });
  if (filter?.states) rows.andWhere('r.state = ANY(:states)', { states: filter.states });
  if (filter?.outcomes) rows.andWhere('r.outcome = ANY(:outcomes)', { outcomes: filter.outcomes });
  if (filter?.kind) rows.andWhere('r.kind = :kind', { kind: filter.kind });
  return rows;
}
