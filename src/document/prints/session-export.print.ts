import { councilAccess } from '../../council/council.access.ts';
import { runsSession } from '../../council/session-role.ts';
import { Role } from '../../identity/identity.enums.ts';
import { hasRole } from '../../platform/graphql/actor.ts';
import { decide } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { mayReadSheets } from '../ballot-facts.loader.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import { exportOf } from '../session-export.loader.ts';
import { sessionExportShape } from '../session-export.shape.ts';
import { sessionRecordById } from '../session-record.loader.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { isTied } from './result.print.ts';
import { inFileName, isReleased, sessionOf } from './session.ts';

/** For those who run the session and for auditors, once everything is released. */
async function gather(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  if (request.subject.type === 'SessionRecord') return gatherRecord(context, request);
  const found = await sessionOf(context, request);
  if (!found || !decide(councilAccess.itemResults, context.actor).allowed) return 'NOT_FOUND';
  const { session, items } = found;
  const audits = hasRole(context.actor, Role.AUDITOR);
  if (!audits && !(await runsSession(context, session))) return 'NOT_FOUND';
  if (!isReleased(session)) return 'NOT_RELEASED';
  if (await isTied(context, items)) return 'TIED';
  const readable = await mayReadSheets(context, session.id, found.rule);
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${request.format}:${session.id}${readable ? ':sheets' : ''}`,
    number: session.number,
    draft: false,
    fileName: `phien-${inFileName(session.number)}`,
    data: await exportOf(context, found, readable),
    book: 'SESSION',
    sets: 1,
  };
}

/**
 * A session that was taken over, handed on as it came: the same bytes. One that came in an earlier form of
 * the file is not there in this one.
 */
async function gatherRecord(
  context: Context,
  { kind, format, subject }: PrintRequest,
): Promise<Print | PrintProblem> {
  const record = await sessionRecordById(context, subject.uuid);
  if (!record) return 'NOT_FOUND';
  const data = sessionExportShape.safeParse(record.content);
  if (!data.success) return 'NOTHING';
  return {
    subjectType: 'SessionRecord',
    subjectId: record.id,
    scope: `${kind}:${format}:${record.id}`,
    number: record.number,
    draft: false,
    fileName: `phien-${inFileName(record.number)}`,
    data: data.data,
    book: 'SESSION',
    sets: 1,
  };
}

export const sessionExportPrint: PrintDefinition = {
  kind: DocumentKind.SESSION_EXPORT,
  formats: [DocumentFormat.XLSX, DocumentFormat.JSON],
  subjects: ['CouncilSession', 'SessionRecord'],
  gather,
};
