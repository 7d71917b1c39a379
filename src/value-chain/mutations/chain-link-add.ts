import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ChainLinkEntity, type ValueChainEntity } from '../value-chain.entity.ts';
import { ChainLink, ValueChain } from '../value-chain.type.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import {
  chainToChange,
  checkInputProduct,
  checkParticipant,
  findParticipant,
  insertRow,
} from '../value-chain.service.ts';
import {
  ChainLinkFactsInput,
  checkPeriod,
  linkFacts,
  OPERATION_ID,
  PERIOD,
  quantityColumns,
} from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'What flows from one participant to another.' })
export class ChainLinkAddInput extends ChainLinkFactsInput {
  @Field(() => ID, { description: 'From whom.' })
  fromId!: string;

  @Field(() => ID, { description: 'To whom: another participant of the same chain.' })
  toId!: string;

  @Field(() => String, { description: 'What flows, in Vietnamese, e.g. "củ dong riềng".' })
  flow!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ChainLinkAddError = userErrorType('ChainLinkAdd', {
  NOT_FOUND,
  PERIOD,
  SAME_PARTICIPANT: 'A link goes from one participant to another.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of chainLinkAdd.' })
export class ChainLinkAddPayload {
  @Field(() => ChainLink, { nullable: true, description: 'The new link.' })
  link!: ChainLinkEntity | null;

  @Field(() => ValueChain, { nullable: true, description: 'The chain as it is now.' })
  chain!: ValueChainEntity | null;

  @Field(() => [ChainLinkAddError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...linkFacts,
    fromId: idOf('ChainParticipant'),
    toId: idOf('ChainParticipant'),
    flow: line(200),
    operationId: operationId(),
  }),
});

@Resolver()
export class ChainLinkAddMutation {
  @Access(valueChainAccess.chainLinkAdd)
  @Mutation(() => ChainLinkAddPayload, {
    description: 'Adds a link (mắt xích) between two participants of a chain.',
  })
  chainLinkAdd(
    @Arg('input', () => ChainLinkAddInput, { description: 'The link.' })
    input: ChainLinkAddInput,
    @Ctx() context: Context,
  ): Promise<ChainLinkAddPayload> {
    return runMutation(context, {
      name: 'chainLinkAdd',
      access: valueChainAccess.chainLinkAdd,
      payload: ChainLinkAddPayload,
      errors: ChainLinkAddError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, fromId, toId, volume, ...values } = args.input;
        const from = await findParticipant(tx.em, fromId);
        const chain = await chainToChange(tx, from?.chainId, ['input', 'fromId']);
        await checkParticipant(tx.em, chain.id, toId, ['input', 'toId']);
        if (fromId === toId) {
          const text = {
            vi: 'Mắt xích phải nối hai tác nhân khác nhau. Chưa ghi gì.',
            en: 'A link goes from one participant to another. Nothing was stored.',
          };
          throw refuse('SAME_PARTICIPANT', text, ['input', 'toId']);
        }
        await checkInputProduct(tx, values.inputProductId);
        checkPeriod(values.validFrom, values.validUntil);
        const ends = { chainId: chain.id, fromParticipantId: fromId, toParticipantId: toId };
        const row = { ...values, ...quantityColumns(volume), ...ends, id: uuidv7() };
        const link = await insertRow(tx.em, ChainLinkEntity, row);
        tx.record({
          action: 'chainLink.add',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          after: link,
        });
        return { link, chain };
      },
    });
  }
}
