import { registerEnumType } from 'type-graphql';

export enum ThresholdProposalState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
}
registerEnumType(ThresholdProposalState, {
  name: 'ThresholdProposalState',
  description: 'Where a proposed threshold stands.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a second person (chờ người thứ hai); does not count.' },
    CONFIRMED: { description: 'Confirmed by a second person: it counts (đã xác nhận).' },
    REFUSED: { description: 'Refused, or taken back, with a reason (không chấp nhận).' },
  },
});
