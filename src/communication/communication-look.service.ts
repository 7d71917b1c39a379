import { In, type EntityManager } from 'typeorm';
import { AssessmentCellState } from '../commune-criteria/assessment-paste.enums.ts';
import { placesBefore, summaryOf } from '../commune-criteria/paste-preview.rules.ts';
import { say, type Language } from '../platform/graphql/language.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { inForce } from '../region/region.rules.ts';
import {
  DAY_AHEAD,
  moreThanAll,
  NOT_FOUND,
  notInForce,
  twice,
  UNLIKELY,
  UNREADABLE,
  type Fault,
} from './communication-fault.rules.ts';
import { CommunicationSessionEntity } from './communication.entity.ts';
import { COUNTS, isUnlikely, readCount, tooMany, type Counts } from './communication.rules.ts';
import type { CommunicationPreview } from './communication.type.ts';
import type { CommunicationLine } from './mutations/communication-line-input.ts';

/** A line with what is recorded in its place, and what would become of it. */
export interface LookedLine {
  readonly line: CommunicationLine;
  readonly present: CommunicationSessionEntity | null;
  readonly state: AssessmentCellState;
  readonly counts: Counts | null;
  readonly fault: Fault | null;
}

export interface LookedLines {
  readonly lines: readonly LookedLine[];
  readonly preview: CommunicationPreview;
}

/** Reads the lines and holds them against what is recorded, with as many statements as for one. */
export async function lookAtLines(
  em: EntityManager,
  asked: readonly CommunicationLine[],
  today: string,
  language: Language,
): Promise<LookedLines> {
  const ids = [...new Set(asked.map(({ communeId }) => communeId))];
  const communes = await em.findBy(CommuneEntity, { id: In(ids) });
  const days = [...new Set(asked.map(({ heldOn }) => heldOn))];
  const present = await em.findBy(CommunicationSessionEntity, {
    ...{ communeId: In(ids), heldOn: In(days) },
  });
  const byId = new Map(communes.map((one) => [one.id, one]));
  const byPlace = new Map(present.map((one) => [placeOf(one), one]));
  const earlierPlaces = placesBefore(asked.map(placeOf));
  const lines = asked.map((line, index) => {
    const earlier = earlierPlaces[index];
    const commune = byId.get(line.communeId) ?? null;
    const looked = look(line, commune, byPlace.get(placeOf(line)) ?? null, today);
    return earlier === undefined ? looked : { ...looked, state: ERROR, fault: twice(earlier) };
  });
  return { lines, preview: previewOf(lines, language) };
}

const { NEW, CHANGED, SAME, UNUSUAL, ERROR } = AssessmentCellState;

type Place = 'communeId' | 'heldOn' | 'kind' | 'topic' | 'channel' | 'organizer' | 'title';

function placeOf(one: Pick<CommunicationLine, Place>): string {
  const { communeId, heldOn, kind, topic, channel, organizer, title } = one;
  return JSON.stringify([communeId, heldOn, kind, topic, channel, organizer, title]);
}

function look(
  line: CommunicationLine,
  commune: CommuneEntity | null,
  present: CommunicationSessionEntity | null,
  today: string,
): LookedLine {
  const base = { line, present, counts: null };
  const counts = countsOf(line);
  if (!counts) return { ...base, state: ERROR, fault: UNREADABLE };
  const fault = faultOf(line, counts, commune, today);
  if (fault) return { ...base, counts, state: ERROR, fault };
  const looked = { ...base, counts, fault: null };
  if (present && isSame(present, line, counts)) return { ...looked, state: SAME };
  if (isUnlikely(line.channel, counts)) return { ...looked, state: UNUSUAL, fault: UNLIKELY };
  return { ...looked, state: present && !present.withdrawn ? CHANGED : NEW };
}

function faultOf(
  { heldOn }: CommunicationLine,
  counts: Counts,
  commune: CommuneEntity | null,
  today: string,
): Fault | null {
  if (!commune) return NOT_FOUND;
  if (heldOn > today) return DAY_AHEAD;
  if (!inForce(commune, heldOn)) return notInForce(commune);
  const part = tooMany(counts);
  return part && moreThanAll(part);
}

/** Null = one of the numbers cannot be read. */
function countsOf(line: CommunicationLine): Counts | null {
  const read = COUNTS.map((name) => [name, readCount(name, line[name])] as const);
  if (read.some(([, count]) => count === undefined)) return null;
  const counts = Object.fromEntries(read) as unknown as Counts;
  return { ...counts, sessions: counts.sessions ?? 1 };
}

function isSame(
  present: CommunicationSessionEntity,
  { basis, note, organizerKind }: CommunicationLine,
  counts: Counts,
): boolean {
  const told = present.basis === basis && present.note === (note ?? null);
  const numbers = COUNTS.every((name) => present[name] === counts[name]);
  return !present.withdrawn && told && numbers && present.organizerKind === organizerKind;
}

function previewOf(lines: readonly LookedLine[], language: Language): CommunicationPreview {
  const facts = lines.map(({ line, state, present }) => [line, state, present?.revision]);
  const states = lines.map(({ state }) => state);
  return {
    lines: lines.map(({ state, counts, present, fault }, index) => ({
      position: index + 1,
      ...{ state, counts, before: present && !present.withdrawn ? present : null },
      message: fault && say(fault.text, language),
    })),
    ...summaryOf(states, facts),
  };
}
