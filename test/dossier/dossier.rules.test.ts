import { describe, expect, it } from 'vitest';
import { DossierState } from '../../src/dossier/dossier.enums.ts';
import {
  afterMove,
  DOSSIER_MOVES,
  isEditable,
  liesWithCommune,
  needsSamples,
  provinceReceiptNumber,
  receiptNumber,
  type DossierMove,
} from '../../src/dossier/dossier.rules.ts';
import { stateTable } from '../../src/platform/rules/state-table.ts';

const S = DossierState;

describe('moves of a dossier', () => {
  it('goes the way of the decision, from the producer to the result', () => {
    const way: DossierMove[] = [
      'submit',
      'takeUp',
      'assess',
      'forward',
      'accept',
      'schedule',
      'rate',
    ];
    let state: DossierState = S.DRAFT;
    const seen = way.map((move) => (state = afterMove(state, move) ?? S.WITHDRAWN));
    expect(seen).toEqual([
      S.SUBMITTED,
      S.COMMUNE_REVIEW,
      S.ASSESSED,
      S.FORWARDED,
      S.ACCEPTED,
      S.IN_SESSION,
      S.RATED,
    ]);
  });

  it.each<[DossierState, DossierMove, DossierState | null]>([
    [S.SUBMITTED, 'assess', S.ASSESSED],
    [S.ASSESSED, 'assess', S.ASSESSED],
    [S.RETURNED, 'submit', S.SUBMITTED],
    [S.ACCEPTED, 'return', S.RETURNED],
    [S.IN_SESSION, 'unschedule', S.ACCEPTED],
    [S.DRAFT, 'forward', null],
    [S.SUBMITTED, 'forward', null],
    [S.DRAFT, 'return', null],
    [S.IN_SESSION, 'return', null],
    [S.IN_SESSION, 'withdraw', null],
    [S.RATED, 'reopen', S.ACCEPTED],
    [S.ACCEPTED, 'reopen', null],
    [S.RATED, 'submit', null],
    [S.WITHDRAWN, 'submit', null],
  ])('%s, %s: %s', (state, move, after) => {
    expect(afterMove(state, move)).toBe(after);
  });

  it('asks for a reason only where somebody else has to understand the step', () => {
    const withReason = Object.entries(DOSSIER_MOVES).filter(([, move]) => move.reason);
    expect(withReason.map(([name]) => name)).toEqual([
      'disqualify',
      'reopen',
      'return',
      'withdraw',
    ]);
  });

  it('can be changed only while it lies with the producer', () => {
    expect(Object.values(S).filter(isEditable)).toEqual([S.DRAFT, S.RETURNED]);
    expect(Object.values(S).filter(liesWithCommune)).toEqual([
      S.SUBMITTED,
      S.COMMUNE_REVIEW,
      S.ASSESSED,
    ]);
  });
});

describe('a wrong state table stops the program', () => {
  const base = { name: 'x', states: ['A', 'B', 'C'], start: 'A', ends: ['C'] };
  it.each<[string, Record<string, { from: string[]; to: string }>]>([
    ['nothing leads to B', { go: { from: ['A'], to: 'C' } }],
    ['B never comes to an end', { go: { from: ['A'], to: 'B' }, end: { from: ['A'], to: 'C' } }],
    ['unknown state D', { go: { from: ['A'], to: 'D' } }],
    ['which is an end', { go: { from: ['A', 'C'], to: 'B' }, end: { from: ['B'], to: 'C' } }],
    ['starts nowhere', { go: { from: [], to: 'B' }, end: { from: ['B'], to: 'C' } }],
    ['lists a state twice', { go: { from: ['A', 'A'], to: 'B' }, end: { from: ['B'], to: 'C' } }],
  ])('%s', (text, moves) => {
    expect(() => stateTable({ ...base, moves })).toThrow(text);
  });
});

it('numbers the receipt as the form prints it', () => {
  const commune = receiptNumber(7, '04', '01273', 2026);
  expect(commune).toBe('7/PĐK-04-01273-2026');
  expect(provinceReceiptNumber(12, commune)).toBe('12-7/PĐK-04-01273-2026');
});

it('wants samples of goods, and none of tourism (Điều 6)', () => {
  const sheets = Array.from({ length: 26 }, (_, at) => at + 1);
  expect(sheets.filter((sheet) => !needsSamples(sheet))).toEqual([26]);
});
