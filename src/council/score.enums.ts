import { registerEnumType } from 'type-graphql';

export enum SheetSource {
  SCREEN = 'SCREEN',
  PAPER = 'PAPER',
}
registerEnumType(SheetSource, {
  name: 'ScoreSheetSource',
  description: 'How a score sheet came into the system.',
  valuesConfig: {
    SCREEN: { description: 'Filled in by the member on a device.' },
    PAPER: {
      description: 'Signed on paper (phiếu giấy), typed in by one person and checked by another.',
    },
  },
});
