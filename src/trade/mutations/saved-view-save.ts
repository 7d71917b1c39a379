import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SavedView } from '../grid.type.ts';
import { SavedViewEntity } from '../saved-view.entity.ts';
import { checkName } from '../saved-view.service.ts';
import { tradeAccess } from '../trade.access.ts';
import {
  NAME_TAKEN,
  OPERATION_ID,
  SavedViewFactsInput,
  viewFacts,
  viewName,
} from './saved-view-input.ts';

@InputType({ description: 'A new view of the grid.' })
export class SavedViewSaveInput extends SavedViewFactsInput {
  @Field(() => String, { description: 'Its name, unique among one’s own.' })
  name!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const SavedViewSaveError = userErrorType('SavedViewSave', { NAME_TAKEN });

@Access(REACHED)
@ObjectType({ description: 'What came of savedViewSave.' })
export class SavedViewSavePayload {
  @Field(() => SavedView, { nullable: true, description: 'The view.' })
  view!: SavedViewEntity | null;

  @Field(() => [SavedViewSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ ...viewFacts, name: viewName, operationId: operationId() }),
});

@Resolver()
export class SavedViewSaveMutation {
  @Access(tradeAccess.savedViewSave)
  @Mutation(() => SavedViewSavePayload, {
    description: 'Keeps a filter, an order and columns of the grid under a name (lưu bộ lọc).',
  })
  savedViewSave(
    @Arg('input', () => SavedViewSaveInput, { description: 'The view.' })
    input: SavedViewSaveInput,
    @Ctx() context: Context,
  ): Promise<SavedViewSavePayload> {
    return runMutation(context, {
      name: 'savedViewSave',
      access: tradeAccess.savedViewSave,
      payload: SavedViewSavePayload,
      errors: SavedViewSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        tx.authorize({});
        await checkName(tx, values.name);
        const id = uuidv7();
        await tx.em.insert(SavedViewEntity, { ...values, id, ownerId: context.actor.personId! });
        const view = await tx.em.findOneByOrFail(SavedViewEntity, { id });
        const after = { name: view.name, shared: view.shared };
        tx.record({ action: 'savedView.save', subjectType: 'SavedView', subjectId: id, after });
        return { view };
      },
    });
  }
}
