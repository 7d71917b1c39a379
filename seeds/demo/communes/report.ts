import { accepted, present, type Caller } from '../caller.ts';
import {
  Accept,
  Answer,
  CommuneOn,
  Create,
  CriteriaOf,
  Export,
  Issue,
  Raise,
  Save,
  Send,
  Templates,
  type Report,
} from './documents.ts';
import { halfOf, WARD, type CommuneStory } from './story.ts';

const LABEL = '(minh họa)';
const FORMATS = { PDF: '%PDF-', DOCX: 'PK', XLSX: 'PK' } as const;

/** What a commune raises, and what the office answers. */
export async function playDifficulty({ stage, tell, operation }: CommuneStory): Promise<void> {
  tell.step(
    'Phường nêu một khó khăn về tiêu chí; văn phòng trả lời.',
    'A ward raises a difficulty about a criterion; the office answers.',
  );
  const officer = await stage.as('can-bo-phuong');
  const ward = present('commune', (await officer.send(CommuneOn, WARD)).commune);
  const { criteriaSet } = await officer.send(CriteriaOf, { code: 'ntm-commune-2026-2030' });
  const criterion = present('criterion', criteriaSet?.criteria[2]);
  const raised = await officer.send(Raise, {
    input: {
      ...{ communeId: ward.id, criterionId: criterion.id },
      description: `Chưa có vùng nguyên liệu cho sản phẩm OCOP ${LABEL}`,
      remedy: `Đề nghị hỗ trợ liên kết với xã bên ${LABEL}`,
      operationId: operation('raise'),
    },
  });
  const { id, revision } = present(
    'difficulty',
    accepted('difficultyRaise', raised.done).difficulty,
  );
  const office = await stage.as('dieu-phoi');
  const answered = await office.send(Answer, {
    id,
    input: {
      text: `Đưa vào kế hoạch hỗ trợ năm sau ${LABEL}`,
      ...{ baseRevision: revision, operationId: operation('answer') },
    },
  });
  const { difficulty } = accepted('difficultyAnswer', answered.done);
  tell.check(`${criterion.name}: ${difficulty?.state ?? '–'}`, difficulty?.state === 'ANSWERED');
}

/** The report of half a year: begun, completed, approved by somebody else, issued, taken away. */
export async function playReport(story: CommuneStory): Promise<void> {
  const { stage, tell, operation, today } = story;
  const [office, chief] = [await stage.as('dieu-phoi'), await stage.as('duyet-bao-cao')];
  tell.step(
    'Lập báo cáo 6 tháng: số liệu khóa, mở ra được những gì đã đếm.',
    'The report of half a year, with locked figures.',
  );
  let report = await begun(story, office);
  tell.fact(report.about);
  for (const { message, names } of report.checks) {
    tell.fact(
      `⚠ ${message} (${names.length}: ${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''})`,
    );
  }
  for (const { position } of report.sections.filter(({ text }) => text === '')) {
    const text = `Còn {{DIFFICULTIES_OPEN}} khó khăn, vướng mắc; đề nghị các ngành phối hợp ${LABEL}.`;
    const { done } = await office.send(Save, {
      id: report.id,
      input: {
        ...{ position, text, baseRevision: report.revision },
        operationId: operation(`part-${position}`),
      },
    });
    report = present('report', accepted('reportSectionSave', done).report);
  }

  tell.step(
    'Trình, người khác duyệt, ban hành; tải PDF, DOCX và XLSX.',
    'Sent in, approved by a second person, issued; three files.',
  );
  const own = await office.send(Send, step(story, report, 'send'));
  report = present('report', accepted('reportSubmit', own.done).report);
  const alone = await office.send(Accept, step(story, report, 'alone'));
  tell.check(
    'Người trình không tự duyệt được · not by whoever sent it in',
    alone.done.userErrors[0]?.code === 'SAME_PERSON',
  );
  const other = await chief.send(Accept, step(story, report, 'accept'));
  report = present('report', accepted('reportApprove', other.done).report);
  const { id, input } = step(story, report, 'issue');
  const facts = {
    number: `${story.run}/BC-VPĐP ${LABEL}`,
    issuedOn: today,
    signerName: `Nông Văn Ký ${LABEL}`,
  };
  const issued = await chief.send(Issue, { id, input: { ...input, ...facts } });
  tell.check(
    'Đã ban hành · issued',
    accepted('reportIssue', issued.done).report?.state === 'ISSUED',
  );
  for (const [format, sign] of Object.entries(FORMATS)) {
    const made = await office.send(Export, {
      id,
      input: { format, operationId: operation(`file-${format}`) },
    });
    const bytes = await story.take(present('file', accepted('reportExport', made.done).file));
    const place = await story.keep(`bao-cao-6-thang.${format.toLowerCase()}`, bytes);
    const begins = Buffer.from(bytes.subarray(0, 5)).toString('latin1').startsWith(sign);
    tell.check(`${place} (${Math.ceil(bytes.length / 1024)} KB)`, begins);
  }
}

function step({ operation }: CommuneStory, report: Report, name: string) {
  return {
    id: report.id,
    input: { baseRevision: report.revision, operationId: operation(name) },
  };
}

/** The report of this half of the year; where an earlier run has begun it, one of the same days on request. */
async function begun({ operation, today }: CommuneStory, office: Caller): Promise<Report> {
  const { reportTemplates } = await office.send(Templates, {});
  const { fromDay, toDay } = halfOf(today);
  const create = async (code: string, more: object) => {
    const kind = reportTemplates.find((one) => one.code === code);
    const templateId = present(code, kind).id;
    const operationId = operation(`report-${code}`);
    return (
      await office.send(Create, { input: { templateId, fromDay, toDay, ...more, operationId } })
    ).done;
  };
  const first = await create('6-THANG', {});
  if (first.userErrors[0]?.code !== 'ALREADY_THERE') {
    return present('report', accepted('reportCreate', first).report);
  }
  const { id } = present('report', first.report);
  const again = await create('DOT-XUAT', { basedOnId: id });
  return present('report', accepted('reportCreate', again).report);
}
