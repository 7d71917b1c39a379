import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { clearable, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { ministryAccess } from '../ministry.access.ts';
import type { MinistryForwardingEntity } from '../ministry.entity.ts';
import { ForwardingPiece, ForwardingState } from '../ministry.enums.ts';
import { keepPiece, lockedForwarding, requireState } from '../ministry.service.ts';
import { MinistryForwarding } from '../ministry.type.ts';

@InputType({ description: 'A piece of the file.' })
export class MinistryPieceRecordInput {
  @Field(() => ForwardingPiece, {
    description: 'Which piece; the letter comes when the file is sent.',
  })
  kind!: ForwardingPiece;

  @Field(() => String, { description: 'Number and day of the paper, or what was handed over.' })
  reference!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The paper, sent as DOSSIER_FORM. Null takes it away.',
  })
  fileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MinistryPieceRecordError = userErrorType('MinistryPieceRecord', {
  NOT_FOUND,
  WRONG_STATE: 'It is at another step; the payload holds it.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of ministryPieceRecord.' })
export class MinistryPieceRecordPayload {
  @Field(() => MinistryForwarding, {
    nullable: true,
    description: 'The file for the ministry as it is now.',
  })
  forwarding!: MinistryForwardingEntity | null;

  @Field(() => [MinistryPieceRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('MinistryForwarding'),
  input: z.object({
    kind: z.enum(ForwardingPiece).exclude([ForwardingPiece.LETTER]),
    reference: line(300),
    fileId: clearable(idOf('File')),
    operationId: operationId(),
  }),
});

@Resolver()
export class MinistryPieceRecordMutation {
  @Access(ministryAccess.ministryPieceRecord)
  @Mutation(() => MinistryPieceRecordPayload, {
    description:
      'Notes a piece of the file for the ministry; noted again it replaces what was there.',
  })
  ministryPieceRecord(
    @Arg('id', () => ID, { description: 'The file for the ministry.' }) id: string,
    @Arg('input', () => MinistryPieceRecordInput, { description: 'The piece.' })
    input: MinistryPieceRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ministryPieceRecord',
      access: ministryAccess.ministryPieceRecord,
      payload: MinistryPieceRecordPayload,
      errors: MinistryPieceRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const forwarding = await lockedForwarding(tx, args.id);
        requireState(forwarding, ForwardingState.PREPARING);
        const { operationId: _, ...piece } = args.input;
        await keepPiece(tx, forwarding, piece);
        return { forwarding };
      },
    });
  }
}
