import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { PERIOD_CLOSED, requireOpen } from '../../commune-criteria/assessment-period.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { restoreLines } from '../resource-store.service.ts';
import { resourceAccess } from '../resource.access.ts';
import { ResourceBatchEntity } from '../resource.entity.ts';
import { ResourceBatch } from '../resource.type.ts';

@InputType({ description: 'Taking back lines of resources that were written at once.' })
export class ResourceUndoInput {
  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const ResourceUndoError = userErrorType('ResourceUndo', {
  NOT_FOUND,
  PERIOD_CLOSED,
  UNDONE: 'It was taken back before.',
  CHANGED_SINCE: 'Some of the lines were changed since; nothing was taken back.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of resourceUndo.' })
export class ResourceUndoPayload {
  @Field(() => ResourceBatch, { nullable: true, description: 'What was taken back.' })
  batch!: ResourceBatchEntity | null;

  @Field(() => [ResourceUndoError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ResourceBatch'),
  input: z.object({ operationId: operationId() }),
});

const PLACES = `
  SELECT DISTINCT e.commune_id AS "unitId" FROM resource_entry_change c
    JOIN resource_entry e ON e.id = c.entry_id WHERE c.batch_id = $1`;

@Resolver()
export class ResourceUndoMutation {
  @Access(resourceAccess.resourceUndo)
  @Mutation(() => ResourceUndoPayload, {
    description:
      'Takes back all lines of resources that were written at once (hoàn tác), unless one was changed since: what stood before stands again, what had not been there is withdrawn.',
  })
  resourceUndo(
    @Arg('id', () => ID, { description: 'What was written at once.' }) id: string,
    @Arg('input', () => ResourceUndoInput, { description: 'The operation.' })
    input: ResourceUndoInput,
    @Ctx() context: Context,
  ): Promise<ResourceUndoPayload> {
    return runMutation(context, {
      name: 'resourceUndo',
      access: resourceAccess.resourceUndo,
      payload: ResourceUndoPayload,
      errors: ResourceUndoError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ batch: await undo(tx, args.id) }),
    });
  }
}

async function undo(tx: Transaction, id: string): Promise<ResourceBatchEntity> {
  const { em } = tx;
  const places = await em.query<{ unitId: string }[]>(PLACES, [id]);
  if (places.length === 0) tx.authorize({ unitId: null });
  for (const place of places) tx.authorize(place);
  const lock = { mode: 'pessimistic_write' } as const;
  const batch = await em.findOne(ResourceBatchEntity, { where: { id }, lock });
  if (!batch) throw notFound(['id']);
  if (batch.undoneAt) throw refuse('UNDONE', UNDONE, ['id'], { batch });
  await requireOpen(em, batch, ['id']);
  const restored = await restoreLines(tx, batch);
  if (!restored) throw refuse('CHANGED_SINCE', CHANGED_SINCE, ['id'], { batch });
  tx.record({
    action: 'resource.undo',
    subjectType: 'ResourceBatch',
    subjectId: id,
    after: { lines: restored.changes },
  });
  return restored.batch;
}

const UNDONE = {
  vi: 'Lần ghi này đã được hoàn tác từ trước. Không có gì thay đổi.',
  en: 'This was taken back before. Nothing was changed.',
};

const CHANGED_SINCE = {
  vi: 'Có dòng đã được sửa sau lần ghi này nên chưa hoàn tác gì. Hãy hoàn tác lần sửa sau trước, hoặc ghi lại từng dòng.',
  en: 'A line was changed since, so nothing was taken back. Take back the later change first, or record the lines again.',
};
