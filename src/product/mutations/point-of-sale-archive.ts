import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfPointOfSale, pointOfSaleAccess } from '../point-of-sale.access.ts';
import { PointOfSaleEntity } from '../point-of-sale.entity.ts';
import { findPointOfSale } from '../point-of-sale.service.ts';
import { PointOfSale } from '../point-of-sale.type.ts';

@InputType({ description: 'Which version of a point of sale is archived.' })
export class PointOfSaleArchiveInput {
  @Field(() => Int, { description: 'The revision that was seen.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const PointOfSaleArchiveError = userErrorType('PointOfSaleArchive', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of archiving a point of sale.' })
export class PointOfSaleArchivePayload {
  @Field(() => PointOfSale, {
    nullable: true,
    description: 'It as it was last; with STALE the version that somebody else made.',
  })
  pointOfSale!: PointOfSaleEntity | null;

  @Field(() => [PointOfSaleArchiveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PointOfSale'),
  input: z.object({ baseRevision: z.int().min(1), operationId: operationId() }),
});

@Resolver()
export class PointOfSaleArchiveMutation {
  @Access(pointOfSaleAccess.pointOfSaleArchive)
  @Mutation(() => PointOfSaleArchivePayload, {
    description: 'Takes a point of sale (điểm bán) out of use: buyers do not see it any more.',
  })
  pointOfSaleArchive(
    @Arg('id', () => ID, { description: 'The point of sale.' }) id: string,
    @Arg('input', () => PointOfSaleArchiveInput, { description: 'Which version.' })
    input: PointOfSaleArchiveInput,
    @Ctx() context: Context,
  ): Promise<PointOfSaleArchivePayload> {
    return runMutation(context, {
      name: 'pointOfSaleArchive',
      access: pointOfSaleAccess.pointOfSaleArchive,
      payload: PointOfSaleArchivePayload,
      errors: PointOfSaleArchiveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await findPointOfSale(tx.em, args.id);
        tx.authorize(before ? placeOfPointOfSale(before) : {});
        if (!before) throw notFound(['id']);
        const row = { id: before.id, baseRevision: args.input.baseRevision };
        const archivedAt = before.archivedAt ?? context.now;
        const pointOfSale = await revise(tx.em, PointOfSaleEntity, row, { archivedAt });
        if (!pointOfSale) throw stale({ pointOfSale: await findPointOfSale(tx.em, args.id) });
        tx.record({
          action: 'pointOfSale.archive',
          subjectType: 'PointOfSale',
          subjectId: pointOfSale.id,
          before,
          after: pointOfSale,
        });
        return { pointOfSale };
      },
    });
  }
}
