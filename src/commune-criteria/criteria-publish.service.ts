import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { CriteriaDivisionKind } from './commune-criteria.enums.ts';
import type { CriteriaSetDraftEntity } from './criteria-set-draft.entity.ts';
import {
  CriteriaDivisionEntity,
  CriteriaSetEntity,
  CriterionEntity,
  IndicatorEntity,
} from './criteria-set.entity.ts';

/** Makes the set of a draft; from then on it is read and never changed. */
export async function publishTree(
  tx: Transaction,
  draft: CriteriaSetDraftEntity,
): Promise<CriteriaSetEntity> {
  const { em, context } = tx;
  const { tree, supersedesId } = draft;
  const old = supersedesId && (await em.findOneBy(CriteriaSetEntity, { id: supersedesId }));
  const sourced = { confidence: tree.confidence, confidenceNote: null, sources: [...tree.sources] };
  const setId = uuidv7();
  const english: Record<string, [string, string][]> = {};
  const name = (table: string, id: string, nameEn: string | null) => {
    if (nameEn) (english[table] ??= []).push([id, nameEn]);
    return id;
  };
  const divisions = tree.divisions.map(({ nameEn, ...division }, position) => ({
    id: name('criteria_set_division division_id', uuidv7(), nameEn),
    ...{ setId, ...division, position },
  }));
  const parts = new Map(
    divisions
      .filter(({ kind }) => kind === CriteriaDivisionKind.PART)
      .map((one) => [one.code, one.id]),
  );
  const criteria = tree.criteria.map(({ indicators, nameEn, part, ...criterion }) => {
    const id = name('criteria_set_criterion criterion_id', uuidv7(), nameEn);
    const partId = part ? (parts.get(part) ?? null) : null;
    return { row: { id, setId, ...criterion, partId, ...sourced }, indicators };
  });
  const indicators = criteria.flatMap(({ row, indicators: own }) =>
    own.map(({ nameEn, thresholdBy, ...indicator }, position) => ({
      id: name('indicator indicator_id', uuidv7(), nameEn),
      ...{ criterionId: row.id, ...indicator, thresholdBy: [...thresholdBy] },
      ...{ requiresSetId: null, options: [], position, ...sourced },
    })),
  );
  name('criteria_set set_id', setId, tree.nameEn);
  await em.insert(CriteriaSetEntity, {
    ...{ id: setId, code: draft.code, level: tree.level, standard: tree.standard },
    ...{ name: tree.name, legalBasis: tree.legalBasis, validFrom: tree.validFrom },
    ...{ validTo: tree.validTo, validToNote: null, criteriaCount: tree.criteria.length },
    ...{ indicatorCount: indicators.length, indicatorCountNote: null, complete: tree.complete },
    ...{ rules: [...tree.rules], ...sourced, version: (old ? old.version : 0) + 1, supersedesId },
    ...{ publishedBy: context.actor.personId, publishedAt: context.now },
  });
  if (divisions.length > 0) await em.insert(CriteriaDivisionEntity, divisions);
  await em.insert(
    CriterionEntity,
    criteria.map(({ row }) => row),
  );
  if (indicators.length > 0) await em.insert(IndicatorEntity, indicators);
  for (const [place, names] of Object.entries(english)) {
    const [table, owner] = place.split(' ');
    await em.query(
      `INSERT INTO ${table}_translation (${owner}, language, name)
       SELECT id, 'EN', name FROM unnest($1::uuid[], $2::text[]) AS t(id, name)`,
      [names.map(([id]) => id), names.map(([, text]) => text)],
    );
  }
  return em.findOneByOrFail(CriteriaSetEntity, { id: setId });
}
