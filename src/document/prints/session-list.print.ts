import { isInvited, runsSession } from '../../council/session-role.ts';
import { filesOf } from '../../platform/files/file-box.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import type { AttendanceData } from '../papers/attendance.paper.ts';
import type { ProductFacts } from '../papers/facts.ts';
import type { InvitationData } from '../papers/invitation.paper.ts';
import { shown } from '../session-facts.loader.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { inFileName, sessionOf } from './session.ts';

async function gatherAttendance(
  context: Context,
  request: PrintRequest,
): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found || !(await runsSession(context, found.session))) return 'NOT_FOUND';
  const { session, facts, members } = found;
  const data: AttendanceData = { session: facts, members: shown(members) };
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${session.id}`,
    number: session.number,
    draft: false,
    fileName: `danh-sach-diem-danh-${inFileName(session.number)}`,
    data,
    paper: 'ATTENDANCE',
    sets: 1,
  };
}

async function gatherInvitation(
  context: Context,
  request: PrintRequest,
): Promise<Print | PrintProblem> {
  const found = await sessionOf(context, request);
  if (!found) return 'NOT_FOUND';
  const { session, facts, members, items } = found;
  const me = context.actor.personId;
  const runs = await runsSession(context, session);
  if (!runs && !(await isInvited(context, session.id))) return 'NOT_FOUND';
  const wanted = request.options.personIds ?? (runs ? null : [me]);
  if (!runs && wanted?.some((id) => id !== me)) return 'NOT_FOUND';
  const invited = members.filter((one) => !wanted || wanted.includes(one.personId));
  if (invited.length === 0) return 'NOTHING';
  const where = filesOf(context.db.source).publicUrl;
  const data: InvitationData = {
    session: facts,
    members: shown(members),
    invited: shown(invited),
    products: items.map((item): ProductFacts => ({ ...item.product, phone: null, address: null })),
    link: where ? `${where}/hoi-dong/${toGlobalId('CouncilSession', session.id)}` : null,
  };
  const who = wanted ? invited.map((one) => one.personId).sort()[0] : 'all';
  return {
    subjectType: 'CouncilSession',
    subjectId: session.id,
    scope: `${request.kind}:${session.id}:${who}:${invited.length}`,
    number: session.number,
    draft: false,
    fileName: `giay-moi-${inFileName(session.number)}`,
    data,
    paper: 'INVITATION',
    sets: invited.length,
  };
}

export const attendancePrint: PrintDefinition = {
  kind: DocumentKind.ATTENDANCE_LIST,
  formats: [DocumentFormat.PDF],
  subjects: ['CouncilSession'],
  gather: gatherAttendance,
};

export const invitationPrint: PrintDefinition = {
  kind: DocumentKind.INVITATION,
  formats: [DocumentFormat.PDF],
  subjects: ['CouncilSession'],
  gather: gatherInvitation,
};
