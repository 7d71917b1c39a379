import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { InquiryState } from '../inquiry.enums.ts';
import { INQUIRY_ERRORS, lockedInquiry, moveInquiry } from '../inquiry.service.ts';
import { Inquiry } from '../inquiry.type.ts';
import { InquiryStepInput, inquiryStepShape } from './inquiry-step.ts';

@InputType({ description: 'An inquiry to be opened again.' })
export class InquiryReopenInput extends InquiryStepInput {}

const InquiryReopenError = userErrorType('InquiryReopen', INQUIRY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquiryReopen.' })
export class InquiryReopenPayload {
  @Field(() => Inquiry, { nullable: true, description: 'The inquiry as it is now.' })
  inquiry!: InquiryEntity | null;

  @Field(() => [InquiryReopenError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class InquiryReopenMutation {
  @Access(inquiryAccess.inquiryReopen)
  @Mutation(() => InquiryReopenPayload, {
    description: 'Takes an end back, or says that it was no spam (mở lại). Undoes the last step.',
  })
  inquiryReopen(
    @Arg('id', () => ID, { description: 'The inquiry.' }) id: string,
    @Arg('input', () => InquiryReopenInput, { description: 'Which version of it.' })
    input: InquiryReopenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquiryReopen',
      access: inquiryAccess.inquiryReopen,
      payload: InquiryReopenPayload,
      errors: InquiryReopenError,
      args: { id, input },
      shape: inquiryStepShape,
      run: async (tx, args) => {
        const inquiry = await lockedInquiry(tx, args.id);
        const move = inquiry.state === InquiryState.SPAM ? 'not-spam' : 'reopen';
        const changes = { outcome: null, outcomeNote: null, closedAt: null };
        const { baseRevision } = args.input;
        return { inquiry: await moveInquiry(tx, inquiry, move, { baseRevision, changes }) };
      },
    });
  }
}
