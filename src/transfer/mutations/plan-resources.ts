import { AssessmentCellState } from '../../commune-criteria/assessment-paste.enums.ts';
import { requireOpen } from '../../commune-criteria/assessment-period.service.ts';
import { yearAhead } from '../../commune-criteria/cell.rules.ts';
import { isOfPeriod, type Period } from '../../commune-criteria/period.rules.ts';
import { decide, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Refusal } from '../../platform/graphql/user-errors.ts';
import { CommuneEntity } from '../../region/region.entity.ts';
import { resourceAccess } from '../../resource/resource.access.ts';
import { lookAtLines, type LookedLine } from '../../resource/resource-look.service.ts';
import { AMOUNTS } from '../../resource/resource.rules.ts';
import { SAY } from '../faults.rules.ts';
import { fault, placeOfRow, textOf, type ParsedRow } from '../parse.rules.ts';
import type { Planned, PlanTools } from '../plan-producers.service.ts';
import { requireNeeded, type ChangeOfRow, type Writing } from '../plan.rules.ts';
import { lineOf, periodOf, type ResourceRecord } from '../resource-line.rules.ts';
import { RESOURCE_COLUMNS } from '../resource-columns.rules.ts';
import { plainKey } from '../words.rules.ts';

interface Located {
  readonly parsed: ParsedRow;
  readonly period: Period;
  readonly communeId: string;
}

/** Holds lines of resources against what is recorded, as their own operation does; writes nothing. */
export async function planResources(
  tools: PlanTools,
  context: Context,
  rows: readonly ParsedRow[],
): Promise<Planned[]> {
  if (rows.length === 0) return [];
  const units = await tools.em.find(CommuneEntity, { order: { id: 'ASC' } });
  const located = rows.map((parsed) => locate(tools, units, parsed));
  const periods = new Map(located.flatMap((one) => (one ? [[keyOf(one.period), one.period]] : [])));
  const looked = new Map<ParsedRow, LookedLine>();
  for (const [key, period] of periods) {
    const own = located.filter((one) => one !== null && keyOf(one.period) === key) as Located[];
    const refusal = await refusalOf(tools, context, period);
    for (const { parsed } of refusal ? own : []) fault(parsed, 'period', refusal!);
    const lines = own.map(({ parsed, communeId }) => lineOf({ ...parsed.given, communeId }));
    const found = await lookAtLines(tools.em, { ...period, lines }, context.language);
    found.lines.forEach((line, at) => {
      looked.set(own[at]!.parsed, line);
      say(line, own, at);
    });
  }
  return rows.map((parsed, at) => planned(parsed, located[at]!, looked.get(parsed)));
}

const keyOf = ({ year, periodKind }: Period) => `${year} ${periodKind}`;

/** Of which unit and period a row is; null with a fault where that cannot be said. */
function locate({ actor }: PlanTools, units: readonly CommuneEntity[], parsed: ParsedRow) {
  requireNeeded(parsed);
  const period = periodOf(parsed.given);
  if (!period && textOf(parsed, 'year')) fault(parsed, 'year', SAY.year());
  const place = textOf(parsed, 'place');
  if (!period || !place) return null;
  const key = plainKey(place);
  const then = units.filter((unit) => isOfPeriod(unit, period));
  const named = (of: (unit: CommuneEntity) => string) =>
    then.filter((unit) => plainKey(of(unit)) === key);
  const found = [
    ...[named(({ code }) => code), named(({ fullName }) => fullName), named(({ name }) => name)],
  ].find((one) => one.length > 0);
  if (found?.length !== 1) {
    fault(parsed, 'place', SAY.communeThen());
    return null;
  }
  const rule = resourceAccess.resourceRecord;
  const communeId = found[0]!.id;
  const allowed = scopeAllows(rule, actor, 'write') && decide(rule, actor, { unitId: communeId });
  if (!allowed || !allowed.allowed) fault(parsed, 'place', SAY.place());
  return parsed.faults.length > 0 ? null : { parsed, period, communeId };
}

async function refusalOf({ em }: PlanTools, { today }: Context, period: Period) {
  const ahead = yearAhead(period, today);
  if (ahead) return ahead.text;
  try {
    await requireOpen(em, period, ['period']);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.text;
    throw error;
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  ...{ NOT_FOUND: 'place', NOT_IN_PERIOD: 'place', UNUSUAL_VALUE: 'confirmed' },
};

/** Notes what is wrong with a line; a number that looks odd may be confirmed in the row. */
function say(
  { fault: found, state }: LookedLine,
  own: readonly { readonly parsed: ParsedRow }[],
  at: number,
): void {
  if (!found) return;
  const { parsed } = own[at]!;
  if (state === AssessmentCellState.UNUSUAL && textOf(parsed, 'confirmed')) return;
  if (found.code !== 'TWICE') {
    return fault(parsed, COLUMN_OF[found.code] ?? 'resource', found.text);
  }
  const earlier = Number(/\d+/.exec(found.text.en)![0]) - 1;
  fault(parsed, 'place', SAY.twice(placeOfRow(own[earlier]!.parsed)));
}

function planned(parsed: ParsedRow, place: Located | null, line: LookedLine | undefined): Planned {
  const bare = { parsed, target: null, parent: null, producerId: null, communeId: null };
  if (!place || !line || parsed.faults.length > 0) return { ...bare, writing: null };
  const { present } = line;
  const standing = present && !present.withdrawn ? present : null;
  const after: ResourceRecord = { ...parsed.given, communeId: place.communeId };
  const target = standing && {
    ...{ id: standing.id, revision: standing.revision, communeId: place.communeId, record: {} },
  };
  return { ...bare, communeId: place.communeId, target, writing: writingOf(line, after) };
}

function writingOf({ present, amounts, state }: LookedLine, after: ResourceRecord): Writing {
  const base = { groups: ['line'], reviewed: [], before: null, after };
  if (!present || state === AssessmentCellState.SAME) return { ...base, changes: [] };
  const told = [...AMOUNTS, 'basis', 'note'] as const;
  const now = { ...amounts!, basis: after['basis'] ?? null, note: after['note'] ?? null };
  const changes = told
    .filter((name) => present[name] !== now[name])
    .map((name): ChangeOfRow => {
      const column = RESOURCE_COLUMNS.find(({ key }) => key === name)!;
      return { column: column.head, before: present[name], after: now[name], reviewed: false };
    });
  return { ...base, changes };
}
