import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProducer, producerAccess } from '../producer.access.ts';
import type { ProducerEntity } from '../producer.entity.ts';
import { ProducerKind } from '../producer.enums.ts';
import {
  changeProducer,
  communeInForce,
  findProducer,
  taxCodeTaken,
  translateProducer,
} from '../producer.service.ts';
import { Producer } from '../producer.type.ts';
import {
  producerFacts,
  ProducerFactsInput,
  saysConsent,
  TAX_CODE_TAKEN,
  taxCodeRefusal,
} from './producer-input.ts';

@InputType({ description: 'Changes to a producer. Absent keeps a value, null clears it.' })
export class ProducerUpdateInput extends ProducerFactsInput {
  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Official name; a new one brings a new web address, the old one goes on leading here.',
  })
  name?: string;

  @Field(() => ProducerKind, { nullable: true, description: 'Its legal form.' })
  kind?: ProducerKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Commune or ward of today where it is registered.',
  })
  communeId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string;
}

const ProducerUpdateError = userErrorType('ProducerUpdate', {
  NOT_FOUND,
  STALE,
  TAX_CODE_TAKEN,
});

@Access(REACHED)
@ObjectType({ description: 'What came of changing a producer.' })
export class ProducerUpdatePayload {
  @Field(() => Producer, {
    nullable: true,
    description: 'The producer as it is now; with STALE the version that somebody else made.',
  })
  producer!: ProducerEntity | null;

  @Field(() => [ProducerUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Producer'),
  input: z.object({
    ...producerFacts,
    baseRevision: z.int().min(1),
    name: line(200).optional(),
    kind: z.enum(ProducerKind).optional(),
    communeId: idOf('Commune').optional(),
    operationId: operationId().optional(),
  }),
});

@Resolver()
export class ProducerUpdateMutation {
  @Access(producerAccess.producerUpdate)
  @Mutation(() => ProducerUpdatePayload, {
    description: 'Changes what is known of a producer (chủ thể).',
  })
  producerUpdate(
    @Arg('id', () => ID, { description: 'The producer.' }) id: string,
    @Arg('input', () => ProducerUpdateInput, { description: 'What to change.' })
    input: ProducerUpdateInput,
    @Ctx() context: Context,
  ): Promise<ProducerUpdatePayload> {
    return runMutation(context, {
      name: 'producerUpdate',
      access: producerAccess.producerUpdate,
      payload: ProducerUpdatePayload,
      errors: ProducerUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, english, operationId: _, ...values } = args.input;
        const before = await findProducer(tx.em, args.id);
        const place = before ? placeOfProducer(before) : {};
        tx.authorize(place);
        if (saysConsent(values)) tx.authorize(place, producerAccess.producerConsentSet);
        if (!before) throw notFound(['id']);
        if (values.communeId && values.communeId !== before.communeId) {
          tx.authorize({ producerId: before.id, unitId: values.communeId });
          const commune = await communeInForce(tx.em, values.communeId, context.today);
          if (!commune) throw notFound(['input', 'communeId']);
        }
        if (await taxCodeTaken(tx.em, values.taxCode, before.id)) throw taxCodeRefusal();
        const producer = await changeProducer(tx.em, before, baseRevision, values);
        if (!producer) throw stale({ producer: await findProducer(tx.em, args.id) });
        const texts = await translateProducer(tx.em, producer.id, english);
        tx.record({
          action: 'producer.update',
          subjectType: 'Producer',
          subjectId: producer.id,
          before,
          after: { ...producer, english: texts ?? undefined },
        });
        return { producer };
      },
    });
  }
}
