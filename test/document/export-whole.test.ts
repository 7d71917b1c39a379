import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import type { SessionExport } from '../../src/document/session-export.ts';
import { recordSession } from '../../src/document/session-record.service.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { person } from '../support/rating.ts';
import { bytesOf, print, refusal } from './printing.ts';
import { sessionIn } from './session-in-book.ts';
import { NAMES, wholeDay, WORDS, type WholeDay } from './whole-day.ts';

const NAMED = { sheetsAfterRelease: 'COUNCIL_AND_STAFF', namesAfterRelease: true };

describe('everything of a session', { timeout: 90_000 }, () => {
  let api: TestApi;
  let other: TestApi;
  let day: WholeDay;
  let bytes: Buffer;
  let given: SessionExport;

  beforeAll(async () => {
    api = await testApi();
    other = await testApi();
    day = await wholeDay(api, NAMED);
    bytes = await file(api, 'JSON');
    given = JSON.parse(bytes.toString('utf8')) as SessionExport;
  }, 120_000);
  afterAll(() => Promise.all([api.close(), other.close()]));

  const file = async (of: TestApi, format: string) => {
    const { secretary, sessionId } = day.rating;
    return bytesOf(of, await print(secretary, 'SESSION_EXPORT', sessionId, { format }));
  };

  it('is in the file: versions, remarks, flags, conditions, ties, paper, rules', () => {
    const [first, second, third] = given.items;
    const sheets = first!.sheets!;
    const of = (member: string) => sheets.filter((one) => one.member === member);
    expect(sheets).toHaveLength(6);
    expect(first!.result).toMatchObject({ sheetCount: 4, totalSum: 75 * 3 + 74, star: 4 });
    const [marked] = of('Thành viên 1');
    expect(marked!.marks).toEqual([
      { condition: day.conditions[0]!.text as string, remark: WORDS.marked },
    ]);
    expect(marked!.answers[0]!.slice(3)).toEqual([WORDS.remark, true]);
    expect(marked!.answers[1]!.slice(3)).toEqual([null, false]);
    const [written] = of('Thành viên 2');
    expect(written).toMatchObject({
      paper: { enteredBy: 'Thư ký', confirmedBy: 'Người đối chiếu' },
      opinion: WORDS.opinion,
    });
    const [left] = of('Thành viên 3');
    expect(left).toMatchObject({ counted: false, withdrawn: WORDS.tied, total: 100 });
    expect(first!.recused).toEqual([
      { name: 'Thành viên 3', reason: WORDS.tied, endedAt: null, endedReason: null },
    ]);
    const [before, after] = of('Thành viên 4');
    expect(before).toMatchObject({ version: 1, counted: false, total: 75, reopened: null });
    expect(after).toMatchObject({ version: 2, counted: true, total: 74, reopened: WORDS.returned });
    expect(after!.number).toBe(before!.number);
    const former = before!.answers.find(([key]) => key === '1.3')![1];
    expect(after!.changes).toEqual([{ key: '1.3', formerOptionId: former, reason: WORDS.changed }]);
    expect(second!.sheets!.map((one) => one.counted)).toEqual([true, true, true, true, true]);
    expect(third).toMatchObject({ result: null, sheets: [] });
    expect(third!.disqualified).toMatchObject([{ reason: WORDS.disqualified, endedAt: null }]);
    expect(given.ruleChanges).toMatchObject([{ from: 2, to: 3, reason: WORDS.rule }]);
    expect(given.rule).toMatchObject({ version: 3, spreadLimit: '12.50', paperBallots: true });
    const kinds = given.events.map((one) => one.kind);
    for (const kind of ['SESSION_OPENED', 'SHEET_RETURNED', 'RULE_CHANGED', 'SESSION_RELEASED']) {
      expect(kinds).toContain(kind);
    }
  });

  it('comes back from another system as the same bytes', async () => {
    const { rows } = await other.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'PROVINCE'`,
    );
    const where = { unitId: rows[0]!.id, source: 'Phiên thử' };
    const record = await systemTransaction(other.db, (tx) => recordSession(tx, bytes, where));
    expect(record.recomputed).toBe(true);
    const office = await person(other, Role.COORDINATION_OFFICE, 'Văn phòng');
    const id = toGlobalId('SessionRecord', record.id);
    const again = await print(office, 'SESSION_EXPORT', id, { format: 'JSON' });
    expect((await bytesOf(other, again)).equals(bytes)).toBe(true);
    const { sessionRecords } = await office.ok(
      `{ sessionRecords { id items { star sheetCount average } } }`,
    );
    expect(sessionRecords).toEqual([
      {
        id,
        items: [
          { star: 4, sheetCount: 4, average: 74.75 },
          { star: 4, sheetCount: 5, average: 75 },
          { star: null, sheetCount: 0, average: null },
        ],
      },
    ]);
    const stranger = await person(other, Role.COUNCIL_MEMBER, 'Thành viên');
    expect(await refusal(stranger, 'SESSION_EXPORT', id, { format: 'JSON' })).toBe('NOT_FOUND');
  });

  it('comes back whole from the workbook too', async () => {
    const book = await readXlsxFile(Readable.from(await file(api, 'XLSX')));
    const { format: _, formatVersion: __, ...whole } = given;
    expect(sessionIn(book)).toEqual(whole);
    expect(given.items.map((one) => one.product)).toEqual(NAMES);
  });
});

describe('a session whose rules name nobody', { timeout: 90_000 }, () => {
  it('tells nothing of a sheet by which its member would be known', async () => {
    const api = await testApi();
    try {
      const { rating } = await wholeDay(api, { ...NAMED, namesAfterRelease: false });
      const payload = await print(rating.secretary, 'SESSION_EXPORT', rating.sessionId, {
        format: 'JSON',
      });
      const { items } = JSON.parse((await bytesOf(api, payload)).toString()) as SessionExport;
      const sheets = items[0]!.sheets!;
      expect(sheets).toHaveLength(4);
      for (const one of sheets) {
        expect(one).toMatchObject({
          ...{ member: null, version: 1, counted: true, withdrawn: null, reopened: null },
          ...{ submittedAt: null, paper: null, changes: [] },
        });
      }
      expect(sheets.map((one) => one.total).sort()).toEqual([74, 75, 75, 75]);
    } finally {
      await api.close();
    }
  });
});
