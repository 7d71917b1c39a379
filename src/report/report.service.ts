import { figuresIn } from '../document/kit/figures-in-text.rules.ts';
import { revise } from '../platform/db/revision.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import type { Context } from '../platform/graphql/context.ts';
import { annexesOf } from './annex.loader.ts';
import { communesOfReport, takeFigures } from './figure.loader.ts';
import { FIGURES } from './figure-kinds.rules.ts';
import type { TakenFigure } from './figure.rules.ts';
import {
  ReportEntity,
  ReportFigureEntity,
  ReportSectionEntity,
  type TemplateSection,
} from './report.entity.ts';
import { REPORT_STATE_NAMES, ReportState } from './report.enums.ts';
import { afterReportMove, type Days, type ReportMove } from './report.rules.ts';

/** Codes of every step of a report. */
export const REPORT_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The report stands where this cannot be done; the payload holds it.',
} as const;

/** Reads a report for a step: nobody else takes one until this transaction ends. */
export async function lockedReport(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<ReportEntity> {
  tx.authorize({});
  const report = await tx.em
    .createQueryBuilder(ReportEntity, 'r')
    .setLock('pessimistic_write')
    .where('r.id = :id', { id })
    .getOne();
  if (!report) throw notFound(['id']);
  if (report.revision !== baseRevision) throw stale({ report });
  return report;
}

/** A report that is being written. */
export async function draftReport(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<ReportEntity> {
  const report = await lockedReport(tx, id, baseRevision);
  if (report.state !== ReportState.DRAFT) throw wrongReportState(report);
  return report;
}

/** Moves a report along its way, leaving a line in the audit trail. */
export async function moveReport(
  tx: Transaction,
  before: ReportEntity,
  move: ReportMove,
  changes: Partial<ReportEntity>,
): Promise<ReportEntity> {
  const state = afterReportMove(before.state, move);
  if (!state) throw wrongReportState(before);
  return changeReport(tx, before, move, { ...changes, state });
}

export async function changeReport(
  tx: Transaction,
  before: ReportEntity,
  action: string,
  changes: Partial<ReportEntity>,
  also: object = {},
): Promise<ReportEntity> {
  const row = { id: before.id, baseRevision: before.revision };
  const report = await revise(tx.em, ReportEntity, row, changes);
  if (!report) throw stale({ report: before });
  const { annexes: _, ...told } = changes;
  tx.record({
    action: `report.${action}`,
    subjectType: 'ProgrammeReport',
    subjectId: report.id,
    before: { state: before.state },
    after: { ...told, ...also },
  });
  return report;
}

/** The figures of these days as they are now, and the tables behind them. */
export async function takeAll(context: Context, days: Days) {
  const communes = await communesOfReport(context, days);
  const figures = await takeFigures(context, days, communes);
  const annexes = annexesOf(communes, figures);
  const demonstration = figures.some((one) => one.demonstration);
  return { figures, columns: { annexes, demonstration, figuresAt: context.now } };
}

export async function storeFigures(
  tx: Transaction,
  reportId: string,
  figures: readonly TakenFigure[],
): Promise<void> {
  await tx.em.delete(ReportFigureEntity, { reportId });
  await tx.em.insert(
    ReportFigureEntity,
    figures.map((figure) => ({ ...figure, rows: [...figure.rows], reportId })),
  );
}

export async function storeSections(
  tx: Transaction,
  reportId: string,
  sections: readonly (TemplateSection & { readonly carriedOver: boolean })[],
): Promise<void> {
  await tx.em.insert(
    ReportSectionEntity,
    sections.map((section, index) => ({ ...section, reportId, position: index + 1 })),
  );
}

/** Refuses a text that names figures which nobody knows. */
export function refuseUnknownFigures(text: string, field = ['input', 'text']): void {
  const unknown = figuresIn(text).filter((name) => !Object.hasOwn(FIGURES, name));
  if (unknown.length === 0) return;
  const names = unknown.map((name) => (name === '{{' ? name : `{{${name}}}`)).join(', ');
  const said = {
    vi: `Không có số liệu tên ${names}. Phần này chưa được lưu; hãy chọn lại số liệu trong danh sách.`,
    en: `There is no figure called ${names}. This part was not stored; choose the figure from the list.`,
  };
  throw refuse('UNKNOWN_FIGURE', said, field);
}

export function wrongReportState(report: ReportEntity): Refusal {
  const name = REPORT_STATE_NAMES[report.state];
  const text = {
    vi: `Báo cáo đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The report is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { report });
}
