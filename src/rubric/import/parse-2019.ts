import { doubt, PLACE } from './doubt.ts';
import { completeLevels, criterionKey } from './levels.ts';
import type {
  CriterionModel,
  DoubtModel,
  OptionModel,
  PartModel,
  SectionModel,
  SheetModel,
} from './model.ts';
import type { File1048, RawOption } from './raw.ts';

type RawSheet = File1048['sheets'][number];
type RawPart = RawSheet['parts'][number];
type RawSection = RawPart['sections'][number];
type RawCriterion = RawSection['criteria'][number];

const NUMBER = /^(\d+(?:\.\s*\d+)*)\.?\s*(.+)$/u;
const PART_NAME = /^(?:Phần [ABC]\s*:\s*)?(.+?)\s*\(\d+\s*điểm\)$/iu;

/** "1.2. Gia tăng giá trị" → the printed number and the name. */
function numbered(name: string): { code: string; name: string } {
  const match = NUMBER.exec(name.trim());
  if (!match?.[1] || !match[2]) throw new Error(`no number in front of "${name}"`);
  return { code: match[1].replace(/\s/g, ''), name: match[2] };
}

/**
 * Reads a sheet of 1048/2019. Its source names maxima for parts only: those of sections and criteria
 * are the sums of the best levels, so a part whose sum differs from its heading lacks rows.
 */
export function parse2019Sheet(raw: RawSheet): { sheet: SheetModel; doubts: DoubtModel[] } {
  const doubts: DoubtModel[] = [];
  const keys = new Set<string>();
  const parts = raw.parts.map((part, index) => parsePart(part, index, raw.sheet, keys, doubts));
  const maxPoints = parts.reduce((sum, part) => sum + part.maxPoints, 0);
  const sheet: SheetModel = {
    number: raw.sheet,
    name: raw.name,
    context: null,
    category: null,
    maxPoints,
    usable: true,
    unusableReason: null,
    parts,
    conditions: [],
  };
  return { sheet, doubts };
}

function parsePart(
  raw: RawPart,
  index: number,
  sheet: number,
  keys: Set<string>,
  doubts: DoubtModel[],
): PartModel {
  const code = raw.code ?? 'ABC'.charAt(index);
  if (raw.code === null) {
    const text = {
      vi: `Phần thứ ${index + 1} (“${raw.name}”) không in chữ cái; dùng ${code} theo thứ tự.`,
      en: `The letter of part ${index + 1} ("${raw.name}") is missing; ${code} is used after its position.`,
    };
    const place = PLACE.part(sheet, code);
    doubts.push(doubt('NOT_IN_SOURCE', text, { sheet, place, used: code }));
  }
  const name = PART_NAME.exec(raw.name.trim())?.[1] ?? raw.name.trim();
  const sections = raw.sections.map((section) => parseSection(section, keys));
  return { code, name, maxPoints: raw.heading_points, sections };
}

function parseSection(raw: RawSection, keys: Set<string>): SectionModel {
  const { code, name } = numbered(raw.name);
  const only = raw.criteria.length === 1 ? raw.criteria[0] : undefined;
  const scored = only !== undefined && only.name.trim() === raw.name.trim();
  const criteria = raw.criteria.map((one) => parseCriterion(code, one, keys));
  const maxPoints = criteria.reduce((sum, one) => sum + one.maxPoints, 0);
  return { code, name, maxPoints, notes: [], scored, criteria };
}

function parseCriterion(section: string, raw: RawCriterion, keys: Set<string>): CriterionModel {
  const { code, name } = numbered(raw.name);
  const printed = raw.options.map(parseOption);
  const maxPoints = Math.max(...printed.map((option) => option.points));
  return {
    key: criterionKey(section, code, keys),
    code,
    name,
    maxPoints,
    notes: [],
    scored: true,
    options: completeLevels(printed, maxPoints),
    minima: [],
    headingStar: null,
    children: [],
  };
}

function parseOption(raw: RawOption): OptionModel {
  if (typeof raw.points !== 'number') throw new Error(`points "${raw.points}"`);
  const { label, points } = raw;
  return { label, points, minForStar: null, caseNumber: null, caseLabel: null, origin: 'PRINTED' };
}
