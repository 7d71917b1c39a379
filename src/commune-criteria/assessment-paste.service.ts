import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../platform/graphql/errors.ts';
import { say, type Language } from '../platform/graphql/language.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { IndicatorAssessmentEntity } from './assessment.entity.ts';
import { judged, placesOf, type CellPlace } from './assessment-cell.service.ts';
import { AssessmentCellState } from './assessment-paste.enums.ts';
import type {
  AssessmentPasteCell,
  IndicatorAssessmentPastePreview,
} from './assessment-paste.type.ts';
import { afterStep } from './assessment.rules.ts';
import { readCell, Unreadable, type CellText } from './cell-text.rules.ts';
import { faultOf } from './cell.rules.ts';
import { compareDecimals } from './decimal.rules.ts';
import { placesBefore, summaryOf } from './paste-preview.rules.ts';
import type { Period } from './period.rules.ts';

export interface PastedCell {
  readonly communeId: string;
  readonly indicatorId: string;
  readonly text: string;
  readonly evidence?: string | null;
  readonly note?: string | null;
}

/** A cell with its place, and what would become of it. */
export interface LookedCell {
  readonly cell: PastedCell;
  readonly place: CellPlace;
  readonly state: AssessmentCellState;
  readonly content: CellText | null;
  readonly fault: { readonly code: string; readonly text: Bilingual } | null;
}

export interface LookedPaste {
  readonly cells: readonly LookedCell[];
  readonly preview: IndicatorAssessmentPastePreview;
}

interface Asked extends Period {
  readonly cells: readonly PastedCell[];
}

/** Reads the cells and holds them against what is recorded, with as many statements as for one. */
export async function lookAtCells(
  em: EntityManager,
  asked: Asked,
  request: { readonly today: string; readonly language: Language },
): Promise<LookedPaste> {
  const places = await placesOf(em, asked, request.today, asked.cells);
  const before = placesBefore(asked.cells.map((one) => `${one.communeId} ${one.indicatorId}`));
  const cells = asked.cells.map((cell, index) => {
    const earlier = before[index];
    const looked = look(cell, places[index]!, asked);
    return earlier !== undefined && looked.content ? twice(looked, earlier) : looked;
  });
  return { cells, preview: previewOf(cells, request.language) };
}

const { NEW, CHANGED, SAME, EMPTY, UNUSUAL, ERROR } = AssessmentCellState;

function look(cell: PastedCell, place: CellPlace, period: Period): LookedCell {
  const content = readCell(cell.text);
  const base = { cell, place, content: null, fault: null };
  if (content === null) return { ...base, state: EMPTY };
  if (content instanceof Unreadable) {
    return { ...base, state: ERROR, fault: { code: 'NOT_UNDERSTOOD', text: content.text } };
  }
  const fault = faultOf(content, place, period, false);
  if (fault && fault.code !== 'UNUSUAL_VALUE') return { ...base, content, state: ERROR, fault };
  const { present } = place;
  if (present && isSame(present, content, cell)) return { ...base, content, state: SAME };
  if (present && !afterStep(present.status, 'record')) {
    return { ...base, content, state: ERROR, fault: NOT_EDITABLE };
  }
  if (fault) return { ...base, content, state: UNUSUAL, fault };
  return { ...base, content, state: present ? CHANGED : NEW };
}

const NOT_EDITABLE = {
  code: 'NOT_EDITABLE',
  text: {
    vi: 'Chỉ tiêu này đã gửi hoặc đã duyệt. Chưa ghi gì; hãy đề nghị trả lại trước khi sửa.',
    en: 'This was submitted or approved. Nothing was stored; ask for it to be returned first.',
  },
};

function twice(looked: LookedCell, earlier: number): LookedCell {
  const text = {
    vi: `Trùng với ô ${earlier}. Chưa ghi gì; hãy bỏ một trong hai.`,
    en: `The same place as cell ${earlier}. Nothing was stored; leave one of them out.`,
  };
  return { ...looked, state: ERROR, fault: { code: 'TWICE', text } };
}

function isSame(
  present: IndicatorAssessmentEntity,
  { value, yesNo, absenceReason }: CellText,
  { evidence, note }: PastedCell,
): boolean {
  const sameValue =
    present.value === null || value === null
      ? present.value === value
      : compareDecimals(present.value, value) === 0;
  const kept = (given: string | null | undefined, there: string | null) =>
    given == null || given === there;
  return (
    sameValue &&
    present.yesNo === yesNo &&
    present.absenceReason === absenceReason &&
    kept(evidence, present.evidence) &&
    kept(note, present.note)
  );
}

function previewOf(
  cells: readonly LookedCell[],
  language: Language,
): IndicatorAssessmentPastePreview {
  const facts = cells.map(({ cell, place, state }) => [cell, state, place.present?.revision]);
  return {
    cells: cells.map((one, index) => lineOf(one, index + 1, language)),
    ...summaryOf(
      cells.map(({ state }) => state),
      facts,
    ),
  };
}

function lineOf(one: LookedCell, position: number, language: Language): AssessmentPasteCell {
  const { cell, place, state, content, fault } = one;
  return {
    ...{ position, state },
    communeId: toGlobalId('Commune', cell.communeId),
    indicatorId: toGlobalId('Indicator', cell.indicatorId),
    value: content?.value ?? null,
    yesNo: content?.yesNo ?? null,
    absenceReason: content?.absenceReason ?? null,
    valueBefore: place.present?.value ?? null,
    yesNoBefore: place.present?.yesNo ?? null,
    met: content ? judged(content, place).met : null,
    message: fault && say(fault.text, language),
  };
}
