import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { BadSessionFile, recordSession } from '../../src/document/session-record.service.ts';
import type { SessionExport } from '../../src/document/session-export.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { answersWith, FOUR_STARS, person, score, sheetCriteria } from '../support/rating.ts';
import { openSession, step, type Rating } from '../support/sessions.ts';
import { bytesOf, print, refusal } from './printing.ts';

const NAMES = ['=HYPERLINK("http://x")', '0912345678 Miến dong'];

describe('a session handed to another system', { timeout: 60_000 }, () => {
  let api: TestApi;
  let other: TestApi;
  let rating: Rating;
  let provinceId: string;

  beforeAll(async () => {
    api = await testApi();
    other = await testApi();
    const { rows } = await other.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'PROVINCE'`,
    );
    provinceId = rows[0]!.id;
    rating = await openSession(api, {
      members: 4,
      products: NAMES,
      rule: { sheetsAfterRelease: 'COUNCIL_AND_STAFF', namesAfterRelease: true, sizeMin: 4 },
    });
    const criteria = await sheetCriteria(api);
    const best = answersWith(criteria);
    const good = answersWith(criteria, FOUR_STARS);
    for (const itemId of rating.itemIds) {
      for (const [index, member] of rating.members.entries()) {
        await score(member, itemId, index === 0 ? best : good, index === 0 ? '=1+1' : null);
      }
    }
    await step(rating.secretary, 'councilSessionClose', rating.sessionId);
    const spreadReasons = rating.itemIds.map((itemId) => ({ itemId, reason: 'Đã thảo luận' }));
    await step(rating.chair, 'councilSessionRelease', rating.sessionId, { spreadReasons });
  });
  afterAll(() => Promise.all([api.close(), other.close()]));

  const json = async () => {
    const payload = await print(rating.secretary, 'SESSION_EXPORT', rating.sessionId, {
      format: 'JSON',
    });
    return bytesOf(api, payload);
  };

  it('is recorded elsewhere as it is, after its results were worked out again', async () => {
    const bytes = await json();
    const given = JSON.parse(bytes.toString('utf8')) as SessionExport;
    expect(given.items).toHaveLength(2);
    expect(given.items[0]!.sheets).toHaveLength(4);
    const where = { unitId: provinceId, source: 'Phiên thử' };
    const take = () => systemTransaction(other.db, (tx) => recordSession(tx, bytes, where));
    const record = await take();
    expect(record.content).toEqual(given);
    expect(record.recomputed).toBe(true);
    expect((await take()).id).toBe(record.id);
    const office = await person(other, Role.COORDINATION_OFFICE, 'Văn phòng');
    const { sessionRecords } = await office.ok(
      `{ sessionRecords { number source recomputed items { product totalSum sheetCount star } } }`,
    );
    expect(sessionRecords).toEqual([
      {
        number: '05/2026',
        source: 'Phiên thử',
        recomputed: true,
        items: NAMES.map((product) => ({
          product,
          totalSum: given.items[0]!.result!.totalSum,
          sheetCount: 4,
          star: given.items[0]!.result!.star,
        })),
      },
    ]);
    const member = await person(other, Role.COUNCIL_MEMBER, 'Thành viên');
    const answer = await member.run(`{ sessionRecords { number } }`);
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('is refused where a figure or an answer was changed on the way', async () => {
    const bytes = (await json()).toString('utf8');
    const total = /"totalSum": (\d+)/.exec(bytes)![1]!;
    const forged = [
      bytes.replace(`"totalSum": ${total}`, `"totalSum": ${Number(total) + 1}`),
      bytes.replace('"proposedStar": 4', '"proposedStar": 5'),
      bytes.replace('"formatVersion": 2', '"formatVersion": 1'),
      bytes.replace(/"contentHash": "[0-9a-f]{8}/, '"contentHash": "00000000'),
      bytes.slice(0, -20),
    ];
    for (const text of forged) {
      expect(text).not.toBe(bytes);
      const where = { unitId: provinceId, source: 'Giả mạo' };
      const take = systemTransaction(other.db, (tx) => recordSession(tx, Buffer.from(text), where));
      await expect(take).rejects.toBeInstanceOf(BadSessionFile);
    }
  });

  it('is a workbook of typed cells, in which text stays text', async () => {
    const payload = await print(rating.secretary, 'SESSION_EXPORT', rating.sessionId, {
      format: 'XLSX',
    });
    const book = await readXlsxFile(Readable.from(await bytesOf(api, payload)));
    const sheetOf = (name: string) => book.find((one) => one.sheet === name)!.data;
    const results = sheetOf('Kết quả').slice(2);
    expect(results.map((row) => row[1])).toEqual(NAMES);
    expect(results.map((row) => typeof row[6])).toEqual(['number', 'number']);
    const sheets = sheetOf('Phiếu').slice(2);
    expect(sheets).toHaveLength(8);
    expect(sheets.map((row) => row[5])).toContain('=1+1');
    expect(sheets.map((row) => row[3])).toContain('Thành viên 1');
    expect(sheetOf('Điểm').length).toBe(2 + 8 * answersCount(sheetOf('Điểm')));
  });

  it('is there for those who run the session and for auditors only', async () => {
    const { sessionId, members, chair } = rating;
    const auditor = await person(api, Role.AUDITOR, 'Kiểm toán');
    for (const caller of [auditor, chair]) {
      expect(await refusal(caller, 'SESSION_EXPORT', sessionId, { format: 'JSON' })).toBeNull();
    }
    for (const caller of [members[1]!, await person(api, Role.PRODUCER, 'Chủ thể')]) {
      expect(await refusal(caller, 'SESSION_EXPORT', sessionId, { format: 'JSON' })).toBe(
        'NOT_FOUND',
      );
    }
  });
});

function answersCount(rows: readonly (readonly unknown[])[]): number {
  return new Set(rows.slice(2).map((row) => row[3])).size;
}
