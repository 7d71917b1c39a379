import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { SessionPhase } from '../council.enums.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { addItem } from '../session-agenda.service.ts';
import { TRANSITION_ERRORS } from '../session-version.service.ts';
import { lockedSession, requirePhase, SESSION_ERRORS } from '../session.service.ts';
import { CouncilSession, SessionItem } from '../session.type.ts';

@InputType({ description: 'A dossier for an agenda.' })
export class CouncilSessionAddItemInput {
  @Field(() => ID, { description: 'The dossier; the province must have accepted it.' })
  dossierId!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CouncilSessionAddItemError = userErrorType('CouncilSessionAddItem', {
  ...SESSION_ERRORS,
  WRONG_STATE: 'The dossier is not accepted, or on an agenda already.',
  OTHER_RUBRIC: 'The dossier is on a sheet of other criteria than the session.',
  SHEET_NOT_USABLE: 'The sheet is incomplete in its source and cannot be used.',
  ...TRANSITION_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of councilSessionAddItem.' })
export class CouncilSessionAddItemPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The new item.' })
  item!: SessionItemEntity | null;

  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [CouncilSessionAddItemError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('CouncilSession'),
  input: z.object({ dossierId: idOf('Dossier'), operationId: operationId() }),
});

@Resolver()
export class CouncilSessionAddItemMutation {
  @Access(councilAccess.councilSessionAddItem)
  @Mutation(() => CouncilSessionAddItemPayload, {
    description: 'Puts an accepted dossier at the end of the agenda of a planned session.',
  })
  councilSessionAddItem(
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('input', () => CouncilSessionAddItemInput, { description: 'The dossier.' })
    input: CouncilSessionAddItemInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'councilSessionAddItem',
      access: councilAccess.councilSessionAddItem,
      payload: CouncilSessionAddItemPayload,
      errors: CouncilSessionAddItemError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const session = await lockedSession(tx, args.id);
        requirePhase(session, SessionPhase.PLANNED);
        const dossier = await lockedForAgenda(tx, args.input.dossierId);
        const item = await addItem(tx, session, dossier);
        await moveDossier(tx, dossier, 'schedule');
        return { item, session };
      },
    });
  }
}
