import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { filesOf, useFiles } from '../../src/platform/files/file-box.ts';
import { testApi, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  person,
  personGlobalId,
  score,
  sheetCriteria,
  op,
} from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { readPdf, solid } from './pdf.ts';
import { bytesOf, print, refusal, VERIFY } from './printing.ts';

const ADDRESS = 'https://ocop.example.vn';
const OPINION = 'Sản phẩm có bản sắc, cần cải tiến bao bì; hồ sơ đầy đủ, rõ ràng.';

describe('printing the papers of a session', { timeout: 90_000 }, () => {
  let api: TestApi;
  let rating: Rating;
  let total = 0;

  beforeAll(async () => {
    api = await testApi();
    useFiles(api.db.source, { ...filesOf(api.db.source), publicUrl: ADDRESS });
    rating = await openSession(api, {
      members: 4,
      products: ['Miến dong Tân Việt Á', 'Chè Kolia thượng hạng'],
      rule: { sheetsAfterRelease: 'COUNCIL', namesAfterRelease: false, sizeMin: 4 },
    });
    const answers = answersWith(await sheetCriteria(api), FOUR_STARS);
    total = answers.reduce((sum, one) => sum + one.points, 0);
    for (const itemId of rating.itemIds) {
      for (const member of rating.members) await score(member, itemId, answers, OPINION);
    }
  });
  afterAll(() => api.close());

  it('prints blank sheets for every member and product, with what a scanner needs', async () => {
    const { secretary, sessionId, itemIds } = rating;
    const payload = await print(secretary, 'SCORE_SHEET_BLANK', sessionId, {
      options: { itemIds: [itemIds[0]], personIds: rating.members.slice(0, 2).map(personGlobalId) },
    });
    expect(payload.userErrors).toEqual([]);
    expect(payload.document).toMatchObject({
      state: 'READY',
      version: 1,
      newest: true,
      draft: false,
    });
    const pages = await readPdf(await bytesOf(api, payload));
    const all = solid(pages.map((page) => page.text).join(' '));
    expect(pages).toHaveLength(payload.document.file.pages as number);
    for (const name of ['Chủ tịch', 'Thành viên 1']) {
      expect(all).toContain(solid(`Người đánh giá: ${name}`));
    }
    expect(all).toContain(solid('Miến dong Tân Việt Á'));
    expect(all).not.toContain(solid('Chè Kolia'));
  });

  it('prints one’s own filled sheet at any time, and nobody else’s before the release', async () => {
    const { members, secretary, sessionId, itemIds } = rating;
    const own = await print(members[1]!, 'SCORE_SHEET', itemIds[0]!);
    const pages = await readPdf(await bytesOf(api, own));
    const text = solid(pages.map((page) => page.text).join(' '));
    expect(text).toContain(solid(`Tổng điểm: ${total} điểm. Bằng chữ: Bảy mươi lăm điểm.`));
    expect(text).toContain(solid(OPINION));
    expect(text).toContain(solid('Thành viên 1'));
    for (const caller of [secretary, members[0]!]) {
      expect(
        await refusal(caller, 'SCORE_SHEET', sessionId, { options: { allMembers: true } }),
      ).toBe('NOT_RELEASED');
    }
    expect(await refusal(secretary, 'SCORE_SHEET', sessionId)).toBe('NOTHING');
  });

  it('prints no figure of any kind before the release', async () => {
    const { secretary, sessionId, members } = rating;
    for (const caller of [secretary, members[0]!, members[2]!]) {
      expect(await refusal(caller, 'RESULT_SUMMARY', sessionId)).toBe('NOT_RELEASED');
      expect(await refusal(caller, 'RESULT_SUMMARY', sessionId, { format: 'XLSX' })).toBe(
        'NOT_RELEASED',
      );
    }
    expect(await refusal(secretary, 'SESSION_EXPORT', sessionId, { format: 'JSON' })).toBe(
      'NOT_RELEASED',
    );
    const minutes = await print(secretary, 'MINUTES', sessionId);
    expect(minutes.document.draft).toBe(true);
    const pages = await readPdf(await bytesOf(api, minutes));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('Chưa công bố');
    expect(text).not.toMatch(/75,00|trung bình 7/);
    expect(await refusal(members[2]!, 'MINUTES', sessionId)).toBe('NOT_FOUND');
  });

  it('is closed to whoever has no part in it', async () => {
    const { sessionId, itemIds } = rating;
    const strangers = [
      await person(api, Role.PRODUCER, 'Chủ thể'),
      await person(api, Role.COUNCIL_MEMBER, 'Thành viên phiên khác'),
      await person(api, Role.ADMINISTRATOR, 'Quản trị'),
      await person(api, Role.TRADE_PROMOTION, 'Xúc tiến'),
    ];
    for (const caller of strangers) {
      for (const kind of ['SCORE_SHEET_BLANK', 'SCORE_SHEET', 'ATTENDANCE_LIST', 'INVITATION']) {
        expect(await refusal(caller, kind, sessionId), kind).toBe('NOT_FOUND');
      }
      for (const kind of ['MINUTES', 'RESULT_SUMMARY']) {
        expect(await refusal(caller, kind, sessionId), kind).toBe('NOT_FOUND');
      }
      expect(await refusal(caller, 'SESSION_EXPORT', sessionId, { format: 'XLSX' })).toBe(
        'NOT_FOUND',
      );
      expect(await refusal(caller, 'CERTIFICATE', itemIds[0]!)).toBe('NOT_FOUND');
    }
    const answer = await api.anonymous.run(
      `mutation ($input: DocumentPrintInput!) { documentPrint(input: $input) { document { id } } }`,
      { input: { kind: 'MINUTES', subjectId: sessionId, operationId: op() } },
    );
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('prints attendance and invitations; members only their own letter', async () => {
    const { secretary, sessionId, members } = rating;
    const list = await readPdf(
      await bytesOf(api, await print(secretary, 'ATTENDANCE_LIST', sessionId)),
    );
    expect(list[0]!.text).toContain('DANH SÁCH ĐIỂM DANH');
    expect(await refusal(members[3]!, 'ATTENDANCE_LIST', sessionId)).toBe('NOT_FOUND');
    const all = await readPdf(await bytesOf(api, await print(secretary, 'INVITATION', sessionId)));
    expect(all.filter((page) => page.text.includes('GIẤY MỜI'))).toHaveLength(5);
    const one = await readPdf(
      await bytesOf(api, await print(members[3]!, 'INVITATION', sessionId)),
    );
    const letters = one.filter((page) => page.text.includes('Kính mời'));
    expect(letters).toHaveLength(1);
    expect(solid(letters[0]!.text)).toContain(solid(`${ADDRESS}/hoi-dong/`));
  });

  it('answers a repeat with the first print, and checks codes without telling contents', async () => {
    const { secretary, sessionId } = rating;
    const operationId = op();
    const first = await print(secretary, 'ATTENDANCE_LIST', sessionId, { operationId });
    const again = await print(secretary, 'ATTENDANCE_LIST', sessionId, { operationId });
    expect(again.document.id).toBe(first.document.id);
    const { code } = first.document as { code: string };
    const bytes = await bytesOf(api, first);
    const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    const { verifyDocument } = await api.anonymous.ok(VERIFY, { code: typed });
    expect(verifyDocument).toMatchObject({
      standing: 'CURRENT',
      kind: 'ATTENDANCE_LIST',
      number: '05/2026',
      newest: true,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      dataHashPrefix: first.document.dataHash.slice(0, 12),
    });
    const pages = await readPdf(bytes);
    for (const page of pages) {
      expect(solid(page.text)).toContain(solid(`Mã văn bản ${code.slice(0, 4)}-${code.slice(4)}`));
      expect(page.text).toContain(first.document.dataHash.slice(0, 12));
      expect(solid(page.text)).toContain(solid(`${ADDRESS}/k/${code}`));
    }
    const wrong = code.slice(0, 7) + (code.endsWith('2') ? '3' : '2');
    const mistyped = await api.anonymous.ok(VERIFY, { code: wrong });
    expect(mistyped.verifyDocument.standing).toBe('NOT_A_CODE');
    const unknown = await api.anonymous.ok(VERIFY, { code: '22222222' });
    expect(unknown.verifyDocument.standing).toBe('UNKNOWN');
  });

  it('prints results, all sheets and minutes once released, as the rules of the council say', async () => {
    const { secretary, sessionId, itemIds, members, chair } = rating;
    const before = await print(secretary, 'MINUTES', sessionId);
    await step(secretary, 'councilSessionClose', sessionId);
    await step(chair, 'councilSessionRelease', sessionId, { spreadReasons: [] });

    const summary = await print(secretary, 'RESULT_SUMMARY', sessionId);
    const [page] = await readPdf(await bytesOf(api, summary));
    expect(page!.width).toBeGreaterThan(page!.height);
    for (const figure of ['75,00', '4 sao', '75–75', 'Miến dong Tân Việt Á']) {
      expect(solid(page!.text)).toContain(solid(figure));
    }

    const all = await print(members[2]!, 'SCORE_SHEET', itemIds[0]!, {
      options: { allMembers: true },
    });
    const text = (await readPdf(await bytesOf(api, all))).map((one) => one.text).join(' ');
    expect(text).toContain('Phiếu số 4 (không ghi tên)');
    expect(text).not.toContain('Thành viên 2');
    const outsider = await person(api, Role.AUDITOR, 'Kiểm toán');
    const refused = { options: { allMembers: true } };
    expect(await refusal(outsider, 'SCORE_SHEET', itemIds[0]!, refused)).toBe('NOT_FOUND');

    const minutes = await print(secretary, 'MINUTES', sessionId);
    expect(minutes.document.version).toBeGreaterThan(before.document.version as number);
    const { verifyDocument } = await api.anonymous.ok(VERIFY, { code: before.document.code });
    expect(verifyDocument).toMatchObject({ standing: 'REPLACED', newest: false });
  });

  it('previews a certificate in words, for those who record decisions', async () => {
    const { secretary, itemIds, members } = rating;
    const preview = await print(secretary, 'CERTIFICATE', itemIds[0]!);
    expect(preview.document.draft).toBe(true);
    const [page] = await readPdf(await bytesOf(api, preview));
    expect(page!.text).toContain('BẢN XEM TRƯỚC');
    expect(page!.text).toContain('Hạng 4 sao');
    expect(page!.text).not.toMatch(/[★☆]/);
    expect(await refusal(members[1]!, 'CERTIFICATE', itemIds[0]!)).toBe('NOT_FOUND');
  });

  it('lets nobody print by an id of another kind, or in a format that does not exist', async () => {
    const { secretary, sessionId, councilId } = rating;
    expect(await refusal(secretary, 'MINUTES', councilId)).toBe('NOT_THIS_WAY');
    expect(await refusal(secretary, 'MINUTES', sessionId, { format: 'XLSX' })).toBe('NOT_THIS_WAY');
    expect(await refusal(secretary, 'MINUTES', 'no id at all')).toBe('INVALID');
  });
});
