import type { EntityManager } from 'typeorm';
import type { CertificateEventKind } from './certificate-life.enums.ts';

export interface NewEvent {
  readonly certificateId: string;
  readonly kind: `${CertificateEventKind}`;
  readonly happenedOn: string;
  /** Number of the decision or document, or of the other certificate. */
  readonly reference?: string | null;
  readonly note?: string | null;
  readonly personId: string | null;
}

/** Adds a line to the history of a certificate; the database numbers it. */
export async function noteEvent(em: EntityManager, event: NewEvent): Promise<void> {
  await em.query(
    `INSERT INTO certificate_event (certificate_id, kind, happened_on, reference, note, person_id)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      event.certificateId,
      event.kind,
      event.happenedOn,
      event.reference ?? null,
      event.note ?? null,
      event.personId,
    ],
  );
}
