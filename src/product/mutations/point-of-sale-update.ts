import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeInForce } from '../../producer/producer.service.ts';
import { placeOfPointOfSale, pointOfSaleAccess } from '../point-of-sale.access.ts';
import { PointOfSaleEntity } from '../point-of-sale.entity.ts';
import { PointOfSaleKind } from '../point-of-sale.enums.ts';
import { findPointOfSale, requirePlace, sellProducts } from '../point-of-sale.service.ts';
import { PointOfSale } from '../point-of-sale.type.ts';
import {
  OWN_PRODUCTS,
  PLACE_NEEDED,
  pointOfSaleColumns,
  pointOfSaleFacts,
  PointOfSaleFactsInput,
} from './point-of-sale-input.ts';

@InputType({ description: 'Changes to a point of sale. Absent keeps a value, null clears it.' })
export class PointOfSaleUpdateInput extends PointOfSaleFactsInput {
  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => String, { nullable: true, description: 'Its name, at most 200 letters.' })
  name?: string;

  @Field(() => PointOfSaleKind, { nullable: true, description: 'What kind of place it is.' })
  kind?: PointOfSaleKind;

  @Field(() => ID, { nullable: true, description: 'Commune or ward of today.' })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const PointOfSaleUpdateError = userErrorType('PointOfSaleUpdate', {
  NOT_FOUND,
  STALE,
  PLACE_NEEDED,
  FOREIGN_PRODUCT: OWN_PRODUCTS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of changing a point of sale.' })
export class PointOfSaleUpdatePayload {
  @Field(() => PointOfSale, {
    nullable: true,
    description: 'It as it is now; with STALE the version that somebody else made.',
  })
  pointOfSale!: PointOfSaleEntity | null;

  @Field(() => [PointOfSaleUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PointOfSale'),
  input: z.object({
    ...pointOfSaleFacts,
    baseRevision: z.int().min(1),
    name: line(200).optional(),
    kind: z.enum(PointOfSaleKind).optional(),
    communeId: clearable(idOf('Commune')),
    operationId: operationId().optional(),
  }),
});

@Resolver()
export class PointOfSaleUpdateMutation {
  @Access(pointOfSaleAccess.pointOfSaleUpdate)
  @Mutation(() => PointOfSaleUpdatePayload, {
    description: 'Changes what is known of a point of sale (điểm bán).',
  })
  pointOfSaleUpdate(
    @Arg('id', () => ID, { description: 'The point of sale.' }) id: string,
    @Arg('input', () => PointOfSaleUpdateInput, { description: 'What to change.' })
    input: PointOfSaleUpdateInput,
    @Ctx() context: Context,
  ): Promise<PointOfSaleUpdatePayload> {
    return runMutation(context, {
      name: 'pointOfSaleUpdate',
      access: pointOfSaleAccess.pointOfSaleUpdate,
      payload: PointOfSaleUpdatePayload,
      errors: PointOfSaleUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, name, kind, communeId, ...facts } = args.input;
        const before = await findPointOfSale(tx.em, args.id);
        tx.authorize(before ? placeOfPointOfSale(before) : {});
        if (!before) throw notFound(['id']);
        if (communeId !== undefined && communeId !== before.communeId) {
          // A new place has to be one where the actor may act too.
          tx.authorize(placeOfPointOfSale({ ...before, communeId }));
          const known =
            communeId === null || (await communeInForce(tx.em, communeId, context.today));
          if (!known) throw notFound(['input', 'communeId']);
        }
        const columns = { ...pointOfSaleColumns(facts), name, kind, communeId };
        const given = Object.entries(columns).filter(([, value]) => value !== undefined);
        requirePlace({ ...before, ...Object.fromEntries(given) });
        const row = { id: before.id, baseRevision };
        const pointOfSale = await revise(tx.em, PointOfSaleEntity, row, columns);
        if (!pointOfSale) throw stale({ pointOfSale: await findPointOfSale(tx.em, args.id) });
        if (facts.productIds !== undefined) {
          await sellProducts(tx, pointOfSale, facts.productIds ?? []);
        }
        tx.record({
          action: 'pointOfSale.update',
          subjectType: 'PointOfSale',
          subjectId: pointOfSale.id,
          before,
          after: { ...pointOfSale, productIds: facts.productIds },
        });
        return { pointOfSale };
      },
    });
  }
}
