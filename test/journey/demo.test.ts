import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playCommunes } from '../../seeds/demo/communes/play.ts';
import { download } from '../../seeds/demo/day/download.ts';
import { seedDemo } from '../../seeds/demo/index.ts';
import { httpStage } from '../../seeds/demo/http-stage.ts';
import { playCouncil, type Played } from '../../seeds/demo/journey/play.ts';
import { checkCode, find, plain } from '../../seeds/demo/journey/recognise.ts';
import { Story } from '../../seeds/demo/journey/teller.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { readPdf, squeeze } from '../document/pdf.ts';
import { testServer, type TestServer } from '../support/server.ts';

const password = 'only-for-this-journey-1';
const SLOW = 180_000;

let server: TestServer;
let played: Played;
const told: string[] = [];
const story = new Story((line) => void told.push(line));
const stage = () => httpStage(server.url, password);

beforeAll(async () => {
  server = await testServer({ environment: { RATE_LIMIT_POINTS: '0' } });
  await seedDemo(server.db, { password, only: ['people', 'council'] });
  const today = localDay(new Date());
  played = await playCouncil({ stage: stage(), tell: story, today, run: '0000000001' });
}, SLOW);
afterAll(() => server?.close());

/** The journey of `npm run demo`, over HTTP against a server of its own. */
describe('from the dossier of a producer to the stars in the catalogue', () => {
  it('goes as it should, every step of it', () => {
    expect(story.failures).toEqual([]);
    expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThan(25);
  });

  it('says of every product that it is a demonstration', async () => {
    const { rows } = await server.db.pool.query<{ all: boolean }>(
      `SELECT bool_and(demonstration AND source IS NOT NULL) AS all FROM product`,
    );
    expect(rows).toEqual([{ all: true }]);
  });

  it('shows why the points of 4 stars give 3: one minimum, with the counts that prove it', () => {
    const words = told.join('\n');
    expect(words).toContain('tiêu chí 1.5');
    expect(words).toMatch(/trung bình 1,57, 5\/7 phiếu dưới mức này/);
    expect(words).toContain('Đề xuất 3 sao, thấp hơn 4 sao theo điểm');
  });

  it('issues 3 and 4 stars, and only the second certificate is left', async () => {
    expect(played.certificates.map(({ awardedStars }) => awardedStars)).toEqual([3, 4]);
    const anyone = stage().anyone;
    const codes = played.certificates.map(({ verificationCode }) => verificationCode);
    const [first, second] = await Promise.all(codes.map((code) => checkCode(anyone, code)));
    expect(first).toMatchObject({ status: 'REVOKED', stars: null });
    expect(second).toMatchObject({ status: 'VALID', stars: 4 });
    const found = await find(anyone, plain('Mật ong rừng Lũng Thàn 0000000001'));
    expect(found.nodes.map(({ stars }) => stars)).toEqual([4]);
  });

  it(
    'can be repeated',
    async () => {
      const again = new Story(() => undefined);
      const today = localDay(new Date());
      await playCouncil({ stage: stage(), tell: again, today, run: '0000000002' });
      expect(again.failures).toEqual([]);
    },
    SLOW,
  );

  it('leaves an audit trail with a name on every change of the journey', async () => {
    const { rows } = await server.db.pool.query<{ action: string; named: boolean }>(
      `SELECT action, bool_and(actor_name IS NOT NULL) AS named FROM audit_entry GROUP BY action`,
    );
    const actions = rows.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'dossier.submit',
        'commune-assessment.record',
        'council-session.open',
        'score-sheet.submit',
        'council-session.close',
        'council-session.release',
      ]),
    );
    expect(rows.filter(({ named, action }) => !named && action !== 'signIn.create')).toEqual([]);
  });
});

/** The journey of `npm run demo -- communes`. */
describe('from the results of three communes to a report', () => {
  it(
    'goes as it should, also a second time, and leaves three files',
    async () => {
      let pdf = Buffer.alloc(0);
      for (const run of ['0000000003', '0000000004']) {
        const tale = new Story(() => undefined);
        const kept = new Map<string, Uint8Array>();
        await playCommunes({
          ...{ stage: stage(), tell: tale, today: localDay(new Date()), run },
          operation: (step) => `communes-${run}-${step}`.slice(0, 64),
          take: ({ link }) => download(link!.url, server.url),
          keep: (name, bytes) => {
            kept.set(name, bytes);
            return Promise.resolve(name);
          },
        });
        expect(tale.failures).toEqual([]);
        expect([...kept.keys()]).toEqual(
          ['pdf', 'docx', 'xlsx'].map((ending) => `bao-cao-6-thang.${ending}`),
        );
        pdf = Buffer.from(kept.get('bao-cao-6-thang.pdf')!);
      }
      const text = squeeze((await readPdf(pdf)).map((page) => page.text).join(' '));
      for (const words of [
        'Có số liệu minh họa, không phải số liệu thật',
        'giải ngân 6.440.000.000 đồng',
        'Đã tổ chức 44 buổi tuyên truyền, vận động với 330 lượt người, trong đó 190 lượt nữ',
        'có 1 cuộc kiểm tra, giám sát tại cơ sở, phát hiện 1 tồn tại, vi phạm',
        '1 hoạt động phát động, sơ kết, tổng kết với 150 lượt người; 1 lượt đăng ký thi đua; 1 lượt',
        ...['I Ngân sách trung ương 6.000 4.800 3.000', 'Xã Hoà An nông thôn mới, Quyết định MH-2'],
      ]) {
        expect(text).toContain(words);
      }
    },
    SLOW,
  );
});
