import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { PaperSheetEntity } from '../paper.entity.ts';
import { CHECK_ERRORS, takePaper } from '../paper-check.service.ts';
import { PAPER_ERRORS } from '../paper.service.ts';
import { PaperSheet } from '../paper.type.ts';

@InputType({ description: 'Taking a paper sheet in hand to check it.' })
export class PaperSheetTakeInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const PaperSheetTakeError = userErrorType('PaperSheetTake', {
  ...PAPER_ERRORS,
  DECIDED: CHECK_ERRORS.DECIDED,
  SAME_PERSON: 'Whoever entered a paper cannot check it.',
  TAKEN: 'Somebody else is checking it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of paperSheetTake.' })
export class PaperSheetTakePayload {
  @Field(() => PaperSheet, { nullable: true, description: 'The paper as it is now.' })
  paper!: PaperSheetEntity | null;

  @Field(() => [PaperSheetTakeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PaperSheet'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class PaperSheetTakeMutation {
  @Access(councilAccess.paperSheetTake)
  @Mutation(() => PaperSheetTakePayload, {
    description:
      'Takes a paper sheet in hand as its second person (nhận đối chiếu): not who entered it, not the member, nobody who scores in the session or has a tie to the product. From now on this person alone checks it.',
  })
  paperSheetTake(
    @Arg('id', () => ID, { description: 'The paper sheet.' }) id: string,
    @Arg('input', () => PaperSheetTakeInput, { description: 'What is to be done.' })
    input: PaperSheetTakeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'paperSheetTake',
      access: councilAccess.paperSheetTake,
      payload: PaperSheetTakePayload,
      errors: PaperSheetTakeError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ paper: await takePaper(tx, args.id) }),
    });
  }
}
