import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { decimalText, fraction } from './fraction.rules.ts';
import { methodOf, type IncomeMethodRules } from './income-method.rules.ts';
import { incomeResult, sectionNets, type AmountLine, type IncomeResult } from './income.rules.ts';
import {
  IncomeHouseholdEntity,
  IncomeSurveyAreaEntity,
  IncomeSurveyResultEntity,
  type IncomeSurveyEntity,
} from './income-survey.entity.ts';
import { IncomeGroupKind } from './income-survey.enums.ts';
import { sampleOf, suppressed } from './survey.rules.ts';

interface LineRow {
  readonly householdId: string;
  readonly section: number;
  readonly field: string;
  readonly amount: string;
}

const LINES = `
  SELECT household_id AS "householdId", section, field, amount::text FROM income_line
   WHERE household_id = ANY($1)`;

interface Group {
  readonly kind: IncomeGroupKind;
  readonly key: string;
  readonly households: number;
  readonly persons: number;
  readonly net: bigint;
  readonly perPerson: string;
}

/**
 * Works the result out of the sample and freezes it; whoever sums up sees every household, or row
 * security would leave some out and the sample would not be complete.
 * @returns the amount that counts, in whole thousand VND
 */
export async function summarise(tx: Transaction, survey: IncomeSurveyEntity): Promise<string> {
  const rules = methodOf(survey.method);
  const listed = await tx.em.findBy(IncomeHouseholdEntity, { surveyId: survey.id });
  const sample = sampleOf(listed);
  requireComplete(survey, sample, rules.minimumGroup);
  const areas = await tx.em.find(IncomeSurveyAreaEntity, {
    where: { surveyId: survey.id },
    order: { position: 'ASC' },
  });
  const facts = sample.map(({ areaCode, membersCounted, net }) => ({
    ...{ areaCode, members: membersCounted, net: BigInt(net) },
  }));
  const result = incomeResult(rules, facts, { areas, total: survey.householdsTotal });
  if (!result || result.amount < 1_000n || result.amount > 10_000_000n) throw unbelievable(survey);
  const lines = await tx.em.query<LineRow[]>(LINES, [sample.map(({ id }) => id)]);
  const groups = [
    ...areaGroups(areas, sample),
    ...sectionGroups(rules, sample, lines, result.persons),
  ];
  await freeze(tx, survey, rules, result, groups);
  return result.amount.toString();
}

function requireComplete(
  survey: IncomeSurveyEntity,
  sample: readonly IncomeHouseholdEntity[],
  minimum: number,
): void {
  const open = sample.filter(({ completed }) => !completed).length;
  if (open > 0) {
    const text = {
      vi: `Còn ${open} hộ mẫu chưa xong phiếu. Chưa tổng hợp; hãy hoàn thành hoặc thay bằng hộ dự phòng.`,
      en: `${open} households of the sample are not completed. Nothing was summed up; complete or replace them.`,
    };
    throw refuse('INCOMPLETE', text, ['id'], { survey });
  }
  if (sample.length >= minimum) return;
  const text = {
    vi: `Cần ít nhất ${minimum} hộ mẫu, để không lộ thu nhập của một hộ. Chưa tổng hợp.`,
    en: `At least ${minimum} households are needed, so that none can be told from the average. Nothing was summed up.`,
  };
  throw refuse('TOO_FEW', text, ['id'], { survey });
}

function unbelievable(survey: IncomeSurveyEntity) {
  const text = {
    vi: 'Thu nhập bình quân nằm ngoài khoảng 1 triệu đến 10 tỷ đồng một người. Chưa tổng hợp; hãy xem lại đơn vị nghìn đồng của các phiếu.',
    en: 'The income lies outside 1 million to 10 billion VND a person. Nothing was summed up; check that forms are in thousand VND.',
  };
  return refuse('NOT_BELIEVABLE', text, ['id'], { survey });
}

function areaGroups(
  areas: readonly IncomeSurveyAreaEntity[],
  sample: readonly IncomeHouseholdEntity[],
): Group[] {
  return areas.map(({ code }) => {
    const inside = sample.filter(({ areaCode }) => areaCode === code);
    const persons = personsOf(inside);
    const net = inside.reduce((sum, one) => sum + BigInt(one.net), 0n);
    const households = inside.length;
    return {
      kind: IncomeGroupKind.AREA,
      key: code,
      households,
      persons,
      ...perPerson(net, persons),
    };
  });
}

function sectionGroups(
  rules: IncomeMethodRules,
  sample: readonly IncomeHouseholdEntity[],
  lines: readonly LineRow[],
  all: number,
): Group[] {
  const byHousehold = new Map<string, AmountLine[]>();
  for (const { householdId, section, field, amount } of lines) {
    const own = byHousehold.get(householdId) ?? [];
    own.push({ section, field, amount: BigInt(amount) });
    byHousehold.set(householdId, own);
  }
  const nets = sample.map((one) => sectionNets(rules, byHousehold.get(one.id) ?? []));
  return rules.sections.map(({ number }) => {
    const inside = sample.filter((_, index) => nets[index]?.has(number));
    const net = nets.reduce((sum, one) => sum + (one.get(number) ?? 0n), 0n);
    const size = { households: inside.length, persons: personsOf(inside) };
    return { kind: IncomeGroupKind.SECTION, key: String(number), ...size, ...perPerson(net, all) };
  });
}

const personsOf = (households: readonly IncomeHouseholdEntity[]) =>
  households.reduce((sum, one) => sum + one.membersCounted, 0);

function perPerson(net: bigint, persons: number) {
  const average = fraction(net, BigInt(Math.max(persons, 1)));
  return { net, perPerson: decimalText(average, 2) };
}

const GROUPS = `
  INSERT INTO income_survey_group (result_id, survey_id, commune_id, kind, key, position, households,
                                   persons, net, per_person, suppressed)
  SELECT $1, $2, $3, kind, key, position, households, persons, net, per_person, suppressed
    FROM jsonb_to_recordset($4::jsonb) AS new(kind text, key text, position smallint,
      households integer, persons integer, net bigint, per_person numeric, suppressed boolean)`;

async function freeze(
  tx: Transaction,
  survey: IncomeSurveyEntity,
  { minimumGroup }: IncomeMethodRules,
  result: IncomeResult,
  groups: readonly Group[],
): Promise<void> {
  const { id: surveyId, communeId, round } = survey;
  const id = uuidv7();
  await tx.em.insert(IncomeSurveyResultEntity, {
    ...{ id, surveyId, communeId, round, minimumGroup, summarisedAt: tx.context.now },
    ...result,
    netTotal: result.netTotal.toString(),
    amount: result.amount.toString(),
  });
  const rows = Object.values(IncomeGroupKind).flatMap((kind) => {
    const of = groups.filter((one) => one.kind === kind);
    const hidden = suppressed(of, minimumGroup);
    return of.map(({ perPerson: average, net, ...group }, index) => ({
      ...{ ...group, net: net.toString(), per_person: average },
      ...{ position: index + 1, suppressed: hidden[index] },
    }));
  });
  await tx.em.query(GROUPS, [id, surveyId, communeId, JSON.stringify(rows)]);
}
