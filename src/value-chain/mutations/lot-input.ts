import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { idOf, line } from '../../platform/graphql/shapes.ts';
import { quantity, QuantityInput } from './chain-input.ts';

export const CODE_TAKEN = 'The product has a lot of this code.';
export const WRONG_STATE = 'The lot is in a state that does not allow it.';
export const LOT_PERIOD = 'The day it was made lies ahead, or after the day it is best before.';

@InputType({ description: 'Something that went into a lot: a lot recorded here, or a name.' })
export class LotInputInput {
  @Field(() => ID, { nullable: true, description: 'A lot; instead of a name.' })
  lotId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in Vietnamese.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The participant that supplied it.' })
  supplierId?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'How much of it.' })
  quantity?: QuantityInput | null;
}

export const lotInputs = z
  .array(
    z
      .object({
        lotId: idOf('ProductLot').nullish(),
        name: line(200).nullish(),
        supplierId: idOf('ChainParticipant').nullish(),
        quantity: quantity.nullish(),
      })
      .refine(
        ({ lotId, name }) => Boolean(lotId) !== Boolean(name),
        because({ vi: 'Ghi một lô hoặc một tên.', en: 'Give a lot or a name, one of them.' }),
      ),
  )
  .max(50);

/** Absent keeps both columns, null clears both. */
export function lotQuantity(given: z.infer<typeof quantity> | null | undefined) {
  if (given === undefined) return {};
  return { quantity: given?.amount ?? null, quantityUnit: given?.unit ?? null };
}
