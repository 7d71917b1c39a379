import { registerEnumType } from 'type-graphql';

export enum DifficultyState {
  RAISED = 'RAISED',
  ASSIGNED = 'ASSIGNED',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DifficultyState, {
  name: 'DifficultyState',
  description: 'Where a difficulty stands.',
  valuesConfig: {
    RAISED: { description: 'The commune raised it; nobody has it yet (đã nêu).' },
    ASSIGNED: { description: 'Somebody has to answer it (đã giao xử lý).' },
    ANSWERED: { description: 'It was answered; the commune closes or reopens it (đã trả lời).' },
    CLOSED: { description: 'The commune closed it, with what came of it (đã kết thúc).' },
    REOPENED: { description: 'The answer did not help; it waits again (mở lại).' },
    WITHDRAWN: { description: 'The commune took it back (đã rút).' },
  },
});

export const DIFFICULTY_STATE_NAMES: Readonly<
  Record<DifficultyState, { readonly vi: string; readonly en: string }>
> = {
  RAISED: { vi: 'đã nêu', en: 'raised' },
  ASSIGNED: { vi: 'đã giao xử lý', en: 'assigned' },
  ANSWERED: { vi: 'đã trả lời', en: 'answered' },
  CLOSED: { vi: 'đã kết thúc', en: 'closed' },
  REOPENED: { vi: 'mở lại', en: 'reopened' },
  WITHDRAWN: { vi: 'đã rút', en: 'withdrawn' },
};

export enum DifficultyResult {
  SOLVED = 'SOLVED',
  PARTLY = 'PARTLY',
  NOT_SOLVED = 'NOT_SOLVED',
}
registerEnumType(DifficultyResult, {
  name: 'DifficultyResult',
  description: 'What came of a difficulty, as the commune sees it.',
  valuesConfig: {
    SOLVED: { description: 'It is overcome (đã tháo gỡ).' },
    PARTLY: { description: 'In part (tháo gỡ một phần).' },
    NOT_SOLVED: { description: 'It is not (chưa tháo gỡ được).' },
  },
});

export enum DifficultyOrder {
  NEWEST = 'NEWEST',
  UNMOVED = 'UNMOVED',
}
registerEnumType(DifficultyOrder, {
  name: 'DifficultyOrder',
  description: 'The order of difficulties.',
  valuesConfig: {
    NEWEST: { description: 'The one raised last first.' },
    UNMOVED: { description: 'The one that nobody has moved for longest first.' },
  },
});
