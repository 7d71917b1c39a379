import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';

export { OPERATION_ID } from './buyer-input.ts';

@InputType({ description: 'What every change of a list says.' })
export abstract class CuratedListChangeInput {
  @Field(() => Int, { description: 'The revision of the list that was read.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Client-made id: a repeated send is answered once.',
  })
  operationId?: string | null;
}

export const listId = idOf('CuratedList');
export const itemId = idOf('CuratedListItem');
export const change = {
  baseRevision: z.int().min(1),
  operationId: operationId().nullish(),
};
