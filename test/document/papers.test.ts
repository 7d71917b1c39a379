import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mm } from '../../src/document/kit/measure.ts';
import { officialSheets } from '../../src/document/official-sheet.loader.ts';
import type { OfficialSheetFacts, ScoreSheetFacts } from '../../src/document/papers/facts.ts';
import { typeset } from '../../src/document/typeset/typeset.ts';
import { rubricVersionByNumber, sheetsByVersionId } from '../../src/rubric/rubric.loader.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { readPdf, solid, type PdfPage } from './pdf.ts';
import { colourUses, saidByCodes } from './qr.ts';
import { CERTIFICATE, items, members, minutes, ORIGIN, SESSION, STAMP } from './sample.ts';

const WHERE = STAMP.address!;
const FOOT = `${WHERE}/k/${STAMP.code!}`;

const pdf = (paper: string, data: object) =>
  typeset({ as: 'PDF', paper: paper as never, data, stamp: STAMP });

/** Everything printed between the margins, without blanks. */
const textOf = (pages: readonly PdfPage[]) =>
  solid(
    pages
      .flatMap((page) =>
        page.texts.filter((one) => one.top > mm(20) && one.top < page.height - mm(20)),
      )
      .map((one) => one.text)
      .join(''),
  );

/** Every text of a sheet as the decision prints it. */
function wordsOf(sheet: OfficialSheetFacts): string[] {
  const sections = sheet.parts.flatMap((part) => part.sections);
  return [
    ...[sheet.name, ...sheet.conditions, ...sheet.parts.map((part) => part.name)],
    ...sections.flatMap(({ name, notes, criteria }) => [
      ...[name, ...notes],
      ...criteria.flatMap((one) => [
        one.name,
        ...one.notes,
        ...one.options.flatMap((level) => [level.label, level.caseLabel ?? '']),
      ]),
    ]),
  ];
}

