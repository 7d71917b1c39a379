import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { line } from '../../platform/graphql/shapes.ts';
import { GridColumn, GridOrder } from '../grid.enums.ts';
import { ProductGridFilter } from '../grid.filter.ts';
import { storedGridFilter } from '../grid.rules.ts';

export { OPERATION_ID } from './buyer-input.ts';
export const NAME_TAKEN = 'A view of this name is there already.';
export const NOT_OWN = 'The view is of somebody else, who shares it.';

@InputType({ description: 'A view of the grid.' })
export abstract class SavedViewFactsInput {
  @Field(() => ProductGridFilter, {
    description: 'Which products; what was ticked (productIds) is not kept.',
  })
  filter!: ProductGridFilter;

  @Field(() => GridOrder, { description: 'How they are sorted.' })
  orderBy!: GridOrder;

  @Field(() => [GridColumn], { description: 'Which columns, in their order; each once.' })
  columns!: GridColumn[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true = for everybody who may see the grid.',
  })
  shared!: boolean;
}

export const viewName = line(100);
export const viewFacts = {
  filter: storedGridFilter,
  orderBy: z.enum(GridOrder),
  columns: z
    .array(z.enum(GridColumn))
    .min(1)
    .max(30)
    .transform((columns) => [...new Set(columns)]),
  shared: z.boolean(),
};
