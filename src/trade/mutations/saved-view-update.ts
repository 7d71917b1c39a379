import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { GridColumn, GridOrder } from '../grid.enums.ts';
import { ProductGridFilter } from '../grid.filter.ts';
import { SavedView } from '../grid.type.ts';
import { SavedViewEntity } from '../saved-view.entity.ts';
import { checkName, ownView } from '../saved-view.service.ts';
import { tradeAccess } from '../trade.access.ts';
import { NAME_TAKEN, NOT_OWN, OPERATION_ID, viewFacts, viewName } from './saved-view-input.ts';

@InputType({ description: 'Changes to a view; what is left out stays.' })
export class SavedViewUpdateInput {
  @Field(() => String, { nullable: true, description: 'A new name.' })
  name?: string;

  @Field(() => ProductGridFilter, { nullable: true, description: 'Another filter.' })
  filter?: ProductGridFilter;

  @Field(() => GridOrder, { nullable: true, description: 'Another order.' })
  orderBy?: GridOrder;

  @Field(() => [GridColumn], { nullable: true, description: 'Other columns.' })
  columns?: GridColumn[];

  @Field(() => Boolean, { nullable: true, description: 'Share it, or no longer.' })
  shared?: boolean;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const SavedViewUpdateError = userErrorType('SavedViewUpdate', {
  NOT_FOUND,
  NOT_OWN,
  STALE,
  NAME_TAKEN,
});

@Access(REACHED)
@ObjectType({ description: 'What came of savedViewUpdate.' })
export class SavedViewUpdatePayload {
  @Field(() => SavedView, { nullable: true, description: 'The view as it is now.' })
  view!: SavedViewEntity | null;

  @Field(() => [SavedViewUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const { filter, orderBy, columns, shared } = viewFacts;
const shape = z.object({
  id: idOf('SavedView'),
  input: z.object({
    name: viewName.optional(),
    filter: filter.optional(),
    orderBy: orderBy.optional(),
    columns: columns.optional(),
    shared: shared.optional(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class SavedViewUpdateMutation {
  @Access(tradeAccess.savedViewUpdate)
  @Mutation(() => SavedViewUpdatePayload, {
    description: 'Renames a view of one’s own, overwrites it, shares it.',
  })
  savedViewUpdate(
    @Arg('id', () => ID, { description: 'The view.' }) id: string,
    @Arg('input', () => SavedViewUpdateInput, { description: 'What to change.' })
    input: SavedViewUpdateInput,
    @Ctx() context: Context,
  ): Promise<SavedViewUpdatePayload> {
    return runMutation(context, {
      name: 'savedViewUpdate',
      access: tradeAccess.savedViewUpdate,
      payload: SavedViewUpdatePayload,
      errors: SavedViewUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        tx.authorize({});
        const before = await ownView(tx, args.id);
        if (values.name) await checkName(tx, values.name, before.id);
        const row = { id: before.id, baseRevision };
        const view = await revise(tx.em, SavedViewEntity, row, values);
        if (!view) throw stale({ view: before });
        tx.record({
          action: 'savedView.update',
          subjectType: 'SavedView',
          subjectId: view.id,
          before: { name: before.name, shared: before.shared },
          after: { name: view.name, shared: view.shared },
        });
        return { view };
      },
    });
  }
}
