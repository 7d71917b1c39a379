import type { Database } from '../../src/platform/db/data-source.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';

interface LevelRule {
  readonly version: string;
  readonly level: 'DISTRICT' | 'PROVINCE' | 'MINISTRY';
  readonly from: string;
  readonly to?: string;
  readonly stars?: readonly [lowest: number, highest: number];
  readonly forward?: readonly [points: number, to: 'PROVINCE' | 'MINISTRY'];
  readonly article?: string;
  readonly source: string;
}

const QD26 = 'Quyết định 26/2026/QĐ-TTg (bản chép của bên thứ ba, chưa phải bản ký)';
const PRESS148 =
  'Báo chí về Quyết định 148/QĐ-TTg: congnghieptieudung.vn dt40883, langngheviet.com.vn 33499; chưa thấy nguyên văn';
const PRESS1489 =
  'Báo chí về Quyết định 1489/QĐ-TTg ngày 06/7/2025: baomoi.net.vn c52720491, langngheviet.com.vn 33499; chưa thấy nguyên văn';
const DOC1048 =
  'Quyết định 1048/QĐ-TTg (đã xem nguyên văn phần quy trình): cấp huyện chuyển từ 50 điểm, cấp tỉnh từ 90 điểm; chưa tìm thấy quy định hạng sao từng cấp công nhận';

/**
 * What each level recognises and forwards under each decision. Stars are left out where no source was
 * found. Districts ended on 30 June 2025; decision 1489 gave their stars to the provinces from 6 July.
 */
const RULES: readonly LevelRule[] = [
  {
    version: '26/2026',
    level: 'PROVINCE',
    from: '2026-05-22',
    stars: [3, 4],
    forward: [90, 'MINISTRY'],
    article: 'Quyết định 26/2026/QĐ-TTg, Điều 3, 4, 7',
    source: QD26,
  },
  {
    version: '26/2026',
    level: 'MINISTRY',
    from: '2026-05-22',
    stars: [5, 5],
    article: 'Quyết định 26/2026/QĐ-TTg, Điều 3, 4, 7',
    source: QD26,
  },
  {
    version: '148/2023',
    level: 'DISTRICT',
    from: '2023-02-24',
    to: '2025-06-30',
    stars: [3, 3],
    forward: [70, 'PROVINCE'],
    source: PRESS148,
  },
  {
    version: '148/2023',
    level: 'PROVINCE',
    from: '2023-02-24',
    to: '2025-07-05',
    stars: [4, 4],
    forward: [90, 'MINISTRY'],
    source: PRESS148,
  },
  {
    version: '148/2023',
    level: 'PROVINCE',
    from: '2025-07-06',
    to: '2026-07-21',
    stars: [3, 4],
    forward: [90, 'MINISTRY'],
    source: PRESS1489,
  },
  {
    version: '148/2023',
    level: 'MINISTRY',
    from: '2023-02-24',
    to: '2026-07-21',
    stars: [5, 5],
    source: PRESS148,
  },
  {
    version: '1048/2019',
    level: 'DISTRICT',
    from: '2019-08-21',
    to: '2023-02-23',
    forward: [50, 'PROVINCE'],
    source: DOC1048,
  },
  {
    version: '1048/2019',
    level: 'PROVINCE',
    from: '2019-08-21',
    to: '2023-02-23',
    forward: [90, 'MINISTRY'],
    source: DOC1048,
  },
  {
    version: '1048/2019',
    level: 'MINISTRY',
    from: '2019-08-21',
    to: '2023-02-23',
    source: DOC1048,
  },
];

const INSERT = `
  INSERT INTO rating_level_rule (id, version_code, level, valid_from, valid_to, lowest_star,
                                 highest_star, forward_from_points, forward_level, article, source)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (version_code, level, valid_from) DO UPDATE
     SET valid_to = excluded.valid_to, lowest_star = excluded.lowest_star,
         highest_star = excluded.highest_star, forward_level = excluded.forward_level,
         forward_from_points = excluded.forward_from_points, article = excluded.article,
         source = excluded.source`;

/** Brings the rules of the levels up to date, as owner of the tables; returns how many there are. */
export async function seedLevelRules(database: Database): Promise<number> {
  for (const rule of RULES) {
    const { version, level, from, to, stars, forward, article, source } = rule;
    await database.pool.query(INSERT, [
      ...[
        stableUuid(`level-rule:${version}|${level}|${from}`),
        version,
        level,
        from,
        to ?? null,
        stars?.[0] ?? null,
        stars?.[1] ?? null,
      ],
      ...[forward?.[0] ?? null, forward?.[1] ?? null, article ?? null, source],
    ]);
  }
  return RULES.length;
}
