import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { actorsFor, factsOf } from '../difficulty-facts.service.ts';
import { requireAnswerers } from '../difficulty-assign.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { difficultyAccess } from '../difficulty.access.ts';
import type { DifficultyEntity } from '../difficulty.entity.ts';
import { DIFFICULTY_ERRORS, lockedDifficulty, moveDifficulty } from '../difficulty.service.ts';
import { Difficulty } from '../difficulty.type.ts';

@InputType({ description: 'Who has to answer: an organisation, a person, or both.' })
export class DifficultyAssignInput {
  @Field(() => ID, { nullable: true, description: 'The organisation; it has to exist today.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person.' })
  personId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which an answer is wanted; not before today.',
  })
  answerBy?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DifficultyAssignError = userErrorType('DifficultyAssign', {
  ...DIFFICULTY_ERRORS,
  NOBODY: 'It has to be given to an organisation or a person.',
  PAST_DAY: 'The day has passed.',
  ORGANISATION_ENDED: 'The organisation does not exist today.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of difficultyAssign.' })
export class DifficultyAssignPayload {
  @Field(() => Difficulty, {
    nullable: true,
    description: 'The difficulty as it is now, also when the step was refused.',
  })
  difficulty!: DifficultyEntity | null;

  @Field(() => [DifficultyAssignError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Difficulty'),
  input: z.object({
    organisationId: idOf('ProgrammeOrganisation').nullish(),
    personId: idOf('Person').nullish(),
    answerBy: day().nullish(),
    note: prose(2_000).nullish(),
    baseRevision: z.int(),
    operationId: operationId(),
  }),
});

const NOBODY = {
  vi: 'Hãy chọn cơ quan hoặc người xử lý. Chưa có gì thay đổi.',
  en: 'Choose an organisation or a person. Nothing was changed.',
};
const PAST_DAY = {
  vi: 'Hạn trả lời không thể trước hôm nay. Chưa có gì thay đổi; hãy sửa ngày.',
  en: 'The day of the answer cannot be before today. Nothing was changed; mend the day.',
};

@Resolver()
export class DifficultyAssignMutation {
  @Access(difficultyAccess.difficultyAssign)
  @Mutation(() => DifficultyAssignPayload, {
    description:
      'Gives a difficulty to an organisation or a person to answer (giao xử lý), again if need be. They are told.',
  })
  difficultyAssign(
    @Arg('id', () => ID, { description: 'The difficulty.' }) id: string,
    @Arg('input', () => DifficultyAssignInput, { description: 'The step.' })
    input: DifficultyAssignInput,
    @Ctx() context: Context,
  ): Promise<DifficultyAssignPayload> {
    return runMutation(context, {
      name: 'difficultyAssign',
      access: difficultyAccess.difficultyAssign,
      payload: DifficultyAssignPayload,
      errors: DifficultyAssignError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedDifficulty(tx, args.id, args.input.baseRevision);
        const { organisationId = null, personId = null, answerBy = null, note } = args.input;
        if (!organisationId && !personId) throw refuse('NOBODY', NOBODY, ['input']);
        if (answerBy && answerBy < context.today) {
          throw refuse('PAST_DAY', PAST_DAY, ['input', 'answerBy']);
        }
        await requireAnswerers(tx, organisationId, personId);
        const changes = { organisationId, personId, answerBy };
        const step = { text: note ?? null, changes };
        const difficulty = await moveDifficulty(tx, before, 'assign', step);
        const facts = await factsOf(tx.em, difficulty);
        const to = await actorsFor(tx.em, difficulty);
        const occasion = difficulty.revision;
        await tell(tx, notices.difficultyAssigned({ ...facts, occasion, to }));
        return { difficulty };
      },
    });
  }
}
