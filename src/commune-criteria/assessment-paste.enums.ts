import { registerEnumType } from 'type-graphql';

export enum AssessmentCellState {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  EMPTY = 'EMPTY',
  UNUSUAL = 'UNUSUAL',
  ERROR = 'ERROR',
}
registerEnumType(AssessmentCellState, {
  name: 'AssessmentCellState',
  description: 'What would become of a pasted cell.',
  valuesConfig: {
    NEW: { description: 'Nothing had been recorded there.' },
    CHANGED: { description: 'It takes the place of what is recorded.' },
    SAME: { description: 'It is recorded already.' },
    EMPTY: { description: 'The cell is empty: what is recorded stays.' },
    UNUSUAL: { description: 'So far from what is usual that it has to be confirmed.' },
    ERROR: { description: 'It cannot be recorded; the message says why.' },
  },
});
