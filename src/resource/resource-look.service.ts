import { In, type EntityManager } from 'typeorm';
import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import { placesBefore, summaryOf } from '../commune-criteria/paste-preview.rules.ts';
import { isOfPeriod, type Period } from '../commune-criteria/period.rules.ts';
import type { Bilingual } from '../platform/graphql/errors.ts';
import { say, type Language } from '../platform/graphql/language.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { faultOf, UNREADABLE, twice, unusual } from './resource-fault.rules.ts';
import { ResourceEntryEntity } from './resource.entity.ts';
import {
  AMOUNTS,
  doubtOf,
  gapsOf,
  NO_AMOUNTS,
  readAmount,
  sameAmounts,
  type Amounts,
} from './resource.rules.ts';
import type { ResourcePreview } from './resource-preview.type.ts';
import type { ResourceLine } from './mutations/resource-line-input.ts';

export interface Fault {
  readonly code: string;
  readonly text: Bilingual;
}

/** A line with what is recorded in its place, and what would become of it. */
export interface LookedLine {
  readonly line: ResourceLine;
  readonly present: ResourceEntryEntity | null;
  readonly state: AssessmentCellState;
  readonly amounts: Amounts | null;
  readonly fault: Fault | null;
}

export interface LookedLines {
  readonly lines: readonly LookedLine[];
  readonly preview: ResourcePreview;
}

type Asked = Period & { readonly lines: readonly ResourceLine[] };

/** Reads the lines and holds them against what is recorded, with as many statements as for one. */
export async function lookAtLines(
  em: EntityManager,
  asked: Asked,
  language: Language,
): Promise<LookedLines> {
  const ids = [...new Set(asked.lines.map(({ communeId }) => communeId))];
  const communes = await em.findBy(CommuneEntity, { id: In(ids) });
  const entries = await em.findBy(ResourceEntryEntity, {
    communeId: In(ids),
    year: In([asked.year, asked.year - 1]),
    periodKind: asked.periodKind,
  });
  const byId = new Map(communes.map((one) => [one.id, one]));
  const byPlace = new Map(entries.map((one) => [`${one.year} ${placeOf(one)}`, one]));
  const earlierPlaces = placesBefore(asked.lines.map(placeOf));
  const lines = asked.lines.map((line, index) => {
    const [place, earlier] = [placeOf(line), earlierPlaces[index]];
    const before = byPlace.get(`${asked.year - 1} ${place}`);
    const looked = look(asked, line, {
      commune: byId.get(line.communeId) ?? null,
      present: byPlace.get(`${asked.year} ${place}`) ?? null,
      yearBefore: before && !before.withdrawn ? before : null,
    });
    return earlier === undefined ? looked : { ...looked, state: ERROR, fault: twice(earlier) };
  });
  return { lines, preview: previewOf(lines, language) };
}

const { NEW, CHANGED, SAME, UNUSUAL, ERROR } = AssessmentCellState;

function placeOf(one: Pick<ResourceLine, 'communeId' | 'kind' | 'source' | 'work'> & Named) {
  const { communeId, kind, source, work, name, unit } = one;
  return JSON.stringify([communeId, kind, source ?? null, work, name ?? null, unit ?? null]);
}
interface Named {
  readonly name?: string | null;
  readonly unit?: string | null;
}

interface Place {
  readonly commune: CommuneEntity | null;
  readonly present: ResourceEntryEntity | null;
  readonly yearBefore: Amounts | null;
}

function look(period: Period, line: ResourceLine, place: Place): LookedLine {
  const { present, commune } = place;
  const base = { line, present, amounts: null, fault: null };
  const amounts = amountsOf(line);
  if (!amounts) return { ...base, state: ERROR, fault: UNREADABLE };
  const lived = commune !== null && isOfPeriod(commune, period);
  const fault = faultOf(line, amounts, commune, lived);
  if (fault) return { ...base, amounts, state: ERROR, fault };
  if (present && isSame(present, line, amounts)) return { ...base, amounts, state: SAME };
  const doubt = doubtOf(amounts, place.yearBefore);
  if (doubt) return { ...base, amounts, state: UNUSUAL, fault: unusual(doubt) };
  return { ...base, amounts, state: present && !present.withdrawn ? CHANGED : NEW };
}

function amountsOf(line: ResourceLine): Amounts | null {
  const read = { ...NO_AMOUNTS };
  for (const name of AMOUNTS) {
    const amount = readAmount(name, line[name]);
    if (amount === false) return null;
    read[name] = amount;
  }
  return read;
}

function isSame(present: ResourceEntryEntity, { basis, note }: ResourceLine, amounts: Amounts) {
  const told = present.basis === basis && present.note === (note ?? null);
  return !present.withdrawn && told && sameAmounts(present, amounts);
}

function previewOf(lines: readonly LookedLine[], language: Language): ResourcePreview {
  const facts = lines.map(({ line, state, present }) => [line, state, present?.revision]);
  return {
    lines: lines.map(({ state, amounts, present, fault }, index) => ({
      position: index + 1,
      ...{ state, amounts, before: present && !present.withdrawn ? present : null },
      gaps: amounts ? gapsOf(amounts) : [],
      message: fault && say(fault.text, language),
    })),
    ...summaryOf(
      lines.map(({ state }) => state),
      facts,
    ),
  };
}
