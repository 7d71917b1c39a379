import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, decide, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { BigIntScalar, LocalDate } from '../../platform/graphql/scalars.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { clearable, day, idOf, operationId, prose, whole } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { TradeDeliveryEntity, type TradeContractEntity } from '../contract.entity.ts';
import { linesOf, lockContract } from '../contract.service.ts';
import { TradeContract, TradeDelivery } from '../contract.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID, quantity, withUnit } from './contract-input.ts';

@InputType({ description: 'A delivery under a contract.' })
export class TradeDeliveryRecordInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => ID, { nullable: true, description: 'The product, one of the contract.' })
  productId?: string | null;

  @Field(() => LocalDate, { description: 'The day; not before the signing, not in the future.' })
  deliveredOn!: string;

  @Field(() => String, { nullable: true, description: 'How much, a decimal; with its unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit?: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Value in whole VND.' })
  valueAmount?: bigint | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const TradeDeliveryRecordError = userErrorType('TradeDeliveryRecord', {
  NOT_FOUND,
  FOREIGN_PRODUCT: 'The contract is not about this product.',
  PERIOD: 'The day lies before the signing, or in the future.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of tradeDeliveryRecord.' })
export class TradeDeliveryRecordPayload {
  @Field(() => TradeDelivery, { nullable: true, description: 'The delivery.' })
  delivery!: TradeDeliveryEntity | null;

  @Field(() => TradeContract, { nullable: true, description: 'The contract as it is now.' })
  contract!: TradeContractEntity | null;

  @Field(() => [TradeDeliveryRecordError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      contractId: idOf('TradeContract'),
      productId: clearable(idOf('Product')),
      deliveredOn: day(),
      ...quantity,
      valueAmount: clearable(whole()),
      note: clearable(prose(2000)),
      operationId: operationId(),
    })
    .refine(...withUnit)
    .refine(
      (one) => one.quantity != null || one.valueAmount != null,
      because({
        vi: 'Hãy nhập số lượng hoặc giá trị đã giao.',
        en: 'Give the quantity or the value that was delivered.',
      }),
    ),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class TradeDeliveryRecordMutation {
  @Access(tradeAccess.tradeDeliveryRecord)
  @Mutation(() => TradeDeliveryRecordPayload, {
    description: 'Records a delivery under a contract (giao hàng).',
  })
  tradeDeliveryRecord(
    @Arg('input', () => TradeDeliveryRecordInput, { description: 'The delivery.' })
    input: TradeDeliveryRecordInput,
    @Ctx() context: Context,
  ): Promise<TradeDeliveryRecordPayload> {
    return runMutation(context, {
      name: 'tradeDeliveryRecord',
      access: tradeAccess.tradeDeliveryRecord,
      payload: TradeDeliveryRecordPayload,
      errors: TradeDeliveryRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        const contract = await check(tx, args.input);
        const id = uuidv7();
        await tx.em.insert(TradeDeliveryEntity, { ...values, id });
        const delivery = await tx.em.findOneByOrFail(TradeDeliveryEntity, { id });
        tx.record({
          action: 'tradeDelivery.record',
          subjectType: 'TradeDelivery',
          subjectId: id,
          after: delivery,
        });
        return { delivery, contract };
      },
    });
  }
}

/** Whoever is a party may say what was delivered, of its own products. */
async function check(tx: Transaction, input: Input): Promise<TradeContractEntity> {
  const contract = await lockContract(tx.em, input.contractId);
  const lines = contract ? await linesOf(tx.em, contract.id) : [];
  const rule = tradeAccess.tradeDeliveryRecord;
  const own = lines.filter(
    ({ producerId }) => decide(rule, tx.context.actor, { producerId }).allowed,
  );
  tx.authorize(own[0] ? { producerId: own[0].producerId } : {});
  if (!contract) throw notFound(['input', 'contractId']);
  const { productId, deliveredOn } = input;
  if (productId && !own.some((one) => one.productId === productId)) {
    throw refuse('FOREIGN_PRODUCT', FOREIGN, ['input', 'productId']);
  }
  if (deliveredOn < contract.signedOn || deliveredOn > tx.context.today) {
    throw refuse('PERIOD', DAY, ['input', 'deliveredOn']);
  }
  return contract;
}

const FOREIGN = {
  vi: 'Hợp đồng này không có sản phẩm đã chọn. Chưa ghi gì; hãy chọn lại.',
  en: 'The contract is not about this product. Nothing was stored; choose again.',
};
const DAY = {
  vi: 'Ngày giao phải từ ngày ký đến hôm nay. Chưa ghi gì; hãy kiểm tra lại ngày.',
  en: 'A delivery lies between the signing and today. Nothing was stored; check the day.',
};
