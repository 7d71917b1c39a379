import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { BigIntScalar } from '../../platform/graphql/scalars.ts';
import { clearable, idOf, line, operationId, prose, whole } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { IncomeFigureEntity } from '../assessment.entity.ts';
import { existedIn, incomeMayMove, isOfficeStep, PUBLIC_INCOME } from '../assessment.rules.ts';
import { IncomeFigure } from '../assessment.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { IncomeMethod, IncomeStatus } from '../commune-criteria.enums.ts';
import { communeOf, figureOf, insertOnce } from '../commune-criteria.service.ts';

@InputType({ description: 'The income per person of a commune in a year by one method.' })
export class IncomeFigureRecordInput {
  @Field(() => ID, { description: 'The commune, as it was in that year.' })
  communeId!: string;

  @Field(() => Int, { description: 'The year, not later than this one.' })
  year!: number;

  @Field(() => IncomeMethod, { description: 'By which rule it was worked out.' })
  method!: IncomeMethod;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Thousand VND per person and year (nghìn đồng): 46.6 million is 46600.',
  })
  amount?: bigint | null;

  @Field(() => String, {
    description: 'Where the figure comes from, e.g. the report and its date.',
  })
  source!: string;

  @Field(() => IncomeStatus, { description: 'How far it has come.' })
  status!: IncomeStatus;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out when nothing had been recorded yet.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IncomeFigureRecordError = userErrorType('IncomeFigureRecord', {
  NOT_FOUND,
  STALE,
  YEAR_AHEAD: 'The year has not begun.',
  NOT_IN_YEAR: 'The unit was not in force that year.',
  BACKWARDS: 'A figure only goes forward from one status to the next.',
  CONFIRMED_STANDS: 'The amount of a confirmed figure cannot be changed.',
  FROM_SURVEY: 'The figure follows a household survey and goes on with the steps of that.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of incomeFigureRecord.' })
export class IncomeFigureRecordPayload {
  @Field(() => IncomeFigure, {
    nullable: true,
    description: 'The figure as stored; on STALE the one somebody else stored.',
  })
  figure!: IncomeFigureEntity | null;

  @Field(() => [IncomeFigureRecordError], { description: 'Why nothing was stored.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      communeId: idOf('Commune'),
      year: z.number().int().min(2000).max(2100),
      method: z.enum(IncomeMethod),
      // Below one million or above ten billion VND the unit was mistaken.
      amount: clearable(whole(1_000n, 10_000_000n)),
      source: line(1000),
      status: z.enum(IncomeStatus),
      note: clearable(prose(2000)),
      baseRevision: z.number().int().nullable().optional(),
      operationId: operationId(),
    })
    .refine(
      ({ amount, status }) =>
        amount != null || status === IncomeStatus.PLANNED || status === IncomeStatus.COLLECTING,
      {
        path: ['amount'],
        ...because({
          vi: 'Từ khi xã tổng hợp trở đi phải có con số.',
          en: 'From the summary on there has to be an amount.',
        }),
      },
    ),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class IncomeFigureRecordMutation {
  @Access(communeCriteriaAccess.incomeFigureRecord)
  @Mutation(() => IncomeFigureRecordPayload, {
    description:
      'Records the income figure of a commune and year, or takes it a step further. Acceptance and what follows belong to the coordination office.',
  })
  incomeFigureRecord(
    @Arg('input', () => IncomeFigureRecordInput, { description: 'The figure.' })
    input: IncomeFigureRecordInput,
    @Ctx() context: Context,
  ): Promise<IncomeFigureRecordPayload> {
    return runMutation(context, {
      name: 'incomeFigureRecord',
      access: communeCriteriaAccess.incomeFigureRecord,
      payload: IncomeFigureRecordPayload,
      errors: IncomeFigureRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const before = await check(tx, args.input);
        return { figure: await store(tx, args.input, before) };
      },
    });
  }
}

async function check(tx: Transaction, input: Input): Promise<IncomeFigureEntity | null> {
  const { communeId, year, method, status } = input;
  tx.authorize({ unitId: communeId });
  if (isOfficeStep(status))
    tx.authorize({ unitId: communeId }, communeCriteriaAccess.incomeFigureConfirm);
  const commune = await communeOf(tx.em, communeId);
  if (!commune) throw notFound(['input', 'communeId']);
  if (year > Number(tx.context.today.slice(0, 4))) {
    const text = {
      vi: `Năm ${year} chưa tới. Chưa ghi gì; hãy kiểm tra lại năm.`,
      en: `The year ${year} has not begun. Nothing was stored; check the year.`,
    };
    throw refuse('YEAR_AHEAD', text, ['input', 'year']);
  }
  if (!existedIn(commune, year)) {
    const text = {
      vi: `${commune.fullName} không tồn tại trong năm ${year}. Chưa ghi gì; hãy chọn đơn vị của năm đó.`,
      en: `${commune.fullNameEn} was not in force in ${year}. Nothing was stored; choose the unit of that year.`,
    };
    throw refuse('NOT_IN_YEAR', text, ['input', 'communeId']);
  }
  const figure = await figureOf(tx.em, { communeId, year, method });
  if ((figure?.revision ?? null) !== (input.baseRevision ?? null)) throw stale({ figure });
  if (figure) checkMove(figure, input);
  return figure;
}

function checkMove(figure: IncomeFigureEntity, input: Input): void {
  if (figure.surveyed) {
    const text = {
      vi: 'Số liệu này theo một cuộc điều tra hộ nên không nhập tay được. Chưa có gì thay đổi; hãy làm tiếp trong cuộc điều tra.',
      en: 'This figure follows a household survey and is not entered by hand. Nothing was changed; go on in the survey.',
    };
    throw refuse('FROM_SURVEY', text, ['input', 'method'], { figure });
  }
  if (!incomeMayMove(figure.status, input.status)) {
    const text = {
      vi: 'Số liệu không lùi về bước trước được. Chưa có gì thay đổi.',
      en: 'A figure does not go back to an earlier step. Nothing was changed.',
    };
    throw refuse('BACKWARDS', text, ['input', 'status'], { figure });
  }
  if (PUBLIC_INCOME.includes(figure.status) && (input.amount ?? null) !== figure.amount) {
    const text = {
      vi: 'Con số đã được xác nhận nên không sửa được. Chưa có gì thay đổi.',
      en: 'The amount has been confirmed and stands. Nothing was changed.',
    };
    throw refuse('CONFIRMED_STANDS', text, ['input', 'amount'], { figure });
  }
}

async function store(
  tx: Transaction,
  input: Input,
  before: IncomeFigureEntity | null,
): Promise<IncomeFigureEntity> {
  const { communeId, year, method } = input;
  const content = {
    amount: input.amount ?? null,
    source: input.source,
    status: input.status,
    note: input.note ?? null,
    recordedBy: tx.context.actor.personId,
  };
  const row = before
    ? await revise(
        tx.em,
        IncomeFigureEntity,
        { id: before.id, baseRevision: before.revision },
        content,
      )
    : await insertOnce(tx.em, IncomeFigureEntity, {
        id: uuidv7(),
        communeId,
        year,
        method,
        ...content,
      });
  if (!row) {
    throw stale({ figure: await figureOf(tx.em, { communeId, year, method }) });
  }
  tx.record({
    action: 'incomeFigure.record',
    subjectType: 'IncomeFigure',
    subjectId: row.id,
    before: before && { ...before, updatedAt: undefined },
    after: { ...row, updatedAt: undefined },
  });
  return row;
}
