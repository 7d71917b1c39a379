import { expect, it } from 'vitest';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import type { Loose } from '../support/api.ts';
import { person } from '../support/rating.ts';
import { call, codesOf, gid } from '../trade/world.ts';
import type { ReportWorld } from './world.ts';

const YEAR = gid('ReportTemplate', stableUuid('report-template:NAM'));
const KIND = `template { code dueDays dueSource source revision sections { heading text }
  history { afterRevision reason person { name } before { dueDays source sections { heading } } } }`;

/** Kinds of reports are data of the office; what was begun with them stays as it was. */
export function kindsOfReports(world: () => ReportWorld): void {
  const update = (baseRevision: number, more: object = {}, who = world().writer): Loose =>
    call(
      who,
      'reportTemplateUpdate',
      KIND,
      {
        ...{ baseRevision, source: 'Công văn 1', reason: 'Có mẫu mới' },
        sections: [{ heading: 'Kết quả', text: 'Có {{OCOP_VALID}} sản phẩm.' }],
        ...more,
      },
      YEAR,
    );

  it('are changed with a reason; what stood before stays readable', async () => {
    const admin = await person(world().api, Role.ADMINISTRATOR, 'Quản trị');
    const due = { dueDays: 15, dueSource: 'Công văn 1/VPĐP' };
    const refused = [
      await update(1, { dueDays: 15 }),
      await update(1, { dueSource: 'Công văn 1/VPĐP' }),
      await update(1, { sections: [{ heading: 'Một', text: '{{OCOP}}' }] }),
      await update(2),
    ];
    expect(refused.map(codesOf)).toEqual([
      ...[['DUE_SOURCE'], ['DUE_SOURCE'], ['UNKNOWN_FIGURE'], ['STALE']],
    ]);
    expect(refused[3].template).toMatchObject({ revision: 1, history: [] });
    const { template } = await update(1, due);
    expect(template).toMatchObject({
      ...{ code: 'NAM', ...due, source: 'Công văn 1', revision: 2 },
      sections: [{ heading: 'Kết quả', text: 'Có {{OCOP_VALID}} sản phẩm.' }],
      history: [
        {
          ...{ afterRevision: 2, reason: 'Có mẫu mới', person: { name: 'Hoàng Thị Soạn' } },
          before: { dueDays: null, source: expect.stringContaining('Chưa tìm được mẫu') },
        },
      ],
    });
    expect(template.history[0].before.sections).toHaveLength(8);
    const again = await update(2, { ...due, source: 'Công văn 2' }, admin);
    expect(again.template.history.map((one: Loose) => one.before.source)).toEqual([
      ...['Công văn 1', template.history[0].before.source],
    ]);
    const CALENDAR = '{ reportCalendar(year: 2026) { periods { toDay dueOn template { code } } } }';
    const { periods } = (await world().auditor.ok(CALENDAR)).reportCalendar;
    expect(periods.find((one: Loose) => one.template.code === 'NAM')).toMatchObject({
      dueOn: '2027-01-15',
    });
    await expect(
      world().api.db.pool.query(`UPDATE report_template_change SET reason = 'Khác'`),
    ).rejects.toThrow(/permission denied/);
  });
}
