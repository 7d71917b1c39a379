import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeInForce, findProducer } from '../../producer/producer.service.ts';
import { placeOfPointOfSale, pointOfSaleAccess } from '../point-of-sale.access.ts';
import type { PointOfSaleEntity } from '../point-of-sale.entity.ts';
import { PointOfSaleKind } from '../point-of-sale.enums.ts';
import { createPointOfSale, requirePlace, sellProducts } from '../point-of-sale.service.ts';
import { PointOfSale } from '../point-of-sale.type.ts';
import {
  OWN_PRODUCTS,
  PLACE_NEEDED,
  pointOfSaleColumns,
  pointOfSaleFacts,
  PointOfSaleFactsInput,
} from './point-of-sale-input.ts';

@InputType({ description: 'A point of sale that is entered for the first time.' })
export class PointOfSaleCreateInput extends PointOfSaleFactsInput {
  @Field(() => String, { description: 'Its name, at most 200 letters.' })
  name!: string;

  @Field(() => PointOfSaleKind, { description: 'What kind of place it is.' })
  kind!: PointOfSaleKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Commune or ward of today; left out when it is outside the province.',
  })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The producer whose own it is; producers enter only such.',
  })
  producerId?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const PointOfSaleCreateError = userErrorType('PointOfSaleCreate', {
  NOT_FOUND,
  PLACE_NEEDED,
  FOREIGN_PRODUCT: OWN_PRODUCTS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of entering a point of sale.' })
export class PointOfSaleCreatePayload {
  @Field(() => PointOfSale, { nullable: true, description: 'The new point of sale.' })
  pointOfSale!: PointOfSaleEntity | null;

  @Field(() => [PointOfSaleCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...pointOfSaleFacts,
    name: line(200),
    kind: z.enum(PointOfSaleKind),
    communeId: clearable(idOf('Commune')),
    producerId: clearable(idOf('Producer')),
    operationId: operationId(),
  }),
});

@Resolver()
export class PointOfSaleCreateMutation {
  @Access(pointOfSaleAccess.pointOfSaleCreate)
  @Mutation(() => PointOfSaleCreatePayload, {
    description: 'Enters a point of sale (điểm bán); buyers see it at once.',
  })
  pointOfSaleCreate(
    @Arg('input', () => PointOfSaleCreateInput, { description: 'What is known of it.' })
    input: PointOfSaleCreateInput,
    @Ctx() context: Context,
  ): Promise<PointOfSaleCreatePayload> {
    return runMutation(context, {
      name: 'pointOfSaleCreate',
      access: pointOfSaleAccess.pointOfSaleCreate,
      payload: PointOfSaleCreatePayload,
      errors: PointOfSaleCreateError,
      args: { input },
      shape,
      run: async (tx, { input: { operationId: _, ...given } }) => {
        const { name, kind, communeId, producerId, productIds, ...facts } = given;
        tx.authorize(placeOfPointOfSale(given));
        if (communeId && !(await communeInForce(tx.em, communeId, context.today))) {
          throw notFound(['input', 'communeId']);
        }
        if (producerId && !(await findProducer(tx.em, producerId))) {
          throw notFound(['input', 'producerId']);
        }
        requirePlace(given);
        const columns = pointOfSaleColumns(facts);
        const pointOfSale = await createPointOfSale(tx.em, {
          ...{ ...columns, name, kind, communeId, producerId },
        });
        await sellProducts(tx, pointOfSale, productIds ?? []);
        tx.record({
          action: 'pointOfSale.create',
          subjectType: 'PointOfSale',
          subjectId: pointOfSale.id,
          after: { ...pointOfSale, productIds },
        });
        return { pointOfSale };
      },
    });
  }
}
