import { accepted, present, type Caller } from '../caller.ts';
import { CommuneOn, type Unit } from './documents.ts';
import {
  AnswerRecommendation,
  PreviewSessions,
  Recommend,
  RecordSessions,
  SaveFinding,
  SaveOrganisation,
  SaveVisit,
  SessionTotals,
  VisitsOf,
} from './fieldwork-documents.ts';
import { halfOf, LABEL, WARD, type CommuneStory } from './story.ts';

/** How names of the demonstration end. */
export const MARK = '(minh họa)';
const OTHER = { code: '01654', on: '2025-07-01' };

/** Made-up sessions of a ward and a commune. */
const SESSIONS = [
  { kind: 'COMMUNICATION', topic: 'POLICY', channel: 'MEETING', people: '120', women: '65' },
  { kind: 'MOBILISATION', topic: 'ENVIRONMENT', channel: 'HOME_VISIT', people: '45', women: '30' },
  { kind: 'COMMUNICATION', topic: 'OCOP', channel: 'LOUDSPEAKER', sessions: '20' },
];

/** What is seen in the field: an inspection, supervision of the Front, sessions with the people. */
export async function playFieldwork(story: CommuneStory): Promise<void> {
  const office = await story.stage.as('dieu-phoi');
  const ward = present('commune', (await office.send(CommuneOn, WARD)).commune);
  await playInspection(story, office, ward);
  await playSessions(story, office, ward);
}

async function playInspection(story: CommuneStory, office: Caller, ward: Unit): Promise<void> {
  const { stage, tell, today, operation } = story;
  tell.step(
    'Kiểm tra tại phường: một phát hiện, hạn khắc phục, phường báo cáo; Mặt trận giám sát.',
    'A visit to a ward: a finding, a remedy with its day, the answer; supervision by the Front.',
  );
  const body = (code: string, kind: string, name: string, role: string | null = null) =>
    organisation(story, office, { code, kind, name, role, unitId: ward.id });
  const team = await body('MINH-HOA-DOAN', 'DIVISION', `Đoàn kiểm tra ${MARK}`);
  const front = await body('MINH-HOA-MTTQ', 'FRONT', `Mặt trận Tổ quốc ${MARK}`);
  const people = `Ủy ban nhân dân ${ward.fullName} ${MARK}`;
  const own = await body('MINH-HOA-UBND', 'COMMUNE', people, 'COMMUNE_OFFICER');
  const { fromDay, toDay } = halfOf(today);
  const { inspectionVisits } = await office.send(VisitsOf, {
    ...{ code: WARD.code, from: fromDay, by: team },
  });
  const earlier = inspectionVisits.nodes[0];
  if (earlier) {
    tell.check('Đã kiểm tra trong kỳ · inspected before', earlier.findings.length === 1);
    return;
  }
  const visited = await office.send(SaveVisit, {
    input: {
      ...{ organisationId: team, communeId: ward.id, heldOn: today, lookedAt: LABEL },
      ...{ members: [`Trưởng đoàn ${MARK}`], operationId: operation('visit') },
    },
  });
  const visit = present('visit', accepted('inspectionVisitSave', visited.done).visit);
  const found = await office.send(SaveFinding, {
    input: {
      ...{ visitId: visit.id, kind: 'SHORTCOMING', text: `${LABEL}: tem truy xuất đã cũ` },
      operationId: operation('finding'),
    },
  });
  const finding = present('finding', accepted('inspectionFindingSave', found.done).finding);
  const recommend = async (name: string, more: object) => {
    const given = { addresseeId: own, givenOn: today, ...more, operationId: operation(name) };
    const { done } = await office.send(Recommend, { input: given });
    return present('recommendation', accepted('recommendationMake', done).recommendation);
  };
  const remedy = await recommend('remedy', {
    ...{ kind: 'REMEDY', findingId: finding.id, dueOn: toDay, text: `${LABEL}: in lại tem` },
  });
  await recommend('supervision', {
    ...{ kind: 'SUPERVISION', organisationId: front, communeId: ward.id },
    ...{ text: `${LABEL}: công khai các khoản đóng góp`, dueNote: 'Văn bản không nêu hạn' },
  });
  const officer = await stage.as('can-bo-phuong');
  const answered = await officer.send(AnswerRecommendation, {
    id: remedy.id,
    input: {
      ...{ response: 'DONE', text: `Đã in lại tem ${MARK}`, day: today },
      ...{ baseRevision: remedy.revision, operationId: operation('remedied') },
    },
  });
  const { recommendation } = accepted('recommendationAnswer', answered.done);
  const state = recommendation?.state ?? '–';
  tell.check(`Yêu cầu khắc phục · remedy: ${state}`, state === 'ANSWERED');
}

interface Body {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly role: string | null;
  readonly unitId: string;
}

/** A body of the demonstration; the one that is there already where an earlier run has made it. */
export async function organisation(
  { operation }: CommuneStory,
  office: Caller,
  body: Body,
): Promise<string> {
  const input = { ...body, source: LABEL, operationId: operation(body.code) };
  const { done } = await office.send(SaveOrganisation, { input });
  const there = done.userErrors[0]?.code === 'STALE';
  const { organisation: saved } = there ? done : accepted('programmeOrganisationSave', done);
  return present('organisation', saved).id;
}

/** Sessions of both places, looked at before they are stored; a second time adds nothing. */
async function playSessions(
  { tell, today, operation }: CommuneStory,
  office: Caller,
  ward: Unit,
): Promise<void> {
  tell.step(
    'Ghi các buổi tuyên truyền, vận động của kỳ; cộng theo xã và theo kỳ.',
    'Sessions with the people are recorded and summed by commune and period.',
  );
  const { fromDay: heldOn, toDay } = halfOf(today);
  const commune = present('commune', (await office.send(CommuneOn, OTHER)).commune);
  const lines = [ward, commune].flatMap(({ id, fullName }) =>
    SESSIONS.map((session) => ({
      ...{ communeId: id, heldOn, organizer: `Mặt trận ${fullName} ${MARK}`, basis: LABEL },
      ...{ organizerKind: 'FRONT', title: `Buổi ${MARK}`, ...session },
    })),
  );
  const { communicationPreview } = await office.send(PreviewSessions, { lines });
  const { confirmation, errorCount } = present('preview', communicationPreview);
  tell.check(`${lines.length} dòng, ${errorCount} lỗi · lines, errors`, errorCount === 0);
  const input = { lines, confirmation, operationId: operation('sessions') };
  const { done } = await office.send(RecordSessions, { input });
  if (done.userErrors[0]?.code !== 'NOTHING_NEW') accepted('communicationRecord', done);
  const { communicationTotals } = await office.send(SessionTotals, { from: heldOn, until: toDay });
  const { sessions, people } = present('totals', communicationTotals).total;
  const enough = Number(sessions) >= 44 && Number(people) >= 330;
  tell.check(`${sessions} buổi, ${people} lượt người · sessions, people`, enough);
}
