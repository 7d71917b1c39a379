import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { Points } from '../../platform/graphql/scalars.ts';
import { idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { CouncilRuleEntity } from '../council.entity.ts';
import { MinimumMethod, RemarkRule, SheetAudience } from '../council.enums.ts';
import { RULE_ERRORS, setRule } from '../council.service.ts';
import { CouncilRule } from '../council.type.ts';
import { PaperCheck } from '../paper.enums.ts';
import { DiscussionAudience, OpeningMode } from '../session.enums.ts';

@InputType({ description: "A new version of a council's rules; what is left out stays as it was." })
export class CouncilRuleSetInput {
  @Field(() => String, { description: 'Why the rules change, e.g. the number of a decision.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'Least number of scoring members, 1 to 50.' })
  sizeMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'Upper part of the share that must take part.' })
  quorumNumerator?: number | null;

  @Field(() => Int, { nullable: true, description: 'Lower part of that share, 1 to 100.' })
  quorumDenominator?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether members with a tie count as taking part.',
  })
  recusedCountForQuorum?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the chair must take part.' })
  chairRequired?: boolean | null;

  @Field(() => Points, {
    nullable: true,
    description:
      'Points between the highest and lowest sheet above which the council must discuss.',
  })
  spreadLimit?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often a product may be scored again, 0 to 5.',
  })
  rescoringRounds?: number | null;

  @Field(() => Int, { nullable: true, description: 'Decimals of averages when shown, 0 to 4.' })
  displayDecimals?: number | null;

  @Field(() => MinimumMethod, { nullable: true, description: 'How a star minimum is checked.' })
  minimumMethod?: MinimumMethod | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a higher star must also meet the minima of the lower ones.',
  })
  cumulativeMinima?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether "reaches no level" may be chosen where it is not printed.',
  })
  allowNoLevel?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the council may record another star than the proposed one.',
  })
  finalStarMayDiffer?: boolean | null;

  @Field(() => RemarkRule, {
    nullable: true,
    description: 'For which levels a remark must be written.',
  })
  remarkRule?: RemarkRule | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of criteria that always need a remark; replaces the list.',
  })
  remarkCriteria?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether chair and secretary see results between close and release.',
  })
  resultsAtClose?: boolean | null;

  @Field(() => SheetAudience, {
    nullable: true,
    description: "Who may read the members' sheets after release.",
  })
  sheetsAfterRelease?: SheetAudience | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether those sheets carry names.' })
  namesAfterRelease?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Most scoring members, 1 to 50.' })
  sizeMax?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a vice-chair stands in for an absent chair.',
  })
  viceChairStandsIn?: boolean | null;

  @Field(() => OpeningMode, { nullable: true, description: 'How products are opened.' })
  opening?: OpeningMode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether members see a result when its product is released.',
  })
  resultsAtItemRelease?: boolean | null;

  @Field(() => DiscussionAudience, {
    nullable: true,
    description: 'Who may see how often each level was chosen, for the discussion.',
  })
  discussionData?: DiscussionAudience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a changed criterion needs a reason when scoring again.',
  })
  changeReasons?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether members see the producer's own score while they score.",
  })
  selfScoreShown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether paper sheets may be entered.' })
  paperBallots?: boolean | null;

  @Field(() => PaperCheck, {
    nullable: true,
    description: 'How a second person checks a sheet typed in from paper.',
  })
  paperCheck?: PaperCheck | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the chair sees counts of doubtful criteria after the close.',
  })
  flagCountsAtClose?: boolean | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilRuleSetError = userErrorType('CouncilRuleSet', RULE_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilRuleSet.' })
export class CouncilRuleSetPayload {
  @Field(() => CouncilRule, { nullable: true, description: 'The new version.' })
  rule!: CouncilRuleEntity | null;

  @Field(() => [CouncilRuleSetError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const given = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => value ?? undefined);
const points = (max: number) =>
  z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .refine((text) => Number(text) <= max);

const shape = z.object({
  id: idOf('Council'),
  input: z.object({
    reason: prose(1000),
    sizeMin: given(z.number().int().min(1).max(50)),
    quorumNumerator: given(z.number().int().min(1).max(100)),
    quorumDenominator: given(z.number().int().min(1).max(100)),
    recusedCountForQuorum: given(z.boolean()),
    chairRequired: given(z.boolean()),
    spreadLimit: given(points(100)),
    rescoringRounds: given(z.number().int().min(0).max(5)),
    displayDecimals: given(z.number().int().min(0).max(4)),
    minimumMethod: given(z.enum(MinimumMethod)),
    cumulativeMinima: given(z.boolean()),
    allowNoLevel: given(z.boolean()),
    finalStarMayDiffer: given(z.boolean()),
    remarkRule: given(z.enum(RemarkRule)),
    remarkCriteria: given(z.array(line(20)).max(100)),
    resultsAtClose: given(z.boolean()),
    sheetsAfterRelease: given(z.enum(SheetAudience)),
    namesAfterRelease: given(z.boolean()),
    sizeMax: given(z.number().int().min(1).max(50)),
    viceChairStandsIn: given(z.boolean()),
    opening: given(z.enum(OpeningMode)),
    resultsAtItemRelease: given(z.boolean()),
    discussionData: given(z.enum(DiscussionAudience)),
    changeReasons: given(z.boolean()),
    selfScoreShown: given(z.boolean()),
    paperBallots: given(z.boolean()),
    paperCheck: given(z.enum(PaperCheck)),
    flagCountsAtClose: given(z.boolean()),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilRuleSetMutation {
  @Access(councilAccess.councilRuleSet)
  @Mutation(() => CouncilRuleSetPayload, {
    description:
      "Sets a council's rules (Quy chế hoạt động). Sessions that are open keep the version they opened under.",
  })
  councilRuleSet(
    @Arg('id', () => ID, { description: 'The council.' }) id: string,
    @Arg('input', () => CouncilRuleSetInput, { description: 'What changes, and why.' })
    input: CouncilRuleSetInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilRuleSet',
      access: councilAccess.councilRuleSet,
      payload: CouncilRuleSetPayload,
      errors: CouncilRuleSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, reason, ...settings } = args.input;
        return { rule: await setRule(tx, args.id, reason, settings) };
      },
    });
  }
}
