import { conditionsOf } from './conditions.ts';
import { doubt, PLACE } from './doubt.ts';
import { completeLevels, criterionKey, minimaOf } from './levels.ts';
import type {
  CriterionModel,
  DoubtModel,
  OptionModel,
  PartModel,
  SectionModel,
  SheetCategory,
  SheetModel,
} from './model.ts';
import type { RawLeaf, RawOption, RawSheet } from './raw.ts';

/** What one sheet's reading needs to carry along: the keys taken and the doubts met on the way. */
interface Reading {
  readonly sheet: number;
  readonly keys: Set<string>;
  readonly codes: Set<string>;
  readonly doubts: DoubtModel[];
}

const LETTERS_READ_AS_ONE = new Set(['l', 't', 'I', 'i']);
const NOTE_IN_LABEL = /\s(Ghi chú:.*)$/u;
const CASE_NUMBER = /Trường hợp (\d)/u;

/** Reads a sheet of 26/2026 or 148/2023. `usable` is settled after the checks. */
export function parsePrintedSheet(
  raw: RawSheet,
  category: SheetCategory | null,
): { sheet: SheetModel; doubts: DoubtModel[] } {
  const reading: Reading = { sheet: raw.sheet, keys: new Set(), codes: new Set(), doubts: [] };
  const parts: PartModel[] = raw.parts.map((part) => ({
    code: part.code,
    name: partName(part.name, part.code, reading),
    maxPoints: part.max,
    sections: part.sections.map((section) => parseSection(section, reading)),
  }));
  const sections = parts.flatMap((part) => part.sections);
  const sheet: SheetModel = {
    number: raw.sheet,
    name: raw.name,
    context: raw.context ?? null,
    category,
    maxPoints: raw.total,
    usable: true,
    unusableReason: null,
    parts,
    conditions: conditionsOf(raw.disqualified_if, sections),
  };
  return { sheet, doubts: reading.doubts };
}

function partName(name: string, code: string, reading: Reading): string {
  const clean = name.replace(/^[.\s]+/u, '');
  if (clean !== name) {
    const text = {
      vi: `Tên phần in “${name}”; dấu chấm thừa ở đầu đã bỏ.`,
      en: `The part's name is printed "${name}"; the stray dot in front is dropped.`,
    };
    const place = PLACE.part(reading.sheet, code);
    const parts = { sheet: reading.sheet, place, printed: name, used: clean };
    reading.doubts.push(doubt('STRAY_MARK', text, parts));
  }
  return clean;
}

function parseSection(raw: RawSheet['parts'][number]['sections'][number], reading: Reading) {
  const own = { code: raw.code, name: raw.name, maxPoints: raw.max };
  if (!raw.criteria) {
    const criterion = parseCriterion(raw.code, { ...raw }, reading);
    return { ...own, notes: criterion.notes, scored: true, criteria: [criterion] };
  }
  reading.codes.clear();
  const criteria = raw.criteria.map((one) => parseCriterion(raw.code, one, reading));
  const section: SectionModel = { ...own, notes: raw.notes ?? [], scored: false, criteria };
  return section;
}

function parseCriterion(section: string, raw: RawLeaf, reading: Reading): CriterionModel {
  const key = criterionKey(section, raw.code, reading.keys);
  noteRepeatedCode(section, raw, key, reading);
  const children = (raw.criteria ?? []).map((one) => parseCriterion(section, one, reading));
  const scored = children.length === 0;
  const printed = (raw.options ?? []).map((option) => parseOption(option, raw, key, reading));
  const notes = [...(raw.notes ?? []), ...printed.flatMap((one) => one.note ?? [])];
  noteMarkers(raw, key, reading);
  return {
    key,
    code: raw.code,
    name: raw.name,
    maxPoints: raw.max,
    notes,
    scored,
    options: scored
      ? completeLevels(
          printed.map((one) => one.option),
          raw.max,
        )
      : [],
    minima: minimaOf(raw.minimum_points_for_star),
    headingStar: raw.min_marker_on_heading ?? null,
    children,
  };
}

