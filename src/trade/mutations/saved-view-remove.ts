import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SavedViewEntity } from '../saved-view.entity.ts';
import { ownView } from '../saved-view.service.ts';
import { tradeAccess } from '../trade.access.ts';
import { NOT_OWN } from './saved-view-input.ts';

const SavedViewRemoveError = userErrorType('SavedViewRemove', { NOT_FOUND, NOT_OWN });

@Access(REACHED)
@ObjectType({ description: 'What came of savedViewRemove.' })
export class SavedViewRemovePayload {
  @Field(() => ID, { nullable: true, description: 'The view that is gone.' })
  removedId!: string | null;

  @Field(() => [SavedViewRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({ id: idOf('SavedView') });

@Resolver()
export class SavedViewRemoveMutation {
  @Access(tradeAccess.savedViewRemove)
  @Mutation(() => SavedViewRemovePayload, { description: 'Removes a view of one’s own.' })
  savedViewRemove(
    @Arg('id', () => ID, { description: 'The view.' }) id: string,
    @Ctx() context: Context,
  ): Promise<SavedViewRemovePayload> {
    return runMutation(context, {
      name: 'savedViewRemove',
      access: tradeAccess.savedViewRemove,
      payload: SavedViewRemovePayload,
      errors: SavedViewRemoveError,
      args: { id },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const before = await ownView(tx, args.id);
        await tx.em.delete(SavedViewEntity, { id: before.id });
        tx.record({
          action: 'savedView.remove',
          subjectType: 'SavedView',
          subjectId: before.id,
          before: { name: before.name, shared: before.shared },
        });
        return { removedId: toGlobalId('SavedView', before.id) };
      },
    });
  }
}
