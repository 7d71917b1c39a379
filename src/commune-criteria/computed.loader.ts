import { certificateById } from '../certificate/certificate.loader.ts';
import { endSql, statusSql } from '../certificate/certificate.filter.ts';
import type { CertificateEntity } from '../certificate/certificate.entity.ts';
import { decide } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { readableContractById } from '../value-chain/linkage-share.loader.ts';
import { valueChainAccess } from '../value-chain/value-chain.access.ts';
import type { LinkageContractEntity } from '../value-chain/value-chain.entity.ts';
import type { IndicatorAssessmentEntity } from './assessment.entity.ts';
import type { CriterionView } from './assessment-view.rules.ts';
import { classificationKey, classificationOf } from './classification.loader.ts';
import { IndicatorComputation, IndicatorValueKind } from './commune-criteria.enums.ts';
import { computedDiffers } from './computed.rules.ts';
import type { IndicatorEntity } from './criteria-set.entity.ts';
import { thresholdsByIndicatorId } from './criteria-set.loader.ts';
import { isMet, judgingDay, thresholdOn } from './threshold.rules.ts';

/** A unit with all it was made from: products of before stay where they were registered. */
export const PLACES = `
  place(key, id) AS (
    SELECT asked.id, asked.id FROM unnest($1::uuid[]) AS asked(id)
    UNION
    SELECT place.key, s.predecessor_id
      FROM place JOIN unit_succession s ON s.successor_id = place.id)`;

const CERTIFICATES = `
  WITH RECURSIVE ${PLACES}
  SELECT place.key AS "communeId", c.id, to_char(${endSql('c')}, 'YYYY-MM-DD') AS "until"
    FROM place JOIN product p ON p.commune_id = place.id JOIN certificate c ON c.product_id = p.id
   WHERE ${statusSql('c', '$2::date')} IN ('VALID', 'EXTENDED')
   ORDER BY 3 DESC, c.id`;

const CONTRACTS = `
  WITH RECURSIVE ${PLACES}
  SELECT place.key AS "communeId", k.id,
         to_char(least(k.valid_until, k.ended_on), 'YYYY-MM-DD') AS "until"
    FROM place JOIN product p ON p.commune_id = place.id JOIN value_chain v ON v.product_id = p.id
    JOIN linkage_contract k ON k.chain_id = v.id
   WHERE k.valid_from <= $2::date AND coalesce(least(k.valid_until, k.ended_on) >= $2::date, true)
   ORDER BY 3 DESC NULLS FIRST, k.id`;

interface Proof {
  readonly communeId: string;
  readonly id: string;
  /** Null = open. */
  readonly until: string | null;
}

/** What proves an indicator of communes, each on its day: one statement for each day. */
function proofs(name: string, sql: string) {
  return defineLoader<string, Proof[]>(name, async (keys, context) => {
    const wanted = keys.map((key) => key.split('@') as [string, string]);
    const days = [...new Set(wanted.map(([, day]) => day))];
    const found = await Promise.all(
      days.map(async (day) => {
        const ids = wanted.filter((one) => one[1] === day).map(([id]) => id);
        const { rows } = await context.db.pool.query<Proof>(sql, [ids, day]);
        return rows.map((row) => ({ key: `${row.communeId}@${day}`, row }));
      }),
    );
    return manyByKey(keys, found.flat(), ({ key }) => key).map((list) =>
      list.map(({ row }) => row),
    );
  });
}

const validCertificates = proofs('validCertificatesOfCommune', CERTIFICATES);
const runningContracts = proofs('runningContractsOfCommune', CONTRACTS);

export interface Computed {
  readonly indicator: IndicatorEntity;
  readonly computedFrom: IndicatorComputation;
  readonly on: string;
  readonly value: string | null;
  readonly yesNo: boolean | null;
  readonly met: boolean | null;
  readonly certificates: readonly CertificateEntity[];
  readonly contractCount: number | null;
  readonly contracts: readonly LinkageContractEntity[];
  readonly holdsUntil: string | null;
  readonly recorded: IndicatorAssessmentEntity | null;
  readonly differs: boolean;
}

/** Every indicator of a criterion that the system can work out, as far as the actor may know of it. */
export async function computedOf(context: Context, view: CriterionView): Promise<Computed[]> {
  const { commune } = view.place;
  const mayCount = decide(valueChainAccess.contractedShareRead, context.actor, {
    unitId: commune.id,
  }).allowed;
  const all = view.indicators.filter(({ computedFrom }) =>
    computedFrom === IndicatorComputation.LINKAGE_CONTRACT ? mayCount : computedFrom !== null,
  );
  return Promise.all(all.map((indicator) => compute(context, view, indicator)));
}

async function compute(
  context: Context,
  { place, assessments }: CriterionView,
  indicator: IndicatorEntity,
): Promise<Computed> {
  const on = judgingDay(place, context.today);
  const key = classificationKey({ unitId: place.commune.id, day: on });
  const fromOcop = indicator.computedFrom === IndicatorComputation.OCOP_VALID_PRODUCT;
  const proof = await context.load(fromOcop ? validCertificates : runningContracts, key);
  const ids = proof.map(({ id }) => id);
  const [thresholds, where, certificates, contracts] = await Promise.all([
    context.load(thresholdsByIndicatorId, indicator.id),
    context.load(classificationOf, key),
    fromOcop ? context.loadMany(certificateById, ids) : [],
    fromOcop ? [] : context.loadMany(readableContractById, ids),
  ]);
  const yes = indicator.valueKind === IndicatorValueKind.YES_NO;
  const result = yes
    ? { value: null, yesNo: ids.length > 0 }
    : { value: String(ids.length), yesNo: null };
  const recorded = assessments.find((one) => one.indicatorId === indicator.id) ?? null;
  return {
    ...{ indicator, computedFrom: indicator.computedFrom!, on, ...result },
    met: isMet(result, thresholdOn(thresholds, { day: on, year: place.year, ...where })),
    certificates: certificates.flatMap((one) => one ?? []),
    contractCount: fromOcop ? null : ids.length,
    contracts: contracts.flatMap((one) => one ?? []),
    holdsUntil: proof[0]?.until ?? null,
    ...{ recorded, differs: computedDiffers(recorded, result) },
  };
}
