import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { stale } from '../platform/graphql/refusals.ts';
import { UnitEntity } from '../region/region.entity.ts';
import {
  OfficialDocumentEntity,
  ProgrammeTargetEntity,
  TargetReportEntity,
} from './programme.entity.ts';

export function isUnit(em: EntityManager, id: string): Promise<boolean> {
  return em.existsBy(UnitEntity, { id });
}

export function isDocument(em: EntityManager, id: string): Promise<boolean> {
  return em.existsBy(OfficialDocumentEntity, { id });
}

export function targetOfCode(
  em: EntityManager,
  code: string,
): Promise<ProgrammeTargetEntity | null> {
  return em.findOneBy(ProgrammeTargetEntity, { code });
}

type Given = { [K in keyof ProgrammeTargetEntity]?: ProgrammeTargetEntity[K] | null };

const OPTIONAL = [
  ...(['metricStars', 'metricStandard', 'baseline', 'startsOn', 'owner', 'documentId'] as const),
  ...(['reportedValue', 'reportedOn', 'reportedSource'] as const),
];

/**
 * Stores a target whole: what is not given becomes empty.
 * @returns null when somebody else was faster
 */
export async function storeTarget(
  em: EntityManager,
  before: ProgrammeTargetEntity | null,
  given: Given,
): Promise<ProgrammeTargetEntity | null> {
  const empty = Object.fromEntries(OPTIONAL.map((key) => [key, given[key] ?? null]));
  const values = { ...given, ...empty } as Partial<ProgrammeTargetEntity>;
  if (before) {
    const { id, revision } = before;
    return revise(em, ProgrammeTargetEntity, { id, baseRevision: revision }, values);
  }
  const row = { id: uuidv7(), ...values };
  await em
    .createQueryBuilder()
    .insert()
    .into(ProgrammeTargetEntity)
    .values(row)
    .orIgnore()
    .execute();
  return em.findOneBy(ProgrammeTargetEntity, { id: row.id });
}

/** Keeps a value that was reported or taken back, so that it stays visible when another one follows. */
export async function keepReport(
  em: EntityManager,
  before: ProgrammeTargetEntity | null,
  after: ProgrammeTargetEntity,
  personId: string | null,
): Promise<void> {
  const same = REPORTED.every((key) => (before?.[key] ?? null) === after[key]);
  if (same) return;
  const { id: targetId, reportedValue: value, reportedOn: day, reportedSource: source } = after;
  await em.insert(TargetReportEntity, { id: uuidv7(), targetId, value, day, source, personId });
}

const REPORTED = ['reportedValue', 'reportedOn', 'reportedSource'] as const;

interface Coded extends ObjectLiteral {
  id: string;
  code: string;
  revision: number;
}

interface Storing<E> {
  /** What the editor saw; null = nothing, it is new. */
  readonly baseRevision: number | null;
  /** GraphQL type, for the audit trail. */
  readonly type: string;
  /** The payload of a refusal, with the version that is there. */
  readonly stale: (present: E | null) => object;
}

/** Stores what is known by a code, new or changed; refuses when somebody else was faster. */
export async function storeByCode<E extends Coded>(
  tx: Transaction,
  entity: EntityTarget<E>,
  values: Partial<E> & { readonly code: string },
  { baseRevision, type, stale: payload }: Storing<E>,
): Promise<E> {
  const { em } = tx;
  const find = () => em.findOneBy(entity, { code: values.code } as FindOptionsWhere<E>);
  const before = await find();
  if ((before?.revision ?? null) !== baseRevision) throw stale(payload(before));
  const row = { id: before?.id ?? uuidv7(), baseRevision: before?.revision ?? 0 };
  const stored = before
    ? await revise(em, entity, row, values)
    : await insertNew(em, entity, { ...values, id: row.id });
  if (!stored) throw stale(payload(await find()));
  const action = `${type[0]!.toLowerCase()}${type.slice(1)}.save`;
  tx.record({ action, subjectType: type, subjectId: stored.id, before, after: stored });
  return stored;
}

async function insertNew<E extends Coded>(
  em: EntityManager,
  entity: EntityTarget<E>,
  row: object & { readonly id: string },
): Promise<E | null> {
  await em
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values({ ...row, revision: 1 } as never)
    .orIgnore()
    .execute();
  return em.findOneBy(entity, { id: row.id } as FindOptionsWhere<E>);
}
