import type { Browser, BrowserContext } from 'playwright-core';
import { seedLevels } from '../../../seeds/demo/difficulty-levels.ts';
import { seedDuties } from '../../../seeds/demo/programme-organisations.ts';
import { seedProgramme } from '../../../seeds/demo/programme.ts';
import { criterionId } from '../../../seeds/reference/commune-criteria.ts';
import { unitId } from '../../../seeds/reference/units.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { ensureOccurrences } from '../../../src/programme/duty-occurrence.service.ts';
import { ADVANCED, INCOME, OCOP } from '../../commune-criteria/support.ts';
import { persistActor, persistSignIn, type PersonOptions } from '../../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../../support/api.ts';
import { insertProducer, insertProduct } from '../../support/products.ts';
import { testServer } from '../../support/server.ts';

/** The ward of today that Hưng Đạo and others became part of. */
export const WARD = unitId('01273', '2025-07-01');

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
  const province = { unitId: unitId('04', null) };
  const people = {
    office: await holder(Role.COORDINATION_OFFICE, 'Hoàng Thị Soạn', province),
    chief: await holder(Role.COORDINATION_OFFICE, 'Đàm Văn Duyệt', province),
    officer: await holder(Role.COMMUNE_OFFICER, 'Nông Thị Xã', { unitId: WARD }),
    statistician: await holder(Role.STATISTICS_REVIEWER, 'Bế Văn Thống', { unitId: WARD }),
    auditor: await holder(Role.AUDITOR, 'Lục Văn Tra'),
  };
  const { owner, source } = api.db;
  await seedProgramme(owner);
  await seedDuties(owner);
  await seedLevels(owner);
  await ensureOccurrences(source.manager, new Date().toISOString().slice(0, 10));
  await enterResults(api);
  await enterWork(api);
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
  // Income of what was before, and of the ward that began anew.
  await owner.query(
    `INSERT INTO income_figure (commune_id, year, amount, method, source, status)
     SELECT u.id, y, 30000 + (y - 2020) * 2500 + ascii(u.slug) * 20, 'QD_1245_2022',
            'Chi cục Thống kê', CASE WHEN y = 2026 THEN 'SUMMARISED' ELSE 'CONFIRMED' END
       FROM unit u CROSS JOIN generate_series(2022, 2026) y
      WHERE (u.id = $1 AND y >= 2025) OR (u.code IN ('01705', '01693') AND u.valid_to IS NOT NULL
                                           AND y <= 2024)`,
    [WARD],
  );
}

/** A product with a valid certificate, what hinders, and resources. */
async function enterWork({ db: { owner } }: TestApi): Promise<void> {
  const producerId = await insertProducer(owner, { slug: 'htx-mien', communeId: WARD });
  const productId = await insertProduct(owner, { slug: 'mien', communeId: WARD, producerId });
  await owner.query(
    `WITH decision AS (
       INSERT INTO recognition_decision (number, decided_on, level, issuer)
       VALUES ('15/QĐ-UBND', '2026-02-03', 'PROVINCE', 'UBND tỉnh') RETURNING id)
     INSERT INTO certificate (number, decision_id, product_id, product_name, producer_name, stars,
                              issued_on, valid_until, verification_code)
     SELECT '15/GCN', id, $1, 'Miến dong Tân Việt Á', 'HTX nông nghiệp Tân Việt Á', 4, '2026-02-03',
            '2029-02-02', 'ABCDEFGH' FROM decision`,
    [productId],
  );
  await owner.query(
    `INSERT INTO difficulty (commune_id, criterion_id, description, raised_by, raised_at,
                             waiting_since, moved_at)
     SELECT $1, $2, 'Thiếu vùng nguyên liệu cho các sản phẩm OCOP của phường', p.id, d, d, d
       FROM (SELECT id FROM person LIMIT 1) p, (SELECT timestamptz '2026-10-01T05:00:00Z' AS d) x`,
    [WARD, criterionId(ADVANCED, 13)],
  );
  await owner.query(
    `INSERT INTO resource_entry (commune_id, year, recorded_by, basis, period_kind, kind, source,
                                 work, planned, allocated, disbursed, quantity, value)
     SELECT $1, 2026, (SELECT id FROM person LIMIT 1), 'Báo cáo của phường', 'YEAR_END', x.*
       FROM (VALUES
         ('MONEY', 'CENTRAL', 'ROAD', 3000000000, 2500000000, 2000000000, NULL, NULL),
         ('MONEY', 'PEOPLE', 'ROAD', NULL, NULL, 500000000, NULL, NULL),
         ('LAND', 'PEOPLE', 'ROAD', NULL, NULL, NULL, 1200.5, 180000000))
       AS x (kind, source, work, planned, allocated, disbursed, quantity, value)`,
    [WARD],
  );
}
