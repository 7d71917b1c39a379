import { unzipSync, strFromU8 } from 'fflate';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorId } from '../../seeds/reference/commune-criteria.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { NTM } from '../commune-criteria/support.ts';
import { readPdf, squeeze } from '../document/pdf.ts';
import { storedBytes } from '../document/printing.ts';
import type { Caller, Loose } from '../support/api.ts';
import { call, codesOf, gid, HERE } from '../trade/world.ts';
import { readXlsx } from '../trade/xlsx.ts';
import { kindsOfReports } from './template.cases.ts';
import { EMULATION_FIGURES, reportWorld, type ReportWorld } from './world.ts';

let world: ReportWorld;
let writer: Caller;
let chief: Caller;
let id: string;
const HALF = gid('ReportTemplate', stableUuid('report-template:6-THANG'));
const FIRST = { fromDay: '2026-01-01', toDay: '2026-06-30' };

beforeAll(async () => {
  world = await reportWorld();
  ({ writer, chief } = world);
});
afterAll(() => world.api.close());

const REPORT = `report { id state revision about demonstration returnReason number
  sections { position heading text carriedOver } checks { kind names } }`;
const create = (more: object = {}) =>
  call(writer, 'reportCreate', REPORT, { templateId: HALF, ...FIRST, ...more });
const step = (who: Caller, name: string, baseRevision: number, more: object = {}) =>
  call(who, name, 'report { state revision returnReason number }', { baseRevision, ...more }, id);
const FIGURES = `query ($id: ID!) { node(id: $id) { ... on ProgrammeReport { figures {
  code label unit value printed before rowCount demonstration rows { name value nodeId } } } } }`;
