import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import type { HamletCountEntity } from '../evidence.entity.ts';
import { recordHamlets } from '../evidence.service.ts';
import { HamletCount } from '../evidence.type.ts';
import { DAY_ERRORS } from '../recognition.service.ts';

@InputType({ description: 'How many hamlets a commune has.' })
export class HamletCountRecordInput {
  @Field(() => ID, { description: 'The commune, as it was that day.' })
  communeId!: string;

  @Field(() => Int, { description: 'How many, 0 to 500.' })
  hamlets!: number;

  @Field(() => LocalDate, { description: 'The day it is of; not after today.' })
  day!: string;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const HamletCountRecordError = userErrorType('HamletCountRecord', {
  NOT_FOUND,
  ...DAY_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of hamletCountRecord.' })
export class HamletCountRecordPayload {
  @Field(() => HamletCount, { nullable: true, description: 'What was entered.' })
  count!: HamletCountEntity | null;

  @Field(() => [HamletCountRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    communeId: idOf('Commune'),
    hamlets: z.int().min(0).max(500),
    day: day(),
    source: line(1000),
    operationId: operationId(),
  }),
});

@Resolver()
export class HamletCountRecordMutation {
  @Access(recognitionAccess.hamletCountRecord)
  @Mutation(() => HamletCountRecordPayload, {
    description:
      'Enters how many hamlets (xóm) a commune has, with the source: what shares of hamlets are counted over. A later number takes the place of an earlier one; both stay.',
  })
  hamletCountRecord(
    @Arg('input', () => HamletCountRecordInput, { description: 'What is sent.' })
    input: HamletCountRecordInput,
    @Ctx() context: Context,
  ): Promise<HamletCountRecordPayload> {
    return runMutation(context, {
      name: 'hamletCountRecord',
      access: recognitionAccess.hamletCountRecord,
      payload: HamletCountRecordPayload,
      errors: HamletCountRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...given } = args.input;
        return { count: await recordHamlets(tx, given) };
      },
    });
  }
}
