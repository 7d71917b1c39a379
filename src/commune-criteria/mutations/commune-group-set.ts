import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { Commune } from '../../region/commune.type.ts';
import type { CommuneEntity } from '../../region/region.entity.ts';
import { UnitClassificationEntity } from '../assessment.entity.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { CriteriaDivisionKind } from '../commune-criteria.enums.ts';
import { communeOf } from '../commune-criteria.service.ts';
import { CriteriaDivisionEntity } from '../criteria-set.entity.ts';

@InputType({ description: 'To which group of communes a commune belongs from a day on.' })
export class CommuneGroupSetInput {
  @Field(() => String, { description: 'Code of the group, e.g. "GROUP_3".' })
  communeGroup!: string;

  @Field(() => LocalDate, { description: 'First day it holds.' })
  validFrom!: string;

  @Field(() => String, { description: 'The decision that says so, with number and date.' })
  source!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const CommuneGroupSetError = userErrorType('CommuneGroupSet', {
  NOT_FOUND,
  NO_SUCH_DIVISION: 'No criteria set has such a commune group.',
  NOT_IN_FORCE: 'The commune is not in force on that day.',
  LATER_ONE: 'A later day is recorded already: groups are given in the order of their days.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of communeGroupSet.' })
export class CommuneGroupSetPayload {
  @Field(() => Commune, { nullable: true, description: 'The commune.' })
  commune!: CommuneEntity | null;

  @Field(() => [CommuneGroupSetError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Commune'),
  input: z.object({
    communeGroup: line(30),
    validFrom: day(),
    source: line(1000),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class CommuneGroupSetMutation {
  @Access(communeCriteriaAccess.communeGroupSet)
  @Mutation(() => CommuneGroupSetPayload, {
    description:
      'The coordination office records to which group a commune belongs (nhóm xã 1, 2, 3 of Quyết định 51/2025/QĐ-TTg), which decides its thresholds. The group before ends the day before.',
  })
  communeGroupSet(
    @Arg('id', () => ID, { description: 'The commune.' }) id: string,
    @Arg('input', () => CommuneGroupSetInput, { description: 'The group.' })
    input: CommuneGroupSetInput,
    @Ctx() context: Context,
  ): Promise<CommuneGroupSetPayload> {
    return runMutation(context, {
      name: 'communeGroupSet',
      access: communeCriteriaAccess.communeGroupSet,
      payload: CommuneGroupSetPayload,
      errors: CommuneGroupSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ commune: await set(tx, args.id, args.input) }),
    });
  }
}

const KIND = CriteriaDivisionKind.COMMUNE_GROUP;

async function set(tx: Transaction, id: string, input: Input): Promise<CommuneEntity> {
  tx.authorize({});
  const { em } = tx;
  const { communeGroup: code, validFrom, source } = input;
  const commune = await communeOf(em, id);
  if (!commune) throw notFound(['id']);
  if (!(await em.existsBy(CriteriaDivisionEntity, { kind: KIND, code }))) {
    throw refuse('NO_SUCH_DIVISION', NO_GROUP, ['input', 'communeGroup']);
  }
  const ended = commune.validTo !== null && commune.validTo < validFrom;
  if (ended || (commune.validFrom !== null && commune.validFrom > validFrom)) {
    throw refuse('NOT_IN_FORCE', NOT_IN_FORCE, ['input', 'validFrom']);
  }
  // Two offices at once: one after the other.
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('commune_group ' || $1, 0))`, [id]);
  const all = await em.findBy(UnitClassificationEntity, { unitId: id, kind: 'COMMUNE_GROUP' });
  if (all.some((one) => one.validFrom !== null && one.validFrom >= validFrom)) {
    throw refuse('LATER_ONE', LATER_ONE, ['input', 'validFrom']);
  }
  await em.query(
    `UPDATE unit_classification SET valid_to = $2::date - 1
      WHERE unit_id = $1 AND kind = 'COMMUNE_GROUP' AND coalesce(valid_to >= $2::date, true)`,
    [id, validFrom],
  );
  const row = { id: uuidv7(), unitId: id, kind: 'COMMUNE_GROUP', code, validFrom, source } as const;
  await em.insert(UnitClassificationEntity, row);
  tx.record({
    action: 'communeGroup.set',
    subjectType: 'Commune',
    subjectId: id,
    before: { groups: all },
    after: row,
  });
  return commune;
}

const NO_GROUP = {
  vi: 'Không có nhóm xã mang mã này. Chưa ghi gì; hãy chọn trong danh sách của bộ tiêu chí.',
  en: 'There is no commune group of this code. Nothing was stored; choose from the list of the set.',
};
const NOT_IN_FORCE = {
  vi: 'Xã không tồn tại vào ngày này. Chưa ghi gì; hãy kiểm tra lại ngày.',
  en: 'The commune is not in force on that day. Nothing was stored; look at the day again.',
};
const LATER_ONE = {
  vi: 'Đã có nhóm ghi từ ngày này hoặc sau đó. Chưa ghi gì; hãy ghi ngày muộn hơn.',
  en: 'A group is recorded from this day or a later one. Nothing was stored; enter a later day.',
};
