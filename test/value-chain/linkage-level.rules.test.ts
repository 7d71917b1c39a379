import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import {
  linkageCriterion,
  proposedLevel,
  yearBefore,
} from '../../src/value-chain/linkage-level.rules.ts';

interface Criterion {
  code: string;
  name: string;
  options?: { label: string; points: number }[];
}
interface Sheet {
  sheet: number;
  parts: { sections: { criteria: Criterion[] }[] }[];
}

const LABELS = [
  'Không có liên kết hoặc có liên kết nhưng không rõ ràng',
  'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ',
  'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ',
  'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP',
];

let sheets: Sheet[];
beforeAll(async () => {
  const path = join(packageRoot(), 'seeds/reference/data/criteria-26-2026.json');
  sheets = (JSON.parse(await readFile(path, 'utf8')) as { sheets: Sheet[] }).sheets;
});

const criteriaOf = (sheet: Sheet) =>
  sheet.parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria ?? []));

describe('the linkage criterion', () => {
  it('stands on sheets 1 to 25 where the table says, with these levels', () => {
    expect(sheets).toHaveLength(26);
    for (const sheet of sheets.slice(0, 25)) {
      const asked = linkageCriterion('26/2026', sheet.sheet);
      const found = criteriaOf(sheet).find(({ code }) => code === asked?.key);
      expect(found?.name, `sheet ${sheet.sheet}`).toMatch(/^Liên kết (chuỗi trong )?sản xuất$/);
      expect(found?.options?.map(({ label }) => label)).toEqual(LABELS);
      expect(found?.options?.map(({ points }) => points)).toEqual(asked?.points);
    }
  });

  it('asks for no share on sheet 26, and none of its levels names one', () => {
    const tourism = criteriaOf(sheets[25]!).filter(({ name }) => name.startsWith('Liên kết'));
    expect(tourism.map(({ code }) => code)).toEqual(['4.1', '4.2']);
    expect(tourism.flatMap(({ options }) => options ?? []).some((o) => o.label.includes('%'))).toBe(
      false,
    );
    expect(linkageCriterion('26/2026', 26)).toBeNull();
    expect(linkageCriterion('148/2023', 1)).toBeNull();
  });
});

describe('the level proposed', () => {
  it.each([
    [null, null, null, 'SHARE_UNKNOWN'],
    [0, 0, 1, null],
    [4_999, 4_999, 1, null],
    [5_000, 5_000, 2, null],
    [7_499, 7_499, 2, null],
    [7_500, 7_500, 2, 'EXACTLY_75_PERCENT'],
    [7_501, 7_500, 3, null],
    [7_501, null, 3, null],
    [7_501, 7_501, 4, 'CARRYING_OUT_TO_BE_SHOWN'],
    [12_000, 8_000, 4, 'CARRYING_OUT_TO_BE_SHOWN'],
  ])('for %s with %s lasting is %s (%s)', (share, lasting, position, remark) => {
    expect(proposedLevel(share, lasting)).toEqual({ position, remark });
  });

  it('counts 12 months by the day', () => {
    expect(yearBefore('2026-11-22')).toBe('2025-11-22');
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
  });
});
