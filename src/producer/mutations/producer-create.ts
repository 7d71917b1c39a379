import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { producerAccess } from '../producer.access.ts';
import type { ProducerEntity } from '../producer.entity.ts';
import { ProducerKind } from '../producer.enums.ts';
import {
  communeInForce,
  createProducer,
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

@InputType({ description: 'A producer (chủ thể) that is entered for the first time.' })
export class ProducerCreateInput extends ProducerFactsInput {
  @Field(() => String, { description: 'Official name, at most 200 letters.' })
  name!: string;

  @Field(() => ProducerKind, { description: 'Its legal form.' })
  kind!: ProducerKind;

  @Field(() => ID, { description: 'Commune or ward of today where it is registered.' })
  communeId!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProducerCreateError = userErrorType('ProducerCreate', {
  NOT_FOUND,
  TAX_CODE_TAKEN,
});

@Access(REACHED)
@ObjectType({ description: 'What came of entering a producer.' })
export class ProducerCreatePayload {
  @Field(() => Producer, { nullable: true, description: 'The new producer.' })
  producer!: ProducerEntity | null;

  @Field(() => [ProducerCreateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...producerFacts,
    name: line(200),
    kind: z.enum(ProducerKind),
    communeId: idOf('Commune'),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProducerCreateMutation {
  @Access(producerAccess.producerCreate)
  @Mutation(() => ProducerCreatePayload, {
    description: 'Enters a producer (chủ thể). Its contacts are public only where it agreed.',
  })
  producerCreate(
    @Arg('input', () => ProducerCreateInput, { description: 'What is known of it.' })
    input: ProducerCreateInput,
    @Ctx() context: Context,
  ): Promise<ProducerCreatePayload> {
    return runMutation(context, {
      name: 'producerCreate',
      access: producerAccess.producerCreate,
      payload: ProducerCreatePayload,
      errors: ProducerCreateError,
      args: { input },
      shape,
      run: async (tx, { input: { english, operationId: _, ...values } }) => {
        const place = { unitId: values.communeId };
        tx.authorize(place);
        if (saysConsent(values)) tx.authorize(place, producerAccess.producerConsentSet);
        const commune = await communeInForce(tx.em, values.communeId, context.today);
        if (!commune) throw notFound(['input', 'communeId']);
        if (await taxCodeTaken(tx.em, values.taxCode)) throw taxCodeRefusal();
        const producer = await createProducer(tx.em, values);
        const texts = await translateProducer(tx.em, producer.id, english);
        tx.record({
          action: 'producer.create',
          subjectType: 'Producer',
          subjectId: producer.id,
          after: { ...producer, english: texts },
        });
        return { producer };
      },
    });
  }
}
