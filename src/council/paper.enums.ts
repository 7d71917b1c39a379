import { registerEnumType } from 'type-graphql';

export enum PaperCheck {
  VIEW = 'VIEW',
  RE_ENTER = 'RE_ENTER',
}
registerEnumType(PaperCheck, {
  name: 'PaperCheck',
  description: 'How the second person checks a sheet typed in from paper.',
  valuesConfig: {
    VIEW: { description: 'Compares what was typed in with the paper. The default.' },
    RE_ENTER: {
      description: 'Types the paper in again without seeing the first entry; both must be equal.',
    },
  },
});

export enum PaperSheetState {
  ENTERED = 'ENTERED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
  REPLACED = 'REPLACED',
}
registerEnumType(PaperSheetState, {
  name: 'PaperSheetState',
  description: 'How far a sheet filled in on paper (phiếu giấy) has come into the system.',
  valuesConfig: {
    ENTERED: { description: 'Typed in; waits for a second person.' },
    CONFIRMED: { description: "Checked by a second person: it is the member's sheet now." },
    REFUSED: { description: 'The second person found it unlike the paper.' },
    REPLACED: { description: 'Typed in again by the person who had entered it.' },
  },
});
