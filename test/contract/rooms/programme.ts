import { COMMUNE, op, uuidIn } from '../../support/rating.ts';
import { CITY, gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

/** The register of documents and the duties they give: those of the commune of the first producer. */
export async function programmeFixtures(world: World): Promise<Fixtures> {
  const open = await occurrenceIn(world, 'OPEN');
  const done = await occurrenceIn(world, 'DONE');
  const { documentId, organisationId } = await dutyOf(world, open);
  const step = (id: string, more: object): Fixture => ({
    object: id,
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  const save = (input: object): Fixture => ({
    args: () => ({ input: { ...input, operationId: op() } }),
  });
  return {
    officialDocumentSave: save({
      ...{ number: '9/TB-UBND', issuedOn: '2026-01-05', issuer: 'UBND', title: 'Thử' },
      ...{ kind: 'LETTER', source: 'Thử', seen: 'NAME_ONLY' },
    }),
    programmeOrganisationSave: save({
      ...{ code: 'THU-2', name: 'Thử', kind: 'OTHER', source: 'Thử' },
      unitId: gid('District', CITY),
    }),
    dutySave: save({
      ...{ code: 'THU-3', documentId, organisationId, paragraph: 'Đoạn 1', text: 'Thử' },
      ...{ rhythm: 'ONCE', startsOn: '2026-01-05', dueOn: '2026-12-31' },
    }),
    dutyOccurrenceReport: step(open, { note: 'Thử', shareDone: 10, day: '2026-11-20' }),
    dutyOccurrenceAccept: step(done, {}),
    dutyOccurrenceReturn: step(done, { reason: 'Thử' }),
  };
}

export async function programmeReads(world: World): Promise<Reads> {
  const occurrence = await occurrenceIn(world, 'OPEN');
  const { dutyId } = await dutyOf(world, occurrence);
  return {
    duties: {
      document: '{ answer: duties(first: 100) { nodes { id } } }',
      thing: () => dutyId,
    },
    dutyOccurrences: {
      document: '{ answer: dutyOccurrences(first: 100) { nodes { id } } }',
      thing: () => occurrence,
    },
    dutyOccurrence: {
      document: 'query ($id: ID!) { answer: dutyOccurrence(id: $id) { id } }',
      thing: () => occurrence,
    },
  };
}

let made = 0;

async function occurrenceIn({ api }: World, state: 'OPEN' | 'DONE'): Promise<string> {
  const number = `${++made}/THU`;
  const { rows } = await api.db.owner.query<{ id: string }>(
    `WITH document AS (
       INSERT INTO official_document (number, issued_on, issuer, title, kind, source, seen)
       VALUES ($1, '2026-01-05', 'UBND', 'Thử', 'LETTER', 'Thử', 'NAME_ONLY') RETURNING id),
     organisation AS (
       INSERT INTO programme_organisation (code, name, kind, unit_id, role, source)
       VALUES ('THU-XA-' || $2, 'UBND xã thử', 'COMMUNE', $3, 'COMMUNE_OFFICER', 'Thử')
       RETURNING id),
     duty AS (
       INSERT INTO programme_duty (code, document_id, organisation_id, paragraph, text, rhythm,
                                   starts_on, due_note)
       SELECT 'THU-VIEC-' || $2, d.id, o.id, 'Đoạn 1', 'Thử', 'ONCE', '2026-01-05', 'Không nêu hạn'
         FROM document d, organisation o RETURNING id)
     INSERT INTO duty_occurrence (duty_id, period_from, state, done_on)
     SELECT id, '2026-01-05', $4, CASE $4 WHEN 'DONE' THEN DATE '2026-11-01' END FROM duty
     RETURNING id`,
    [number, String(made), COMMUNE, state],
  );
  return gid('DutyOccurrence', rows[0]!.id);
}

async function dutyOf({ api }: World, occurrence: string) {
  const { rows } = await api.db.owner.query<{ id: string; document: string; holder: string }>(
    `SELECT d.id, d.document_id AS document, d.organisation_id AS holder
       FROM duty_occurrence o JOIN programme_duty d ON d.id = o.duty_id WHERE o.id = $1`,
    [uuidIn(occurrence)],
  );
  const { id, document, holder } = rows[0]!;
  return {
    dutyId: gid('Duty', id),
    documentId: gid('OfficialDocument', document),
    organisationId: gid('ProgrammeOrganisation', holder),
  };
}
