import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { closingMaterial } from '../closing.loader.ts';
import { SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { changeRule, RULE_CHANGE_ERRORS } from '../session-rule.service.ts';
import { lockedSession, requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';
import { uuidOf } from '../../platform/graphql/node.ts';

@InputType({ description: 'Other rules for an opened session.' })
export class CouncilSessionRuleChangeInput {
  @Field(() => Int, { description: 'The version of the rules of its council.' })
  version!: number;

  @Field(() => String, { description: 'Why, for the minutes.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionRuleChangeError = userErrorType('CouncilSessionRuleChange', {
  ...SESSION_ERRORS,
  ...RULE_CHANGE_ERRORS,
  LAST_SHEET: 'A closed product would have no sheet that counts.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionRuleChange.' })
export class CouncilSessionRuleChangePayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CouncilSessionRuleChangeError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({
    version: z.number().int().min(1),
    reason: prose(1000),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilSessionRuleChangeMutation {
  @Access(councilAccess.councilSessionRuleChange)
  @Mutation(() => CouncilSessionRuleChangePayload, {
    description:
      "Brings a session that has opened under another version of its council's rules (thay đổi quy chế trong phiên), with a reason that the minutes print. Closed products are counted again where results depend on it. What members were promised about who sees their scores can be narrowed, never widened.",
  })
  async councilSessionRuleChange(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionRuleChangeInput, { description: 'What is to be done.' })
    input: CouncilSessionRuleChangeInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'CouncilSession'));
    return runMutation(context, {
      name: 'councilSessionRuleChange',
      access: councilAccess.councilSessionRuleChange,
      payload: CouncilSessionRuleChangePayload,
      errors: CouncilSessionRuleChangeError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await lockedSession(tx, args.id);
        requirePhase(session, SessionPhase.OPEN, SessionPhase.CLOSED);
        const { version, reason } = args.input;
        return { session: await changeRule(tx, session, { version, reason }, material) };
      },
    });
  }
}
