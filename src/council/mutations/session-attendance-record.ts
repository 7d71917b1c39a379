import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recordAttendance } from '../attendance.service.ts';
import { councilAccess } from '../council.access.ts';
import { Attendance, SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity } from '../session.entity.ts';
import { lockedSession, requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession } from '../session.type.ts';

@InputType({ description: 'Whether somebody takes part.' })
export class SessionAttendanceRecordInput {
  @Field(() => ID, { description: 'A member of the session.' })
  personId!: string;

  @Field(() => Attendance, { description: 'Whether the member takes part in the session.' })
  attendance!: Attendance;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Products for which the member is absent all the same (came late, left early); replaces the list, left out it stays.',
  })
  absentForItemIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A note for the minutes.' })
  reason?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionAttendanceRecordError = userErrorType('SessionAttendanceRecord', {
  ...SESSION_ERRORS,
  HANDED_IN: 'The member has handed in a sheet and cannot be absent.',
  ITEM_CLOSED: 'Scoring of a product named is closed; who was there for it stands.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionAttendanceRecord.' })
export class SessionAttendanceRecordPayload {
  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionAttendanceRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({
    personId: idOf('Person'),
    attendance: z.enum(Attendance),
    absentForItemIds: z.array(idOf('SessionItem')).max(100).nullish(),
    reason: prose(1000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class SessionAttendanceRecordMutation {
  @Access(councilAccess.sessionAttendanceRecord)
  @Mutation(() => SessionAttendanceRecordPayload, {
    description:
      'Records whether a member takes part in a session, or in the rating of single products (điểm danh), at the time of the database. Who comes late has no sheet for products that are closed; who leaves early none for those not handed in yet.',
  })
  sessionAttendanceRecord(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => SessionAttendanceRecordInput, { description: 'Who takes part.' })
    input: SessionAttendanceRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionAttendanceRecord',
      access: councilAccess.sessionAttendanceRecord,
      payload: SessionAttendanceRecordPayload,
      errors: SessionAttendanceRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await lockedSession(tx, args.id);
        requirePhase(session, SessionPhase.PLANNED, SessionPhase.OPEN);
        const { operationId: _, ...change } = args.input;
        await recordAttendance(tx, session, change);
        return { session };
      },
    });
  }
}
