import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import {
  refuse,
  Refusals,
  userErrorType,
  type UserErrorValue,
} from '../../platform/graphql/user-errors.ts';
import { readDecimal } from '../cell-text.rules.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { Comparator, CriteriaConfidence } from '../commune-criteria.enums.ts';
import { CriteriaDivisionEntity, IndicatorEntity } from '../criteria-set.entity.ts';
import { ThresholdProposalEntity } from '../threshold-proposal.entity.ts';
import { ThresholdProposalState } from '../threshold-proposal.enums.ts';
import { ThresholdProposal } from '../threshold-proposal.type.ts';
import { rowFault, type RowFrame } from '../threshold-row.rules.ts';

@InputType({ description: 'One threshold with its source. Exactly one of value and yesNo.' })
export class IndicatorThresholdRowInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Region it is for, e.g. "TDMNPB"; left out = the general column.',
  })
  regionCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Commune group it is for, e.g. "GROUP_3"; left out = every group.',
  })
  communeGroup?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year it is for; left out = every year.' })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number to reach, as people write it: "46,6", "1.234,5".',
  })
  value?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The answer to reach, for yes/no ones.' })
  yesNo?: boolean | null;

  @Field(() => Comparator, {
    nullable: true,
    description: 'How a value stands to it when it is met; left out = as the indicator says.',
  })
  comparator?: Comparator | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of the number; refused where it is not that of the indicator.',
  })
  unit?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day it applies.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it applies.' })
  validTo?: string | null;

  @Field(() => String, { description: 'The text it stands in, with number, date and place in it.' })
  source!: string;

  @Field(() => CriteriaConfidence, { description: 'PRIMARY when read in the legal text itself.' })
  confidence!: CriteriaConfidence;
}

@InputType({ description: 'Thresholds that were typed in, or pasted as rows.' })
export class IndicatorThresholdsProposeInput {
  @Field(() => [IndicatorThresholdRowInput], { description: 'The thresholds, 1 to 500.' })
  rows!: IndicatorThresholdRowInput[];

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IndicatorThresholdsProposeError = userErrorType('IndicatorThresholdsPropose', {
  NOT_FOUND,
  WRONG_KIND: 'The indicator takes a number, or an answer, and got the other.',
  NOT_UNDERSTOOD: 'A number cannot be read.',
  IMPOSSIBLE_VALUE: 'A share cannot be more than 100 percent.',
  WRONG_UNIT: 'The unit is not that of the indicator.',
  NO_SUCH_DIVISION: 'The criteria set has no such region or commune group.',
  BACKWARDS: 'The last day is before the first.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorThresholdsPropose.' })
export class IndicatorThresholdsProposePayload {
  @Field(() => [ThresholdProposal], {
    nullable: true,
    description: 'The proposals, which wait for a second person; null when refused.',
  })
  proposals!: ThresholdProposalEntity[] | null;

  @Field(() => [IndicatorThresholdsProposeError], {
    description: 'Why nothing was stored: an error for each row that is wrong.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    rows: z
      .array(
        z.object({
          indicatorId: idOf('Indicator'),
          regionCode: clearable(line(30)),
          communeGroup: clearable(line(30)),
          year: z.number().int().min(2000).max(2100).nullish(),
          value: clearable(line(40)),
          yesNo: z.boolean().nullish(),
          comparator: z.enum(Comparator).nullish(),
          unit: clearable(line(200)),
          validFrom: clearable(day()),
          validTo: clearable(day()),
          source: line(1000),
          confidence: z.enum(CriteriaConfidence).exclude(['NOT_FOUND']),
        }),
      )
      .min(1)
      .max(500),
    operationId: operationId(),
  }),
});
type Row = z.infer<typeof shape>['input']['rows'][number];

@Resolver()
export class IndicatorThresholdsProposeMutation {
  @Access(communeCriteriaAccess.indicatorThresholdsPropose)
  @Mutation(() => IndicatorThresholdsProposePayload, {
    description:
      'The coordination office enters thresholds, one or a pasted table, all or none. None of them counts before a second person of the office has confirmed it (thresholdProposalsConfirm).',
  })
  indicatorThresholdsPropose(
    @Arg('input', () => IndicatorThresholdsProposeInput, { description: 'The thresholds.' })
    input: IndicatorThresholdsProposeInput,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdsProposePayload> {
    return runMutation(context, {
      name: 'indicatorThresholdsPropose',
      access: communeCriteriaAccess.indicatorThresholdsPropose,
      payload: IndicatorThresholdsProposePayload,
      errors: IndicatorThresholdsProposeError,
      args: { input },
      shape,
      run: (tx, args) => propose(tx, args.input.rows),
    });
  }
}

async function propose(tx: Transaction, rows: readonly Row[]) {
  tx.authorize({});
  const frames = await framesOf(tx, rows);
  const faults = rows.flatMap((row, index) => {
    const fault = rowFault(row, frames.get(row.indicatorId) ?? null);
    return fault
      ? [refuse(fault.code, fault.text, ['input', 'rows', String(index), fault.field])]
      : [];
  });
  if (faults.length > 0) throw new Refusals(faults);
  const made = rows.map((row) => {
    const { indicator } = frames.get(row.indicatorId)!;
    return tx.em.create(ThresholdProposalEntity, {
      ...{ id: uuidv7(), indicatorId: row.indicatorId, regionCode: row.regionCode ?? null },
      ...{ communeGroup: row.communeGroup ?? null, year: row.year ?? null },
      value: row.value == null ? null : readDecimal(row.value),
      ...{ yesNo: row.yesNo ?? null, comparator: row.comparator ?? indicator.comparator },
      ...{ unit: indicator.unit, validFrom: row.validFrom ?? null, validTo: row.validTo ?? null },
      ...{ source: row.source, confidence: row.confidence as CriteriaConfidence },
      state: ThresholdProposalState.PROPOSED,
      proposedBy: tx.context.actor.personId!,
    });
  });
  await tx.em.insert(ThresholdProposalEntity, made);
  const proposals = await tx.em.find(ThresholdProposalEntity, {
    where: { id: In(made.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  tx.record({
    action: 'indicatorThreshold.propose',
    subjectType: 'ThresholdProposal',
    subjectId: proposals[0]!.id,
    after: { proposals },
  });
  return { proposals };
}

/** The indicators with the divisions of their sets, with as many statements as for one row. */
async function framesOf(
  tx: Transaction,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, RowFrame>> {
  const ids = [...new Set(rows.map(({ indicatorId }) => indicatorId))];
  const indicators = await tx.em.findBy(IndicatorEntity, { id: In(ids) });
  const sets = await tx.em.query<{ id: string; setId: string }[]>(
    `SELECT i.id, c.set_id AS "setId" FROM indicator i
       JOIN criteria_set_criterion c ON c.id = i.criterion_id WHERE i.id = ANY($1::uuid[])`,
    [ids],
  );
  const setOf = new Map(sets.map(({ id, setId }) => [id, setId]));
  const divisions = await tx.em.findBy(CriteriaDivisionEntity, {
    setId: In([...new Set(setOf.values())]),
  });
  return new Map(
    indicators.map((indicator) => {
      const own = divisions.filter(({ setId }) => setId === setOf.get(indicator.id));
      return [
        indicator.id,
        { indicator, divisions: new Set(own.map(({ kind, code }) => `${kind} ${code}`)) },
      ];
    }),
  );
}
