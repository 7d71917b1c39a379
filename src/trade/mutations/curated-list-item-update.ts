import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { clearable, line, prose } from '../../platform/graphql/shapes.ts';
import { CuratedListItemEntity } from '../list.entity.ts';
import { changed, itemsOf, listToChange } from '../list.service.ts';
import { CuratedListError, CuratedListPayload } from '../list.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { change, CuratedListChangeInput, itemId, listId } from './curated-list-input.ts';

@InputType({ description: 'Changes to a product in a list. Absent keeps a value, null clears it.' })
export class CuratedListItemUpdateInput extends CuratedListChangeInput {
  @Field(() => ID, { description: 'Which one.' })
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'Booth.' })
  booth?: string | null;

  @Field(() => String, { nullable: true, description: 'How much is sent as a sample.' })
  sampleQuantity?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;
}

const shape = z.object({
  id: listId,
  input: z.object({
    ...change,
    itemId,
    booth: clearable(line(50)),
    sampleQuantity: clearable(line(100)),
    note: clearable(prose(1000)),
  }),
});

@Resolver()
export class CuratedListItemUpdateMutation {
  @Access(tradeAccess.curatedListItemUpdate)
  @Mutation(() => CuratedListPayload, {
    description: 'Says booth, sample and remark of a product in a list.',
  })
  curatedListItemUpdate(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Arg('input', () => CuratedListItemUpdateInput, { description: 'What to change.' })
    input: CuratedListItemUpdateInput,
    @Ctx() context: Context,
  ): Promise<CuratedListPayload> {
    return runMutation(context, {
      name: 'curatedListItemUpdate',
      access: tradeAccess.curatedListItemUpdate,
      payload: CuratedListPayload,
      errors: CuratedListError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, itemId: which, ...values } = args.input;
        const list = await listToChange(tx, args.id, baseRevision);
        const item = (await itemsOf(tx.em, list.id)).find((one) => one.id === which);
        if (!item) throw notFound(['input', 'itemId']);
        const set = Object.entries(values).filter(([, value]) => value !== undefined);
        const after = Object.fromEntries(set) as typeof values;
        if (set.length > 0) await tx.em.update(CuratedListItemEntity, { id: which }, after);
        const { booth, sampleQuantity, note } = item;
        const detail = { before: { which, booth, sampleQuantity, note }, after };
        return { list: await changed(tx, list, 'item-update', {}, detail) };
      },
    });
  }
}
