import { stableUuid } from '../../../src/platform/db/stable-uuid.ts';
import { op } from '../../support/rating.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';
import type { Reads } from './read.ts';

const KIND = stableUuid('report-template:DOT-XUAT');

/** A report in the state that each step starts from. */
export async function reportFixtures(world: World): Promise<Fixtures> {
  const draft = await reportIn(world, 'DRAFT');
  const submitted = await reportIn(world, 'SUBMITTED');
  const approved = await reportIn(world, 'APPROVED');
  const step = (id: string, more: object = {}): Fixture => ({
    args: () => ({ id, input: { baseRevision: 1, operationId: op(), ...more } }),
  });
  const create = { templateId: gid('ReportTemplate', KIND), ...DAYS };
  return {
    reportCreate: { args: () => ({ input: { ...create, operationId: op() } }) },
    reportSectionSave: step(draft, { position: 1, text: 'Thử' }),
    reportFiguresTake: step(draft),
    reportSubmit: step(draft),
    reportApprove: step(submitted),
    reportReturn: step(submitted, { reason: 'Thử' }),
    reportIssue: step(approved, { number: '1/BC', issuedOn: '2026-11-20' }),
    reportTemplateUpdate: {
      args: () => ({
        id: gid('ReportTemplate', KIND),
        input: {
          ...{ baseRevision: 1, operationId: op(), source: 'Thử', reason: 'Thử' },
          sections: [{ heading: 'Phần một', text: '' }],
        },
      }),
    },
    reportExport: { args: () => ({ id: draft, input: { format: 'XLSX', operationId: op() } }) },
  };
}

export async function reportReads(world: World): Promise<Reads> {
  const report = await reportIn(world, 'DRAFT');
  return {
    programmeReports: {
      document: '{ answer: programmeReports(first: 100) { nodes { id } } }',
      thing: () => report,
    },
    reportTemplates: {
      document: '{ answer: reportTemplates { id } }',
      thing: () => gid('ReportTemplate', KIND),
    },
    reportCalendar: {
      document: '{ answer: reportCalendar(year: 2026) { year } }',
      thing: () => gid('ReportTemplate', stableUuid('report-template:NAM')),
      byId: 'other',
    },
  };
}

const DAYS = { fromDay: '2026-01-01', toDay: '2026-03-01' };

async function reportIn(
  { api }: World,
  state: 'DRAFT' | 'SUBMITTED' | 'APPROVED',
): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `WITH people AS (SELECT array_agg(id) AS ids FROM (SELECT id FROM person LIMIT 2) p),
     report AS (
       INSERT INTO programme_report (template_id, ad_hoc, from_day, to_day, about, state, figures_at,
                                     annexes, created_by, submitted_by, approved_by)
       SELECT $1, true, $2, $3, 'Thử', $4, now(), '[]', ids[1],
              CASE WHEN $4 <> 'DRAFT' THEN ids[1] END, CASE WHEN $4 = 'APPROVED' THEN ids[2] END
         FROM people RETURNING id)
     INSERT INTO report_section (report_id, position, heading, text)
     SELECT id, 1, 'Phần một', '' FROM report RETURNING report_id AS id`,
    [KIND, DAYS.fromDay, DAYS.toDay, state],
  );
  return gid('ProgrammeReport', rows[0]!.id);
}
