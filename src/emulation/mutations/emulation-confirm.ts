import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationRegistrationEntity } from '../registration.entity.ts';
import { EmulationRegistration } from '../registration.type.ts';
import {
  lockedRegistration,
  moveRegistration,
  REGISTRATION_ERRORS,
} from '../registration.service.ts';

@InputType({ description: 'A confirmation.' })
export class EmulationConfirmInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationConfirmError = userErrorType('EmulationConfirm', {
  ...REGISTRATION_ERRORS,
  SAME_PERSON: 'Whoever checked it cannot confirm it; a second person has to.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationConfirm.' })
export class EmulationConfirmPayload {
  @Field(() => EmulationRegistration, {
    nullable: true,
    description: 'The registration as it is now, also when the step was refused.',
  })
  registration!: EmulationRegistrationEntity | null;

  @Field(() => [EmulationConfirmError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const SAME_PERSON = {
  vi: 'Người đã thẩm định không được tự xác nhận. Chưa có gì thay đổi; cần người thứ hai.',
  en: 'Whoever checked it cannot confirm it. Nothing was changed; a second person is needed.',
};
const shape = z.object({
  id: idOf('EmulationRegistration'),
  input: z.object({ baseRevision: z.int(), operationId: operationId() }),
});

@Resolver()
export class EmulationConfirmMutation {
  @Access(emulationAccess.emulationConfirm)
  @Mutation(() => EmulationConfirmPayload, {
    description:
      'A second person of the office confirms what the first one checked (bốn mắt): from now on it is ranked.',
  })
  emulationConfirm(
    @Arg('id', () => ID, { description: 'The registration.' }) id: string,
    @Arg('input', () => EmulationConfirmInput, { description: 'What is sent.' })
    input: EmulationConfirmInput,
    @Ctx() context: Context,
  ): Promise<EmulationConfirmPayload> {
    return runMutation(context, {
      name: 'emulationConfirm',
      access: emulationAccess.emulationConfirm,
      payload: EmulationConfirmPayload,
      errors: EmulationConfirmError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { registration } = await lockedRegistration(tx, args.id, args.input.baseRevision);
        const confirmedBy = context.actor.personId!;
        if (registration.checkedBy === confirmedBy) {
          throw refuse('SAME_PERSON', SAME_PERSON, ['id'], { registration });
        }
        const step = { points: registration.checkedPoints, changes: { confirmedBy } };
        return { registration: await moveRegistration(tx, registration, 'confirm', step) };
      },
    });
  }
}
