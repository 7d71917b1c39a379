import {
  AddToAgendaDocument,
  CloseSessionDocument,
  CurrentRubricDocument,
  HandInScoresDocument,
  OpenSessionDocument,
  PlanSessionDocument,
  ReleaseSessionDocument,
  SaveScoresDocument,
  ScoringSessionDocument,
  type ScoredItemFragment,
} from '../../generated/operations.ts';
import { accepted, present, type Caller } from '../caller.ts';
import type { Ballot } from './ballot.ts';
import type { Operation } from './register.ts';

export interface SessionPlan {
  readonly councilId: string;
  readonly number: string;
  readonly heldOn: string;
  /** Dossiers that the province has accepted, in agenda order. */
  readonly dossierIds: readonly string[];
}

export interface Session {
  readonly id: string;
  readonly number: string;
  /** The products in agenda order. */
  readonly itemIds: readonly string[];
}

/** The secretary plans a session under the criteria in force, with its agenda. */
export async function planSession(
  secretary: Caller,
  operation: Operation,
  { dossierIds, ...plan }: SessionPlan,
): Promise<Session> {
  const { currentRubricVersion } = await secretary.send(CurrentRubricDocument, {});
  const { councilSessionCreate } = await secretary.send(PlanSessionDocument, {
    input: {
      ...plan,
      rubricVersionId: present('rubric version', currentRubricVersion).id,
      startsAt: '08:00',
      place: 'Hội trường UBND tỉnh (minh họa)',
      operationId: operation('session'),
    },
  });
  const session = present('session', accepted('PlanSession', councilSessionCreate).session);
  const itemIds: string[] = [];
  for (const [index, dossierId] of dossierIds.entries()) {
    const { councilSessionAddItem } = await secretary.send(AddToAgendaDocument, {
      id: session.id,
      input: { dossierId, operationId: operation(`agenda-${index + 1}`) },
    });
    itemIds.push(present('item', accepted('AddToAgenda', councilSessionAddItem).item).id);
  }
  return { id: session.id, number: session.number, itemIds };
}

/** Scoring begins. */
export async function openSession(
  secretary: Caller,
  operation: Operation,
  session: Session,
): Promise<void> {
  const { councilSessionOpen } = await secretary.send(OpenSessionDocument, {
    id: session.id,
    input: { operationId: operation('open') },
  });
  accepted('OpenSession', councilSessionOpen);
}

/** A member fills in the sheet of a product; every answer is stored, nothing is handed in yet. */
export async function saveScores(
  member: Caller,
  operation: Operation,
  itemId: string,
  { answers }: Ballot,
): Promise<{ readonly sheetId: string; readonly points: number }> {
  const { scoreSheetSave } = await member.send(SaveScoresDocument, {
    id: itemId,
    input: {
      answers: answers.map((answer) => ({ ...answer, baseRevision: 0 })),
      operationId: operation(`save-${member.login ?? ''}`),
    },
  });
  const sheet = present('sheet', accepted('SaveScores', scoreSheetSave).sheet);
  return { sheetId: sheet.id, points: present('totals', sheet.totals).points };
}

/** The member hands the sheet in, with the total it shows; returns the receipt to note down. */
export async function handIn(
  member: Caller,
  operation: Operation,
  itemId: string,
  total: number,
): Promise<string> {
  const { scoreSheetSubmit } = await member.send(HandInScoresDocument, {
    id: itemId,
    input: { total: String(total), operationId: operation(`hand-in-${member.login ?? ''}`) },
  });
  return present('receipt', accepted('HandInScores', scoreSheetSubmit).receipt);
}

/** Scoring ends for good; results exist and nobody sees them. */
export async function closeSession(
  secretary: Caller,
  operation: Operation,
  session: Session,
): Promise<void> {
  const { councilSessionClose } = await secretary.send(CloseSessionDocument, {
    id: session.id,
    input: { operationId: operation('close') },
  });
  accepted('CloseSession', councilSessionClose);
}

/** The results are shown. */
export async function releaseSession(
  chair: Caller,
  operation: Operation,
  session: Session,
): Promise<void> {
  const { councilSessionRelease } = await chair.send(ReleaseSessionDocument, {
    id: session.id,
    input: { spreadReasons: [], operationId: operation('release') },
  });
  accepted('ReleaseSession', councilSessionRelease);
}

/** The agenda with the results, as far as the reader may see them. */
export async function readItems(
  reader: Caller,
  session: Pick<Session, 'id'>,
): Promise<readonly ScoredItemFragment[]> {
  const { councilSession } = await reader.send(ScoringSessionDocument, { id: session.id });
  return present('session', councilSession).items;
}
