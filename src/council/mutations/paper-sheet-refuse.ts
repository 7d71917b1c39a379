import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { PaperSheetEntity } from '../paper.entity.ts';
import { CHECK_ERRORS, refusePaper } from '../paper-check.service.ts';
import { PAPER_ERRORS } from '../paper.service.ts';
import { PaperSheet } from '../paper.type.ts';

@InputType({ description: 'Sending a paper sheet back.' })
export class PaperSheetRefuseInput {
  @Field(() => String, {
    description: 'What is wrong; shown to the two people of this paper only.',
  })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const PaperSheetRefuseError = userErrorType('PaperSheetRefuse', {
  ...PAPER_ERRORS,
  ...CHECK_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of paperSheetRefuse.' })
export class PaperSheetRefusePayload {
  @Field(() => PaperSheet, { nullable: true, description: 'The paper as it is now.' })
  paper!: PaperSheetEntity | null;

  @Field(() => [PaperSheetRefuseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PaperSheet'),
  input: z.object({ reason: prose(2000), operationId: operationId() }),
});

@Resolver()
export class PaperSheetRefuseMutation {
  @Access(councilAccess.paperSheetRefuse)
  @Mutation(() => PaperSheetRefusePayload, {
    description:
      'Refuses an entry that is not what the paper says. It is kept, counts for nothing, and the paper can be entered again.',
  })
  paperSheetRefuse(
    @Arg('id', () => ID, { description: 'The paper sheet.' }) id: string,
    @Arg('input', () => PaperSheetRefuseInput, { description: 'Why.' })
    input: PaperSheetRefuseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'paperSheetRefuse',
      access: councilAccess.paperSheetRefuse,
      payload: PaperSheetRefusePayload,
      errors: PaperSheetRefuseError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ paper: await refusePaper(tx, args.id, args.input.reason) }),
    });
  }
}
