import type { Browser, BrowserContext } from 'playwright-core';
import { Role } from '../../../src/identity/identity.enums.ts';
import { ADVANCED_SET, INCOME, OCOP } from '../../commune-criteria/support.ts';
import { persistActor, persistSignIn, type PersonOptions } from '../../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../../support/api.ts';
import { COMMUNE } from '../../support/rating.ts';
import { testServer } from '../../support/server.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The programme with people who work in it, a server for it, and browsers on which they have signed in. */
export interface ProgrammeHouse {
  readonly api: TestApi;
  readonly origin: string;
  readonly people: Readonly<
    Record<'office' | 'chief' | 'officer' | 'auditor' | 'statistician', Caller>
  >;
  deviceOf(browser: Browser, caller: Caller, size?: Size): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function programmeHouse(): Promise<ProgrammeHouse> {
  const api = await testApi();
  const holder = async (role: Role, name: string, options: PersonOptions = {}) =>
    api.as(await persistActor(api.db, role, { name, ...options }));
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM unit WHERE level = 'PROVINCE' AND valid_to IS NULL`,
  );
  const province = { unitId: rows[0]!.id };
  const people = {
    office: await holder(Role.COORDINATION_OFFICE, 'Hoàng Thị Soạn', province),
    chief: await holder(Role.COORDINATION_OFFICE, 'Đàm Văn Duyệt', province),
    officer: await holder(Role.COMMUNE_OFFICER, 'Nông Thị Xã', { unitId: COMMUNE }),
    statistician: await holder(Role.STATISTICS_REVIEWER, 'Bế Văn Thống', { unitId: COMMUNE }),
    auditor: await holder(Role.AUDITOR, 'Lục Văn Tra'),
  };
  await enterResults(api);
  const server = await testServer({ db: api.db, environment: { RATE_LIMIT_POINTS: '0' } });
  const { origin } = new URL(server.url);
  return {
    api,
    origin,
    people,
    async deviceOf(browser, { actor }, viewport = { width: 1366, height: 768 }) {
      const context = await browser.newContext({ viewport });
      const value = await persistSignIn(api.db, actor.personId!);
      await context.addCookies([{ name: 'ocop', value, url: origin }]);
      return context;
    },
    async close() {
      await server.close();
      await api.close();
    },
  };
}

/** Approved results of two years for some communes, of which one has lost what it had. */
async function enterResults({ db: { owner } }: TestApi): Promise<void> {
  await owner.query(
    `INSERT INTO indicator_assessment (commune_id, year, indicator_id, yes_no, value, met, threshold_id,
                                       status, evidence)
     SELECT u.id, y, i.id,
            CASE WHEN i.id = $2 THEN y = 2023 OR u.code < '01600' END,
            CASE WHEN i.id = $1 THEN 30 + (y - 2020) * 2.5 END,
            CASE WHEN i.id = $2 THEN y = 2023 OR u.code < '01600' END,
            t.id, 'APPROVED', 'Báo cáo của xã'
       FROM unit u CROSS JOIN generate_series(2021, 2025) y CROSS JOIN indicator i
       LEFT JOIN LATERAL (SELECT id FROM indicator_threshold
                           WHERE indicator_id = i.id AND i.id = $2 LIMIT 1) t ON true
      WHERE u.level = 'COMMUNE' AND u.code < '01750' AND i.id IN ($1, $2)
        AND (i.id = $1 OR y IN (2023, 2024))
        AND (u.valid_from IS NULL OR u.valid_from <= make_date(y, 12, 31))
        AND (u.valid_to IS NULL OR u.valid_to >= make_date(y, 12, 31))`,
    [INCOME, OCOP],
  );
  await owner.query(`SELECT 1 FROM criteria_set WHERE id = $1`, [ADVANCED_SET]);
}
