import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { requirePast } from '../../dossier/dossier-day.service.ts';
import { ministryAccess } from '../ministry.access.ts';
import type { MinistryForwardingEntity } from '../ministry.entity.ts';
import { ForwardingPiece, ForwardingState } from '../ministry.enums.ts';
import { missingPieces } from '../ministry.loader.ts';
import {
  keepPiece,
  lockedForwarding,
  moveForwarding,
  requireState,
  tellProducer,
} from '../ministry.service.ts';
import { MinistryForwarding } from '../ministry.type.ts';

@InputType({ description: 'Sending a file to the ministry.' })
export class MinistryForwardingSendInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => String, { description: 'Number of the letter.' })
  letterNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the letter, not in the future.' })
  letterDate!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MinistryForwardingSendError = userErrorType('MinistryForwardingSend', {
  NOT_FOUND,
  WRONG_STATE: 'It is at another step; the payload holds it.',
  STALE,
  IN_THE_FUTURE: 'The letter is dated after today.',
  INCOMPLETE: 'Something is missing; the payload lists it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of ministryForwardingSend.' })
export class MinistryForwardingSendPayload {
  @Field(() => MinistryForwarding, {
    nullable: true,
    description: 'The file for the ministry as it is now.',
  })
  forwarding!: MinistryForwardingEntity | null;

  @Field(() => [ForwardingPiece], {
    nullable: true,
    description: 'What is missing when it was refused as INCOMPLETE.',
  })
  missing!: ForwardingPiece[] | null;

  @Field(() => [MinistryForwardingSendError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('MinistryForwarding'),
  input: z.object({
    baseRevision: z.number().int(),
    letterNumber: line(60),
    letterDate: day(),
    operationId: operationId(),
  }),
});

@Resolver()
export class MinistryForwardingSendMutation {
  @Access(ministryAccess.ministryForwardingSend)
  @Mutation(() => MinistryForwardingSendPayload, {
    description:
      'Notes that the file went to the ministry with the letter of the province (UBND cấp tỉnh gửi hồ sơ đề nghị Bộ). Nothing may be missing.',
  })
  ministryForwardingSend(
    @Arg('id', () => ID, { description: 'The file for the ministry.' }) id: string,
    @Arg('input', () => MinistryForwardingSendInput, { description: 'The letter.' })
    input: MinistryForwardingSendInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ministryForwardingSend',
      access: ministryAccess.ministryForwardingSend,
      payload: MinistryForwardingSendPayload,
      errors: MinistryForwardingSendError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await lockedForwarding(tx, args.id);
        if (before.revision !== args.input.baseRevision) throw stale({ forwarding: before });
        requireState(before, ForwardingState.PREPARING);
        const { letterNumber, letterDate } = args.input;
        requirePast(tx, letterDate, 'letterDate');
        const [{ missing } = { missing: [] }] = await missingPieces(tx.em, [before.id]);
        if (missing.length > 0) throw incomplete(missing, before);
        await keepPiece(tx, before, { kind: ForwardingPiece.LETTER, reference: letterNumber });
        const forwarding = await moveForwarding(tx, before, 'send', {
          ...{ state: ForwardingState.SENT, letterNumber, letterDate, sentAt: tx.context.now },
        });
        await tellProducer(tx, forwarding);
        return { forwarding, missing: null };
      },
    });
  }
}

function incomplete(missing: ForwardingPiece[], forwarding: MinistryForwardingEntity) {
  const text = {
    vi: `Hồ sơ gửi Bộ còn thiếu ${missing.length} thành phần nên chưa gửi được. Phần đã có vẫn còn; hãy bổ sung.`,
    en: `The file for the ministry still lacks ${missing.length} pieces and was not sent. What is there is kept; add them.`,
  };
  return refuse('INCOMPLETE', text, null, { forwarding, missing });
}
