import type { Transaction } from '../platform/graphql/mutation.ts';
import { completenessFacts } from './completeness.loader.ts';
import { checklist, missingOf } from './completeness.rules.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { DossierReportEntity } from './dossier-form.entity.ts';
import type { ChangeTopic } from './dossier-form.enums.ts';
import type { DossierPiece } from './dossier-piece.enums.ts';

/** What a dossier still lacks before it can be lodged. */
export async function dossierLacks(
  tx: Transaction,
  dossier: DossierEntity,
): Promise<DossierPiece[]> {
  const { today } = tx.context;
  const rows = await completenessFacts(tx.em, [dossier.id], today);
  return missingOf(checklist(rows[0]!, today));
}

export type ReportChanges = Partial<Omit<DossierReportEntity, 'dossierId' | 'updatedAt'>>;

/** Writes what is given into the report of a dossier; the rest stays. */
export async function keepReport(
  tx: Transaction,
  dossier: DossierEntity,
  changes: ReportChanges,
): Promise<void> {
  const { id: dossierId } = dossier;
  const before = await tx.em.findOneBy(DossierReportEntity, { dossierId });
  if (before) {
    const set = { ...changes, updatedAt: () => 'now()' };
    await tx.em.update(DossierReportEntity, { dossierId }, set);
  } else {
    await tx.em.insert(DossierReportEntity, { dossierId, ...changes });
  }
  const keys = Object.keys(changes) as (keyof ReportChanges)[];
  tx.record({
    action: 'dossier.report-update',
    subjectType: 'Dossier',
    subjectId: dossierId,
    before: before && Object.fromEntries(keys.map((key) => [key, before[key]])),
    after: changes,
  });
}

export interface TopicChange {
  readonly topic: ChangeTopic;
  readonly changed: boolean;
  readonly description?: string | null;
}

/** Writes what changed since the last recognition, topic by topic; others stay. */
export async function keepChanges(
  tx: Transaction,
  dossier: DossierEntity,
  changes: readonly TopicChange[],
): Promise<void> {
  await tx.em.query(
    `INSERT INTO dossier_change (dossier_id, topic, changed, description)
     SELECT $1, topic, changed, description
       FROM jsonb_to_recordset($2) AS given(topic text, changed boolean, description text)
     ON CONFLICT (dossier_id, topic) DO UPDATE
        SET changed = excluded.changed, description = excluded.description, updated_at = now()`,
    [dossier.id, JSON.stringify(changes)],
  );
  await touch(tx, dossier);
  tx.record({
    action: 'dossier.change-set',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    after: { changes },
  });
}

/** A part of the dossier changed; its own fields did not. */
export async function touch(tx: Transaction, dossier: DossierEntity): Promise<void> {
  await tx.em.query(`UPDATE dossier SET updated_at = now() WHERE id = $1`, [dossier.id]);
}
