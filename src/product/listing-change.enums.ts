import { registerEnumType } from 'type-graphql';

export enum ListingChangeState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ListingChangeState, {
  name: 'ListingChangeState',
  description: 'Where a proposed change of a published product stands.',
  valuesConfig: {
    PENDING: { description: 'Waits for an office to look at it (chờ duyệt).' },
    ACCEPTED: { description: 'The world sees it (đã duyệt).' },
    RETURNED: { description: 'Given back with a reason (trả lại).' },
    WITHDRAWN: { description: 'Taken back by the producer (đã rút).' },
  },
});
