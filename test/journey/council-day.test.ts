import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../seeds/demo/day/download.ts';
import { playDay } from '../../seeds/demo/day/play.ts';
import { httpStage } from '../../seeds/demo/http-stage.ts';
import { seedDemo } from '../../seeds/demo/index.ts';
import { Story } from '../../seeds/demo/journey/teller.ts';
import { localDay } from '../../src/platform/graphql/context.ts';
import { testServer, type TestServer } from '../support/server.ts';

const password = 'only-for-this-journey-1';
const SLOW = 600_000;

let server: TestServer;
const told: string[] = [];
const story = new Story((line) => void told.push(line));
const papers = new Map<string, Uint8Array>();

beforeAll(async () => {
  server = await testServer({ environment: { RATE_LIMIT_POINTS: '0' } });
  await seedDemo(server.db, { password, only: ['people'] });
  const stage = (word: string) => httpStage(server.url, word);
  await playDay({
    ...{ stage: stage(password), openStage: stage, password, tell: story },
    ...{ today: localDay(new Date()), run: '0000000001' },
    operation: (step) => `day-${step}`.slice(0, 64),
    download: (link) => download(link, server.url),
    keep: (name, bytes) => {
      papers.set(name, bytes);
      return Promise.resolve(name);
    },
  });
}, SLOW);
afterAll(() => server?.close());

/** The day of `npm run demo -- council`, over HTTP against a server of its own. */
describe('a day of sixteen products and twelve members', () => {
  it('goes as it should, every step of it', () => {
    expect(story.failures).toEqual([]);
    expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThan(60);
  });

  it('leaves its papers', () => {
    expect([...papers.keys()].sort()).toEqual([
      ...['01-giay-moi.pdf', '02-diem-danh.pdf', '03-phieu-trang.pdf', '04-bien-ban.pdf'],
      ...['05-tong-hop-bang.xlsx', '05-tong-hop.pdf', '06-phieu-da-cham.pdf'],
      ...['07-giay-chung-nhan-1.pdf', '07-giay-chung-nhan-2.pdf'],
      ...['08-phien-hop-du-lieu.json', '08-phien-hop.xlsx'],
    ]);
  });

  it('tells those it concerns, once each, and shows no points', async () => {
    const { rows } = await server.db.pool.query<{ event: string; people: number }>(
      `SELECT e.event, count(*)::integer AS people FROM notice n
         JOIN notice_event e ON e.id = n.event_id GROUP BY e.event`,
    );
    const told = new Map(rows.map(({ event, people }) => [event, people]));
    expect(told.get('session-item.result-released')).toBe(16);
    expect(told.get('dossier.accepted')).toBe(16);
    expect(told.get('complaint.decided')).toBe(1);
    const { rows: leaks } = await server.db.pool.query(
      `SELECT event FROM notice_event
        WHERE concat_ws(' ', title_vi, title_en, body_vi, body_en) ~ '\\d+[.,]\\d+ (điểm|points)'`,
    );
    expect(leaks).toEqual([]);
  });
});