const figures = async (of = id) => {
  const { node } = await writer.ok(FIGURES, { id: of });
  return Object.fromEntries(node.figures.map((one: Loose) => [one.code, one])) as Record<
    string,
    Loose
  >;
};
const file = async (format: string, of = id) => {
  const made = await call(chief, 'reportExport', 'file { sha256 }', { format }, of);
  expect(made.userErrors).toEqual([]);
  return storedBytes(world.api, made.file.sha256 as string);
};
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a report', () => {
  it('begins with the texts of its kind and figures that open what they are made of', async () => {
    const { report, userErrors } = await create();
    expect(userErrors).toEqual([]);
    id = report.id as string;
    expect(report).toMatchObject({ state: 'DRAFT', revision: 1, demonstration: false });
    expect(report.about).toBe(
      'Kết quả thực hiện chương trình nông thôn mới và OCOP 6 tháng đầu năm 2026',
    );
    const all = await figures();
    expect(all['OCOP_VALID']).toMatchObject({
      value: '1',
      printed: '1',
      rowCount: 1,
      before: null,
    });
    expect(all['OCOP_VALID_4']!.rows).toEqual([
      { name: 'mien', value: '1', nodeId: gid('Product', world.productId) },
    ]);
    expect(all['OCOP_VALID_5']).toMatchObject({ printed: '0', rowCount: 0 });
    expect(all['CONTRACT_VALUE']).toMatchObject({
      printed: '120.000.000',
      rowCount: 1,
      unit: 'VND',
    });
    expect(all['DIFFICULTIES_RAISED']).toMatchObject({ printed: '1' });
    expect(all).toMatchObject({
      RECOGNISED_NTM: { printed: '1', rows: [{ name: 'Phường Thục Phán' }] },
      RECOGNISED_FORMER: { printed: '1', rows: [{ name: 'Xã Hưng Đạo' }] },
      ...{ RECOGNISED_IN_PERIOD: { printed: '1' }, HAMLETS_RECOGNISED: { printed: '1' } },
      RECOGNISED_ADVANCED: { printed: '0' },
      ...EMULATION_FIGURES,
      RESOURCE_PLANNED: { value: '3000000000', rowCount: 1 },
      RESOURCE_DISBURSED: { printed: '2.500.000.001', rowCount: 2 },
      RESOURCE_DISBURSED_PEOPLE: { printed: '500.000.000' },
      RESOURCE_DISBURSED_CREDIT: { value: null, rowCount: 0 },
    });
    const printed = (...codes: string[]) => codes.map((code) => all[code]!.printed as string);
    expect(printed('INSPECTION_VISITS', 'FINDINGS', 'FINDINGS_OPEN', 'REMEDIES_OVERDUE')).toEqual(
      Array(4).fill('1'),
    );
    expect(printed('SUPERVISION_GIVEN', 'SUPERVISION_UNANSWERED')).toEqual(['2', '1']);
    const reached = ['COMMUNICATION_SESSIONS', 'PEOPLE_REACHED', 'WOMEN_REACHED'];
    expect(printed(...reached)).toEqual(['4', '170', '30']);
    const { node } = await writer.ok('query ($id: ID!) { node(id: $id) { __typename } }', {
      id: all['LAND_GIVEN']!.rows[0].nodeId as string,
    });
    expect([all['LAND_GIVEN']!.printed, node]).toEqual([
      ...['1.200,5', { __typename: 'ResourceEntry' }],
    ]);
    expect(all['COMMUNES']).toMatchObject({ printed: '56', rowCount: 56 });
    const kinds = Object.fromEntries(report.checks.map((one: Loose) => [one.kind, one.names]));
    expect(kinds['COMMUNES_MISSING']).toHaveLength(56);
    expect(kinds['SECTION_EMPTY']).toEqual(['Nhiệm vụ trọng tâm kỳ tới', 'Kiến nghị, đề xuất']);
    expect(kinds['FIGURE_CHANGED']).toBeUndefined();
  });

  it('is there once for a period, which has to be whole', async () => {
    const again = await create();
    expect([codesOf(again), again.report.id]).toEqual([['ALREADY_THERE'], id]);
    expect(codesOf(await create({ toDay: '2026-06-29' }))).toEqual(['PERIOD']);
    expect(codesOf(await create({ fromDay: '2026-07-01' }))).toEqual(['PERIOD']);
    const { programmeReports } = await writer.ok('{ programmeReports(first: 9) { totalCount } }');
    expect(programmeReports.totalCount).toBe(1);
  });

  it('takes texts whose figures there are, and nobody overwrites another', async () => {
    const save = (revision: number, text: string) =>
      call(writer, 'reportSectionSave', REPORT, { baseRevision: revision, position: 8, text }, id);
    const unknown = await save(1, 'Có {{OCOP_VALIDS}} sản phẩm');
    expect(codesOf(unknown)).toEqual(['UNKNOWN_FIGURE']);
    const saved = await save(1, 'Đề nghị hỗ trợ {{DIFFICULTIES_OPEN}} việc.');
    expect(saved.report).toMatchObject({ revision: 2 });
    expect(codesOf(await save(1, 'Khác'))).toEqual(['STALE']);
    expect(saved.report.sections[7]).toMatchObject({
      ...{ text: 'Đề nghị hỗ trợ {{DIFFICULTIES_OPEN}} việc.', carriedOver: false },
    });
  });

  it('says which figures would be others now, and takes them anew', async () => {
    await world.api.db.owner.query(
      `UPDATE difficulty SET state = 'CLOSED', result = 'SOLVED', result_text = 'Xong', closed_at = '2026-06-30T10:00:00Z'`,
    );
    const CHECKS =
      'query ($id: ID!) { node(id: $id) { ... on ProgrammeReport { checks { kind names } } } }';
    const changed = async () =>
      (await writer.ok(CHECKS, { id })).node.checks.find(
        (one: Loose) => one.kind === 'FIGURE_CHANGED',
      );
    expect((await changed()).names).toEqual([
      ...['Difficulties closed', 'Difficulties still open'],
    ]);
    expect((await figures())['DIFFICULTIES_OPEN']).toMatchObject({ printed: '1' });
    expect((await step(writer, 'reportFiguresTake', 2)).report).toMatchObject({ revision: 3 });
    expect(await changed()).toBeUndefined();
    expect((await figures())['DIFFICULTIES_OPEN']).toMatchObject({ printed: '0' });
  });

  it('is approved by a second person, given back with a reason, and issued once and for all', async () => {
    expect((await step(writer, 'reportSubmit', 3)).report).toMatchObject({ state: 'SUBMITTED' });
    expect(codesOf(await step(writer, 'reportApprove', 4))).toEqual(['SAME_PERSON']);
    expect(codesOf(await step(chief, 'reportFiguresTake', 4))).toEqual(['WRONG_STATE']);
    const back = await step(chief, 'reportReturn', 4, { reason: 'Thiếu phần kiến nghị' });
    expect(back.report).toMatchObject({ state: 'DRAFT', returnReason: 'Thiếu phần kiến nghị' });
    await step(writer, 'reportSubmit', 5);
    expect((await step(chief, 'reportApprove', 6)).report).toMatchObject({ state: 'APPROVED' });
    const issue = { number: '12/BC-VPĐP', issuedOn: '2026-11-23', signerName: 'Nông Văn Ký' };
    expect(codesOf(await step(chief, 'reportIssue', 7, issue))).toEqual(['DAY']);
    const issued = await step(chief, 'reportIssue', 7, { ...issue, issuedOn: '2026-07-10' });
    expect(issued.report).toMatchObject({ state: 'ISSUED', number: '12/BC-VPĐP', revision: 8 });
    expect(codesOf(await step(chief, 'reportReturn', 8, { reason: 'Muộn' }))).toEqual([
      'WRONG_STATE',
    ]);
    for (const sql of [
      `UPDATE programme_report SET about = 'Khác'`,
      `UPDATE report_figure SET value = 9`,
      `UPDATE report_section SET text = 'Khác'`,
      `DELETE FROM report_figure`,
    ]) {
      await expect(world.api.db.owner.query(sql)).rejects.toThrow(/is issued/);
    }
  });

  it('is the same three files to the byte, whoever asks and when', async () => {
    const first = await Promise.all(['PDF', 'DOCX', 'XLSX'].map((format) => file(format)));
    world.api.now = new Date('2026-11-25T03:00:00Z');
    const later = await Promise.all(['PDF', 'DOCX', 'XLSX'].map((format) => file(format)));
    expect(later.map(hash)).toEqual(first.map(hash));
    world.api.now = new Date('2026-11-22T03:00:00Z');
    const [pdf, docx, xlsx] = first as [Buffer, Buffer, Buffer];
    const pages = await readPdf(pdf);
    const text = squeeze(pages.map((page) => page.text).join(' '));
    for (const words of [
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/BC-VPĐP', 'ngày 10 tháng 7 năm 2026'],
      'có 1 sản phẩm OCOP còn hiệu lực của 1 chủ thể: 0 sản phẩm 5 sao, 1 sản phẩm 4 sao',
      ...['tổng giá trị ghi trong hợp đồng là 120.000.000 đồng', 'Đề nghị hỗ trợ 0 việc.'],
      ...['Nông Văn Ký', 'PHỤ LỤC I', 'Kết quả theo từng tiêu chí'],
      ...['Ngân sách trung ương 3.000 2.500 2.000,000001', 'Tổng cộng 3.000 2.500 2.680,000001'],
      'Phường Thục Phán nông thôn mới, Quyết định 9/QĐ- UBND ngày 20/01/2026',
      'ngày 30/12/2018, xã đến 30/06/2025',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('DỰ THẢO');
    const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
    expect(xml.replace(/<[^>]+>/g, '')).toContain('120.000.000 đồng và 0 biên bản ghi nhớ');
    const b07 = (await readXlsx(xlsx, 3)).slice(-4);
    const rows = await readXlsx(xlsx);
    expect(rows[0]![0]).toBe('Phụ lục 1. Kết quả theo từng tiêu chí');
    expect(rows.at(-1)!.slice(2)).toEqual([0, 0, 56]);
    expect(b07).toEqual([
      ['VI', 'Cộng đồng và người dân', null, null, 680],
      ['1', 'Tiền mặt', null, null, 500],
      ['2', 'Ngày công, hiện vật quy đổi', null, null, 180],
      [null, 'Tổng cộng', 3000, 2500, 2680.000001],
    ]);
  });

  it('lends its texts to the next one, marked until somebody looks at them', async () => {
    const { report } = await create({ fromDay: '2026-07-01', toDay: '2026-12-31', basedOnId: id });
    expect(report.sections.map(({ carriedOver }: Loose) => carriedOver)).toEqual([
      ...[true, true, true, true, true, true, false, true],
    ]);
    const now = await figures(report.id);
    expect(now['CONTRACT_VALUE']).toMatchObject({
      printed: '120.000.000',
      before: '120000000',
    });
    expect(now['OCOP_RECOGNISED']).toMatchObject({ printed: '0', before: '1' });
    const text = (await readPdf(await file('PDF', report.id))).map((page) => page.text).join(' ');
    expect(text).toContain('DỰ THẢO');
  });

  it('counts what is approved, also for those who see what is not', async () => {
    const { owner } = world.api.db;
    await owner.query(
      `INSERT INTO indicator_assessment (commune_id, year, period_kind, indicator_id, value, status)
       VALUES ($1, 2025, 'YEAR_END', $2, 52, 'SUBMITTED')`,
      [HERE, indicatorId(NTM, 10, '10.1')],
    );
    const days = { fromDay: '2025-01-01', toDay: '2025-12-31' };
    const templateId = gid('ReportTemplate', stableUuid('report-template:DOT-XUAT'));
    const { report } = await create({ templateId, ...days });
    const seen = async () => (await figures(report.id))['COMMUNES_WITH_RESULTS']!.printed as string;
    expect(await seen()).toBe('0');
    await owner.query(
      `UPDATE indicator_assessment SET status = 'APPROVED', note = 'Số liệu minh họa, không có thật'`,
    );
    await call(writer, 'reportFiguresTake', 'report { id }', { baseRevision: 1 }, report.id);
    expect(await seen()).toBe('1');
    const { COMMUNES, COMMUNES_WITH_RESULTS } = await figures(report.id);
    expect([COMMUNES!.demonstration, COMMUNES_WITH_RESULTS!.demonstration]).toEqual([false, true]);
  });

  it('stands in the calendar of its year beside those that are missing', async () => {
    const CALENDAR = `{ reportCalendar(year: 2026) { periods { toDay dueOn late template { code } report { state } } } }`;
    const { periods } = (await world.auditor.ok(CALENDAR)).reportCalendar;
    expect(periods).toHaveLength(7);
    const half = periods.filter((one: Loose) => one.template.code === '6-THANG');
    const plain = { dueOn: null, late: false, template: { code: '6-THANG' } };
    expect(half).toEqual([
      { ...plain, toDay: '2026-06-30', report: { state: 'ISSUED' } },
      { ...plain, toDay: '2026-12-31', report: { state: 'DRAFT' } },
    ]);
  });

  it('is nothing for others', async () => {
    for (const who of [world.officer, world.trade, world.own]) {
      const { node } = await who.ok('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toBeNull();
    }
  });
});

describe('kinds of reports', () => kindsOfReports(() => world));
