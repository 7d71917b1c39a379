import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { ThresholdProposalEntity } from '../threshold-proposal.entity.ts';
import { ThresholdProposalState } from '../threshold-proposal.enums.ts';
import { openProposals } from '../threshold-proposal.service.ts';
import { ThresholdProposal } from '../threshold-proposal.type.ts';
import { idsShape } from './threshold-proposals-confirm.ts';

@InputType({ description: 'Proposed thresholds that are refused, or taken back, and why.' })
export class ThresholdProposalsRefuseInput {
  @Field(() => [ID], { description: 'The proposals, 1 to 500.' })
  ids!: string[];

  @Field(() => String, { description: 'Why, for whoever proposed them.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const ThresholdProposalsRefuseError = userErrorType('ThresholdProposalsRefuse', {
  NOT_FOUND,
  DECIDED: 'It was confirmed or refused before.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of thresholdProposalsRefuse.' })
export class ThresholdProposalsRefusePayload {
  @Field(() => [ThresholdProposal], { nullable: true, description: 'The proposals as they are.' })
  proposals!: ThresholdProposalEntity[] | null;

  @Field(() => [ThresholdProposalsRefuseError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ ids: idsShape, reason: prose(2000), operationId: operationId() }),
});

@Resolver()
export class ThresholdProposalsRefuseMutation {
  @Access(communeCriteriaAccess.thresholdProposalsRefuse)
  @Mutation(() => ThresholdProposalsRefusePayload, {
    description:
      'The coordination office refuses proposed thresholds with a reason; whoever proposed them may take them back so.',
  })
  thresholdProposalsRefuse(
    @Arg('input', () => ThresholdProposalsRefuseInput, { description: 'The proposals.' })
    input: ThresholdProposalsRefuseInput,
    @Ctx() context: Context,
  ): Promise<ThresholdProposalsRefusePayload> {
    return runMutation(context, {
      name: 'thresholdProposalsRefuse',
      access: communeCriteriaAccess.thresholdProposalsRefuse,
      payload: ThresholdProposalsRefusePayload,
      errors: ThresholdProposalsRefuseError,
      args: { input },
      shape,
      run: (tx, args) => turnDown(tx, args.input),
    });
  }
}

async function turnDown(tx: Transaction, input: { ids: readonly string[]; reason: string }) {
  tx.authorize({});
  const { em, context } = tx;
  await openProposals(tx, input.ids);
  const where = { id: In([...input.ids]) };
  const { REFUSED } = ThresholdProposalState;
  const decided = { decidedBy: context.actor.personId, decidedAt: context.now };
  const changes = { state: REFUSED, reason: input.reason, ...decided };
  await em.update(ThresholdProposalEntity, where, changes);
  const proposals = await em.find(ThresholdProposalEntity, { where, order: { id: 'ASC' } });
  tx.record({
    action: 'indicatorThreshold.refuse',
    subjectType: 'ThresholdProposal',
    subjectId: proposals[0]!.id,
    after: { ids: input.ids, reason: input.reason },
  });
  return { proposals };
}
