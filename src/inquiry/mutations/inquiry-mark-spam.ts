import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { inquiryAccess } from '../inquiry.access.ts';
import type { InquiryEntity } from '../inquiry.entity.ts';
import { INQUIRY_ERRORS, lockedInquiry, moveInquiry } from '../inquiry.service.ts';
import { Inquiry } from '../inquiry.type.ts';
import { InquiryStepInput, inquiryStepShape } from './inquiry-step.ts';

@InputType({ description: 'An inquiry that is none.' })
export class InquiryMarkSpamInput extends InquiryStepInput {}

const InquiryMarkSpamError = userErrorType('InquiryMarkSpam', INQUIRY_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of inquiryMarkSpam.' })
export class InquiryMarkSpamPayload {
  @Field(() => Inquiry, { nullable: true, description: 'The inquiry as it is now.' })
  inquiry!: InquiryEntity | null;

  @Field(() => [InquiryMarkSpamError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class InquiryMarkSpamMutation {
  @Access(inquiryAccess.inquiryMarkSpam)
  @Mutation(() => InquiryMarkSpamPayload, {
    description:
      'Says that it is no real inquiry (tin rác): its clock stops. Can be taken back by inquiryReopen.',
  })
  inquiryMarkSpam(
    @Arg('id', () => ID, { description: 'The inquiry.' }) id: string,
    @Arg('input', () => InquiryMarkSpamInput, { description: 'Which version of it.' })
    input: InquiryMarkSpamInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'inquiryMarkSpam',
      access: inquiryAccess.inquiryMarkSpam,
      payload: InquiryMarkSpamPayload,
      errors: InquiryMarkSpamError,
      args: { id, input },
      shape: inquiryStepShape,
      run: async (tx, args) => {
        const inquiry = await lockedInquiry(tx, args.id);
        return { inquiry: await moveInquiry(tx, inquiry, 'spam', args.input) };
      },
    });
  }
}
