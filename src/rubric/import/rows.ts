import { createHash } from 'node:crypto';
import {
  rubricChildId,
  rubricCriterionId,
  rubricOptionId,
  rubricSheetId,
  rubricVersionId,
} from '../rubric-ids.ts';
import type { CriterionModel, RubricModel, SheetModel } from './model.ts';

export type Row = Readonly<Record<string, unknown>>;
export type RubricRows = ReadonlyMap<string, readonly Row[]>;

/** SHA-256 of what the law says; our own remarks about doubtful places do not belong to it. */
export function contentHash(model: RubricModel): string {
  const { doubts: _, ...content } = model;
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
}

/** A version as rows of its tables, parents before children, with ids that never change. */
export function rubricRows(model: RubricModel): RubricRows {
  const rows = new Map<string, Row[]>();
  const add = (table: string, row: Row) => {
    const list = rows.get(table) ?? [];
    list.push({ version_id: rubricVersionId(model.code), ...row });
    rows.set(table, list);
  };
  rows.set('rubric_version', [versionRow(model)]);
  for (const { maxInclusive, minPoints, maxPoints, ...range } of model.starRanges) {
    add('rubric_star_range', {
      id: rubricChildId(model.code, 'range', range.star),
      ...range,
      min_points: minPoints,
      max_points: maxPoints,
      max_inclusive: maxInclusive,
    });
  }
  for (const sheet of model.sheets) {
    add('rubric_sheet', sheetRow(model, sheet));
    treeRows(model, sheet, add);
    conditionRows(model, sheet, add);
  }
  doubtRows(model, add);
  return rows;
}

type Add = (table: string, row: Row) => void;

function versionRow(model: RubricModel): Row {
  return {
    id: rubricVersionId(model.code),
    code: model.code,
    number: model.number,
    title: model.title,
    signed_on: model.signedOn,
    effective_from: model.effectiveFrom,
    effective_to: model.effectiveTo,
    replaces: model.replaces,
    max_points: model.maxPoints,
    certificate_months: model.certificateMonths,
    minimum_article: model.minimumArticle,
    source: model.source,
    confidence: model.confidence,
    content_hash: `\\x${contentHash(model)}`,
  };
}

function sheetRow(model: RubricModel, sheet: SheetModel): Row {
  const { category } = sheet;
  return {
    id: rubricSheetId(model.code, sheet.number),
    number: sheet.number,
    name: sheet.name,
    context: sheet.context,
    group_code: category?.group.code ?? null,
    group_name: category?.group.name ?? null,
    family_code: category?.family.code ?? null,
    family_name: category?.family.name ?? null,
    subgroup_code: category?.subgroup.code ?? null,
    subgroup_name: category?.subgroup.name ?? null,
    lead_ministries: category?.leadMinistries ?? [],
    max_points: sheet.maxPoints,
    usable: sheet.usable,
    unusable_reason_vi: sheet.unusableReason?.vi ?? null,
    unusable_reason_en: sheet.unusableReason?.en ?? null,
  };
}

function treeRows(model: RubricModel, sheet: SheetModel, add: Add): void {
  const sheet_id = rubricSheetId(model.code, sheet.number);
  let position = 0;
  const addCriterion = (one: CriterionModel, above: Row) => {
    const own = rubricCriterionId(model.code, sheet.number, one.key);
    position += 1;
    const { key, code, name, notes, scored } = one;
    const rest = { max_points: one.maxPoints, heading_star: one.headingStar, position };
    add('rubric_criterion', { id: own, ...above, key, code, name, notes, scored, ...rest });
    optionRows(model, sheet, one, add);
    one.children.forEach((child) => addCriterion(child, { ...above, parent_id: own }));
  };
  sheet.parts.forEach((part, p) => {
    const part_id = rubricChildId(model.code, 'part', sheet.number, part.code);
    const { code, name, maxPoints: max_points } = part;
    add('rubric_part', { id: part_id, sheet_id, position: p + 1, code, name, max_points });
    part.sections.forEach((section, s) => {
      const section_id = rubricChildId(model.code, 'section', sheet.number, section.code);
      const { maxPoints, criteria, ...own } = section;
      const place = { id: section_id, sheet_id, part_id, position: s + 1 };
      add('rubric_section', { ...place, ...own, max_points: maxPoints });
      const above = { sheet_id, part_id, section_id, parent_id: null };
      criteria.forEach((criterion) => addCriterion(criterion, above));
    });
  });
}

function optionRows(model: RubricModel, sheet: SheetModel, one: CriterionModel, add: Add): void {
  const sheet_id = rubricSheetId(model.code, sheet.number);
  const criterion_id = rubricCriterionId(model.code, sheet.number, one.key);
  one.options.forEach((option, index) => {
    const position = index + 1;
    add('rubric_option', {
      id: rubricOptionId(model.code, sheet.number, one.key, position),
      sheet_id,
      criterion_id,
      position,
      label: option.label,
      points: option.points,
      min_for_star: option.minForStar,
      case_number: option.caseNumber,
      case_label: option.caseLabel,
      origin: option.origin,
    });
  });
  for (const { star, points } of one.minima) {
    const id = rubricChildId(model.code, 'minimum', sheet.number, one.key, star);
    add('rubric_star_minimum', { id, sheet_id, criterion_id, star, points });
  }
}

function conditionRows(model: RubricModel, sheet: SheetModel, add: Add): void {
  sheet.conditions.forEach(({ kind, text, criterionKey }, index) =>
    add('rubric_condition', {
      id: rubricChildId(model.code, 'condition', sheet.number, index + 1),
      sheet_id: rubricSheetId(model.code, sheet.number),
      criterion_id: criterionKey && rubricCriterionId(model.code, sheet.number, criterionKey),
      position: index + 1,
      kind,
      text,
    }),
  );
}

function doubtRows(model: RubricModel, add: Add): void {
  model.doubts.forEach((one, index) => {
    const sheet_id = one.sheet === null ? null : rubricSheetId(model.code, one.sheet);
    const known = one.sheet !== null && one.criterionKey !== null;
    add('rubric_doubt', {
      id: rubricChildId(model.code, 'doubt', index + 1),
      sheet_id,
      criterion_id: known ? rubricCriterionId(model.code, one.sheet, one.criterionKey) : null,
      position: index + 1,
      kind: one.kind,
      place: one.place,
      printed: one.printed,
      used: one.used,
      blocks_use: one.blocksUse,
      text_vi: one.text.vi,
      text_en: one.text.en,
      source_remark: one.sourceRemark,
    });
  });
}