function parseOption(
  raw: RawOption,
  criterion: RawLeaf,
  key: string,
  reading: Reading,
): { option: OptionModel; note: string | null } {
  const note = NOTE_IN_LABEL.exec(raw.label)?.[1] ?? null;
  const label = note ? raw.label.replace(NOTE_IN_LABEL, '') : raw.label;
  if (note) {
    const text = {
      vi: `Ghi chú in liền vào mức cuối của “${criterion.name}” đã được tách ra.`,
      en: `A note printed inside the last level of "${criterion.name}" was set apart.`,
    };
    reading.doubts.push(doubt('NOTE_IN_LABEL', text, place(reading, key, raw.label, label)));
  }
  const option: OptionModel = {
    label,
    points: readPoints(raw, criterion, key, reading),
    minForStar: raw.min_for_star ?? null,
    caseNumber: raw.case ? Number(CASE_NUMBER.exec(raw.case)?.[1] ?? NaN) : null,
    caseLabel: raw.case ?? null,
    origin: 'PRINTED',
  };
  return { option, note };
}

function readPoints(raw: RawOption, criterion: RawLeaf, key: string, reading: Reading): number {
  if (typeof raw.points === 'number') return raw.points;
  const levels = criterion.options ?? [];
  const index = levels.indexOf(raw);
  const between = levels[index - 1]?.points === 0 && levels[index + 1]?.points === 2;
  if (!LETTERS_READ_AS_ONE.has(raw.points) || !between) {
    throw new Error(`${PLACE.criterion(reading.sheet, key)}: points "${raw.points}"`);
  }
  const text = {
    vi: `Ô điểm in chữ “${raw.points}” thay cho chữ số; dùng 1 (các mức kế bên là 0 và 2).`,
    en: `The points cell prints the letter "${raw.points}" for a digit; 1 is used (its neighbours are 0 and 2).`,
  };
  reading.doubts.push(doubt('LETTER_FOR_DIGIT', text, place(reading, key, raw.points, 1)));
  return 1;
}

function noteRepeatedCode(section: string, raw: RawLeaf, key: string, reading: Reading): void {
  const code = `${section}/${raw.code}`;
  if (reading.codes.has(code)) {
    const text = {
      vi: `Ký hiệu “${raw.code}” lặp lại trong mục ${section}; hệ thống gọi tiêu chí “${raw.name}” là ${key}.`,
      en: `The code "${raw.code}" occurs more than once in section ${section}; "${raw.name}" is called ${key} here.`,
    };
    reading.doubts.push(doubt('DUPLICATE_CODE', text, place(reading, key, raw.code, key)));
  }
  reading.codes.add(code);
}

function noteMarkers(raw: RawLeaf, key: string, reading: Reading): void {
  const star = raw.min_marker_on_heading;
  if (star !== undefined) {
    const text = {
      vi: `Dấu ${'*'.repeat(star)} in ở tên tiêu chí “${raw.name}”, không ở mức nào: chưa rõ mức tối thiểu cho ${star} sao.`,
      en: `The marker ${'*'.repeat(star)} is printed on the heading of "${raw.name}", on no level: the minimum for ${star} stars is not known.`,
    };
    const parts = place(reading, key, '*'.repeat(star), null);
    reading.doubts.push(doubt('MARKER_WITHOUT_LEVEL', text, parts));
  }
  if (!raw.criteria && (raw.options ?? []).length === 0) {
    const text = {
      vi: `“${raw.name}” chỉ in điểm tối đa ${raw.max}, không in mức nào: chấm 0 hoặc ${raw.max}.`,
      en: `"${raw.name}" prints only its maximum of ${raw.max} and no levels: 0 or ${raw.max} can be given.`,
    };
    reading.doubts.push(
      doubt('NO_PRINTED_LEVELS', text, place(reading, key, null, `0, ${raw.max}`)),
    );
  }
}

function place(
  reading: Reading,
  key: string,
  printed: string | null,
  used: string | number | null,
) {
  const where = PLACE.criterion(reading.sheet, key);
  return { sheet: reading.sheet, criterionKey: key, place: where, printed, used };
}