describe('the official sheets of decision 26/2026', { timeout: 240_000 }, () => {
  let api: TestApi;
  let sheets: OfficialSheetFacts[];
  let pages: PdfPage[];

  beforeAll(async () => {
    api = await testApi();
    const context = api.anonymous.context();
    const version = (await rubricVersionByNumber(context, '26/2026'))!;
    const all = await context.load(sheetsByVersionId, version.id);
    const ids = [...all].sort((a, b) => a.number - b.number).map((one) => one.id);
    sheets = await officialSheets(context, ids);
    const { number, title, signedOn } = version;
    pages = await readPdf(
      await pdf('OFFICIAL_SHEETS', { version: { number, title, signedOn }, sheets }),
    );
  }, 240_000);
  afterAll(() => api.close());

  it('are 26, each with every word of its source', () => {
    expect(sheets.map((one) => one.number)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    const first = pages.flatMap((page, index) =>
      page.text.includes('PHIẾU ĐÁNH GIÁ SẢN PHẨM OCOP') ? [index] : [],
    );
    expect(first).toHaveLength(26);
    for (const [index, sheet] of sheets.entries()) {
      const own = pages.slice(first[index], first[index + 1]);
      const text = textOf(own);
      for (const words of wordsOf(sheet)) {
        expect(text, `sheet ${sheet.number}`).toContain(solid(words));
      }
    }
  });

  it('clip nothing, repeat the head on every page, and end no page with a heading', () => {
    const headings = new Set(
      sheets.flatMap((sheet) =>
        sheet.parts.flatMap((part) => [
          solid(`PHẦN ${part.code}: ${part.name}`),
          ...part.sections.flatMap((section) => [
            solid(section.name),
            ...section.criteria.flatMap((one) => [
              solid(one.name),
              ...one.options.map((level) => solid(level.caseLabel ?? '-')),
            ]),
          ]),
        ]),
      ),
    );
    for (const page of pages) {
      for (const one of page.texts.filter((text) => text.text.trim() !== '')) {
        expect(one.left, one.text).toBeGreaterThanOrEqual(mm(30) - 0.5);
        expect(one.right, one.text).toBeLessThanOrEqual(mm(195) + 0.5);
      }
      const body = page.texts.filter(
        (one) => one.top > mm(20) && one.top < page.height - mm(20) && one.text.trim() !== '',
      );
      const rows = body.filter((one) => one.left > mm(38) && one.left < mm(60));
      const last = Math.max(...rows.map((one) => one.top));
      const line = rows.filter((one) => one.top === last).map((one) => one.text);
      expect(headings, line.join(' ')).not.toContain(solid(line.join('')));
      if (body.some((one) => one.size < 11 && one.top > mm(40) && /^\d$/.test(one.text.trim()))) {
        expect(page.text).toContain('Tiêu chí');
      }
    }
  });

  it('say on a filled sheet what became of it, where it is from, and what was changed', async () => {
    const [sheet] = sheets as [OfficialSheetFacts];
    const scored = sheet.parts.flatMap((part) => part.sections.flatMap((one) => one.criteria));
    const { id, code } = scored.find((one) => one.options.length > 0)!;
    const ballot: NonNullable<ScoreSheetFacts['ballot']> = {
      ...{ version: 2, submitted: true, submittedAt: '10:00 20/11/2026', total: 75, parts: [] },
      ...{ opinion: null, withdrawn: null, counted: true, reopened: 'Thảo luận lại' },
      paper: ORIGIN,
      marks: [{ condition: 'Giả mạo hồ sơ', remark: 'Chữ ký khác' }],
      changes: [{ criterionId: id, formerPoints: 3, points: 2, reason: 'Xem lại minh chứng' }],
      answers: [],
    };
    const product = items(1)[0]!.product;
    const member = { name: 'Lý Thị Mỷ', role: 'Ủy viên', label: 'Lý Thị Mỷ, Ủy viên' };
    const made = async (change: object) => {
      const one = { product, sheetId: sheet.id, member, scan: null };
      const ballots = [{ ...one, ballot: { ...ballot, ...change } }];
      return textOf(
        await readPdf(await pdf('SCORE_SHEETS', { session: SESSION, sheets, ballots })),
      );
    };
    const text = await made({});
    for (const words of [
      'Phiếu chấm lại, bản 2. Lý do: Thảo luận lại',
      `Phiếu giấy: Vi Thị Thư nhập lúc 09:40 20/11/2026; Bế Văn Tư đối chiếu, xác nhận lúc 09:52 20/11/2026.`,
      'Người đánh giá xác định vi phạm điều kiện: Giả mạo hồ sơ. Nhận xét: Chữ ký khác',
      'Mức điểm đã đổi so với bản 1',
      `Tiêu chí ${code}: từ 3 điểm thành 2 điểm. Lý do: Xem lại minh chứng`,
    ]) {
      expect(text).toContain(solid(words));
    }
    expect(await made({ withdrawn: 'Vợ là giám đốc', counted: false })).toContain(
      solid('PHIẾU ĐÃ RÚT, KHÔNG TÍNH ĐIỂM. Lý do: Vợ là giám đốc'),
    );
    expect(await made({ counted: false })).toContain(solid('PHIẾU KHÔNG TÍNH ĐIỂM.'));
  });

  it('carry the code by which a scanner knows member and product', async () => {
    const scan = `${WHERE}/hoi-dong/phieu-giay?sp=U2Vzc2lvbkl0ZW0&tv=UGVyc29u`;
    const ballots = [
      {
        ...{ product: items(1)[0]!.product, sheetId: sheets[25]!.id, scan, ballot: null },
        member: { name: 'A', role: null, label: 'A' },
      },
    ];
    const bytes = await pdf('SCORE_SHEETS', { session: SESSION, sheets, ballots });
    const [first, ...rest] = saidByCodes(bytes, [scan, FOOT]);
    expect(first!.sort()).toEqual([scan, FOOT].sort());
    expect(rest.length).toBeGreaterThan(3);
    for (const page of rest) expect(page).toEqual([FOOT]);
  });
});

const GOLD = '#B45309';
describe('papers with codes', { timeout: 60_000 }, () => {
  it('lead a phone to the address that is printed', async () => {
    const certificate = `${WHERE}/c/J5DRPPSV`;
    const link = `${WHERE}/hoi-dong/Q291bmNpbFNlc3Npb24`;
    const letter = { session: SESSION, members: members(3), invited: members(1) };
    const invitation = { ...letter, products: items(2).map((one) => one.product), link };
    const said = async (kind: string, data: object) =>
      saidByCodes(await pdf(kind, data), [certificate, link, FOOT]).map((codes) => codes.sort());
    expect(await said('CERTIFICATE', CERTIFICATE)).toEqual([[certificate, FOOT]]);
    expect(await said('INVITATION', invitation)).toEqual([[link, FOOT]]);
    expect(await said('ATTENDANCE', { session: SESSION, members: members(3) })).toEqual([[FOOT]]);
    const data = { session: SESSION, items: items(2), chair: null, secretary: null };
    expect(await said('SUMMARY', data)).toEqual([[FOOT]]);
    for (const page of await said('MINUTES', minutes(3, 3))) expect(page).toEqual([FOOT]);
  });

  it('hold the bare codes where the house has no public address, and say how to look them up', async () => {
    const stamp = { ...STAMP, address: null };
    const printed = async (more: object) => {
      const data = { ...CERTIFICATE, verifyAddress: null, ...more };
      return typeset({ as: 'PDF', paper: 'CERTIFICATE', data, stamp });
    };
    const paper = await printed({});
    const [said] = saidByCodes(paper, ['J5DRPPSV', STAMP.code!]);
    expect(said!.sort()).toEqual(['J5DRPPSV', STAMP.code!].sort());
    const [page] = await readPdf(paper);
    expect(page!.text).toContain('Tra cứu mã J5DR-PPSV bằng cách nhập mã trên trang tra cứu');
    const preview = { decision: null, number: null, issuedOn: null, verifyCode: null, stars: 5 };
    const [waiting] = await readPdf(await printed(preview));
    expect(solid(waiting!.text)).toContain(solid('Mã QR tra cứu có khi giấy chứng nhận được cấp'));
    expect(waiting!.text).toContain('CHƯA CÓ GIÁ TRỊ, HẠNG 5 SAO CHỜ BỘ CÔNG NHẬN');
  });

  it('show no star once a certificate is worth nothing, and say why', async () => {
    const paper = await pdf('CERTIFICATE', CERTIFICATE);
    const [valid] = await readPdf(paper);
    const ended = 'ĐÃ THU HỒI từ ngày 21/11/2026, Quyết định số 99/QĐ-UBND';
    const without = await pdf('CERTIFICATE', { ...CERTIFICATE, ended });
    const [revoked] = await readPdf(without);
    expect(solid(revoked!.text)).toContain(solid(ended));
    expect(revoked!.text).toContain('Hạng 4 sao (không có giá trị vào ngày in)');
    expect(valid!.text).not.toContain('không có giá trị');
    expect(colourUses(paper, GOLD)).toBeGreaterThanOrEqual(4);
    expect(colourUses(without, GOLD)).toBe(0);
  });

  it('have the whole text of their source, heads of tables on every page', async () => {
    const products = items(20).map((one) => one.product);
    const people = members(15);
    const data = { session: SESSION, members: people, invited: people.slice(0, 1), products };
    const invitation = await readPdf(await pdf('INVITATION', { ...data, link: null }));
    const list = await readPdf(await pdf('ATTENDANCE', { session: SESSION, members: people }));
    for (const one of products) expect(textOf(invitation)).toContain(solid(one.name));
    for (const one of people) expect(textOf(list)).toContain(solid(one.name));
    for (const page of invitation) expect(page.text).toContain('Xã, phường');
    for (const page of list) expect(page.text).toContain('Họ và tên');
    expect(textOf(invitation)).toContain(solid('Thời gian: 08 giờ 00, ngày 20/11/2026'));
    const untimed = { ...data, session: { ...SESSION, startsAt: null }, link: null };
    const open = await readPdf(await pdf('INVITATION', untimed));
    expect(textOf(open)).toContain(solid('Thời gian: …… giờ ……, ngày'));
    const book = textOf(await readPdf(await pdf('MINUTES', minutes(6, 15))));
    for (const words of [
      '10:05 20/11/2026: quy chế chuyển từ bản 1 sang bản 2. Lý do: Cả Hội đồng nhất trí',
      'Miến dong số 2: 2 phiếu xác định vi phạm điều kiện: Giả mạo hồ sơ',
      'Miến dong số 3: phiếu giấy của Lý Thị Mỷ, Vi Thị Thư nhập lúc 09:40 20/11/2026',
      'Miến dong số 5: một người chấm đổi mức điểm của tiêu chí 1.2 Vùng nguyên liệu. Lý do: Xem lại minh chứng',
    ]) {
      expect(book).toContain(solid(words));
    }
  });
});
