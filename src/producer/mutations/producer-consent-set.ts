import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import { ownProducerIds } from '../../platform/graphql/actor.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound, NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { CONSENT_COLUMN } from '../consent.rules.ts';
import { placeOfProducer, producerAccess } from '../producer.access.ts';
import type { ProducerEntity } from '../producer.entity.ts';
import { ConsentItem } from '../producer.enums.ts';
import { findProducer, setConsent } from '../producer.service.ts';
import { Producer } from '../producer.type.ts';

@InputType({ description: 'A consent that is given or taken back.' })
export class ProducerConsentSetInput {
  @Field(() => ConsentItem, { description: 'What it is about.' })
  item!: ConsentItem;

  @Field(() => Boolean, { description: 'True = may be public, false = not, or not any more.' })
  granted!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'How an office knows that the producer agreed, such as a signed paper and its day; needed unless the producer itself agrees or a consent is taken back. At most 300 letters.',
  })
  basis?: string | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ProducerConsentSetError = userErrorType('ProducerConsentSet', {
  NOT_FOUND,
  BASIS_NEEDED: 'An office has to say how it knows that the producer agreed.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of giving a consent or taking it back.' })
export class ProducerConsentSetPayload {
  @Field(() => Producer, { nullable: true, description: 'The producer as it is shown now.' })
  producer!: ProducerEntity | null;

  @Field(() => [ProducerConsentSetError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Producer'),
  input: z.object({
    item: z.enum(ConsentItem),
    granted: z.boolean(),
    basis: clearable(line(300)),
    operationId: operationId(),
  }),
});

@Resolver()
export class ProducerConsentSetMutation {
  @Access(producerAccess.producerConsentSet)
  @Mutation(() => ProducerConsentSetPayload, {
    description:
      'Lets one item of a producer be public (đồng ý công khai), or takes that back: then it is gone from public answers at once. Each change stays in the history.',
  })
  producerConsentSet(
    @Arg('id', () => ID, { description: 'The producer.' }) id: string,
    @Arg('input', () => ProducerConsentSetInput, { description: 'What was said.' })
    input: ProducerConsentSetInput,
    @Ctx() context: Context,
  ): Promise<ProducerConsentSetPayload> {
    return runMutation(context, {
      name: 'producerConsentSet',
      access: producerAccess.producerConsentSet,
      payload: ProducerConsentSetPayload,
      errors: ProducerConsentSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, granted, basis = null } = args.input;
        const before = await findProducer(tx.em, args.id);
        tx.authorize(before ? placeOfProducer(before) : {});
        if (!before) throw notFound(['id']);
        const isOwn = ownProducerIds(context.actor).includes(before.id);
        if (granted && !isOwn && basis === null) throw BASIS_NEEDED;
        const producer = await setConsent(tx.em, before.id, { item, granted, basis });
        tx.record({
          action: granted ? 'producer.consent' : 'producer.withdraw',
          subjectType: 'Producer',
          subjectId: before.id,
          before: { item, granted: before[CONSENT_COLUMN[item]] },
          after: { item, granted, basis },
        });
        return { producer };
      },
    });
  }
}

const BASIS_NEEDED = refuse(
  'BASIS_NEEDED',
  {
    vi: 'Hãy ghi căn cứ cho biết chủ thể đã đồng ý, ví dụ "Phiếu đồng ý ký ngày 12/11/2026". Chưa có gì được công khai.',
    en: 'Say how you know that the producer agreed, such as "form signed on 12/11/2026". Nothing was made public.',
  },
  ['input', 'basis'],
);
