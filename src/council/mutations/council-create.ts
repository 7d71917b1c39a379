import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { CouncilEntity } from '../council.entity.ts';
import { CouncilLevel, CouncilRole } from '../council.enums.ts';
import { COUNCIL_ERRORS, createCouncil } from '../council.service.ts';
import { Council } from '../council.type.ts';
import { COUNCIL_UNIT_ERRORS, councilUnit } from '../council-unit.service.ts';

@InputType({ description: 'Somebody in a new council.' })
export class CouncilMemberInput {
  @Field(() => ID, { description: 'The person; needs an account.' })
  personId!: string;

  @Field(() => CouncilRole, { description: 'Chair, vice-chair, member or secretary.' })
  role!: CouncilRole;

  @Field(() => Boolean, { description: 'Whether the person fills in score sheets.' })
  scores!: boolean;

  @Field(() => String, { nullable: true, description: 'Office and organisation.' })
  position?: string | null;
}

@InputType({ description: 'A new council.' })
export class CouncilCreateInput {
  @Field(() => ID, { description: 'The province.' })
  provinceId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'For a council of the district tier, and only then: the former district, which must have existed on the day of the decision.',
  })
  districtId?: string | null;

  @Field(() => CouncilLevel, { description: 'Whose council it is.' })
  level!: CouncilLevel;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => String, { description: 'Number of the decision that sets it up.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Day of that decision.' })
  decisionDate!: string;

  @Field(() => [CouncilMemberInput], {
    description: 'Its members, at most 50: one chair, at most one secretary, nobody twice.',
  })
  members!: CouncilMemberInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilCreateError = userErrorType('CouncilCreate', {
  ...COUNCIL_ERRORS,
  ...COUNCIL_UNIT_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilCreate.' })
export class CouncilCreatePayload {
  @Field(() => Council, { nullable: true, description: 'The new council.' })
  council!: CouncilEntity | null;

  @Field(() => [CouncilCreateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    provinceId: idOf('Province'),
    districtId: idOf('District').nullish(),
    level: z.enum(CouncilLevel),
    name: line(200),
    decisionNumber: line(60),
    decisionDate: day(),
    members: z
      .array(
        z.object({
          personId: idOf('Person'),
          role: z.enum(CouncilRole),
          scores: z.boolean(),
          position: line(200).nullish(),
        }),
      )
      .min(1)
      .max(50),
    operationId: operationId(),
  }),
});

@Resolver()
export class CouncilCreateMutation {
  @Access(councilAccess.councilCreate)
  @Mutation(() => CouncilCreatePayload, {
    description:
      'Records a council that a decision has set up (thành lập Hội đồng; Quyết định 26/2026/QĐ-TTg, Điều 7). It begins with the default rules.',
  })
  councilCreate(
    @Arg('input', () => CouncilCreateInput, { description: 'The council.' })
    input: CouncilCreateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilCreate',
      access: councilAccess.councilCreate,
      payload: CouncilCreatePayload,
      errors: CouncilCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, provinceId, districtId, ...council } = args.input;
        tx.authorize({ unitId: provinceId });
        if (districtId) tx.authorize({ unitId: districtId });
        const unitId = await councilUnit(tx, { ...council, provinceId, districtId });
        return { council: await createCouncil(tx, { unitId, ...council }) };
      },
    });
  }
}
