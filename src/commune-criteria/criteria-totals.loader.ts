import type { Context } from '../platform/graphql/context.ts';
import { matrixOf } from './assessment-view.loader.ts';
import type { CommuneView } from './assessment-view.rules.ts';
import { classificationKey, classificationOf } from './classification.loader.ts';
import { totalOf, type GroupTotal } from './criteria-totals.rules.ts';
import type { CriteriaSetEntity } from './criteria-set.entity.ts';
import { referenceDay, type Period } from './period.rules.ts';

export interface Totals extends Period {
  readonly set: CriteriaSetEntity;
  readonly all: GroupTotal;
  readonly groups: readonly GroupTotal[];
}

export async function totalsOf(
  context: Context,
  set: CriteriaSetEntity,
  period: Period,
): Promise<Totals> {
  const { rows } = await matrixOf(context, set, period);
  const day = referenceDay(period);
  const places = await context.loadMany(
    classificationOf,
    rows.map(({ commune }) => classificationKey({ unitId: commune.id, day })),
  );
  const byGroup = new Map<string | null, CommuneView[]>();
  rows.forEach((row, index) => {
    const group = places[index]?.communeGroup ?? null;
    byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  });
  const named = [...byGroup.keys()].filter((group) => group !== null).sort();
  const names = named.length > 0 ? [...named, ...(byGroup.has(null) ? [null] : [])] : [];
  return {
    ...{ ...period, set, all: totalOf(null, rows) },
    groups: names.map((group) => totalOf(group, byGroup.get(group)!)),
  };
}
