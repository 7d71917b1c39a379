import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { ThresholdProposalEntity } from '../threshold-proposal.entity.ts';
import { ThresholdProposalState } from '../threshold-proposal.enums.ts';
import { openProposals, putInForce, sameTwice } from '../threshold-proposal.service.ts';
import { ThresholdProposal } from '../threshold-proposal.type.ts';

@InputType({
  description: 'Proposed thresholds that a second person has compared with their source.',
})
export class ThresholdProposalsConfirmInput {
  @Field(() => [ID], { description: 'The proposals, 1 to 500.' })
  ids!: string[];

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const ThresholdProposalsConfirmError = userErrorType('ThresholdProposalsConfirm', {
  NOT_FOUND,
  DECIDED: 'It was confirmed or refused before.',
  OWN_PROPOSAL: 'Nobody confirms what they proposed themselves.',
  TWICE: 'Two of them are for the same region, group, year and beginning.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of thresholdProposalsConfirm.' })
export class ThresholdProposalsConfirmPayload {
  @Field(() => [ThresholdProposal], {
    nullable: true,
    description: 'The proposals, which count from now on; null when refused.',
  })
  proposals!: ThresholdProposalEntity[] | null;

  @Field(() => [ThresholdProposalsConfirmError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

export const idsShape = z
  .array(idOf('ThresholdProposal'))
  .min(1)
  .max(500)
  .transform((ids) => [...new Set(ids)]);

const shape = z.object({ input: z.object({ ids: idsShape, operationId: operationId() }) });

@Resolver()
export class ThresholdProposalsConfirmMutation {
  @Access(communeCriteriaAccess.thresholdProposalsConfirm)
  @Mutation(() => ThresholdProposalsConfirmPayload, {
    description:
      'A second person of the coordination office confirms proposed thresholds (bốn mắt): they count from now on, in place of those that were there. Results that were approved keep the threshold they were judged by.',
  })
  thresholdProposalsConfirm(
    @Arg('input', () => ThresholdProposalsConfirmInput, { description: 'The proposals.' })
    input: ThresholdProposalsConfirmInput,
    @Ctx() context: Context,
  ): Promise<ThresholdProposalsConfirmPayload> {
    return runMutation(context, {
      name: 'thresholdProposalsConfirm',
      access: communeCriteriaAccess.thresholdProposalsConfirm,
      payload: ThresholdProposalsConfirmPayload,
      errors: ThresholdProposalsConfirmError,
      args: { input },
      shape,
      run: (tx, args) => confirm(tx, args.input.ids),
    });
  }
}

async function confirm(tx: Transaction, ids: readonly string[]) {
  tx.authorize({});
  const { em, context } = tx;
  const open = await openProposals(tx, ids);
  const me = context.actor.personId!;
  const own = open.find(({ proposedBy }) => proposedBy === me);
  if (own) throw refuse('OWN_PROPOSAL', OWN, ['input', 'ids', String(ids.indexOf(own.id))]);
  const twice = sameTwice(open);
  if (twice >= 0) {
    throw refuse('TWICE', TWICE, ['input', 'ids', String(ids.indexOf(open[twice]!.id))]);
  }
  const where = { id: In([...ids]) };
  const state = ThresholdProposalState.CONFIRMED;
  await em.update(ThresholdProposalEntity, where, { state, decidedBy: me, decidedAt: context.now });
  await putInForce(em, open, context.now);
  const proposals = await em.find(ThresholdProposalEntity, { where, order: { id: 'ASC' } });
  tx.record({
    action: 'indicatorThreshold.confirm',
    subjectType: 'ThresholdProposal',
    subjectId: proposals[0]!.id,
    after: { proposals },
  });
  return { proposals };
}

const OWN = {
  vi: 'Người đề nghị không được tự xác nhận. Chưa có gì thay đổi; hãy nhờ người thứ hai của Văn phòng Điều phối.',
  en: 'Whoever proposed a threshold cannot confirm it. Nothing was changed; ask a second person of the office.',
};
const TWICE = {
  vi: 'Có hai đề nghị cho cùng vùng, nhóm, năm và ngày bắt đầu. Chưa có gì thay đổi; hãy trả lại một trong hai.',
  en: 'Two of them are for the same region, group, year and beginning. Nothing was changed; refuse one of them.',
};
