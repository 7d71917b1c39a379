import { registerEnumType } from 'type-graphql';

export enum ContractKind {
  MEMORANDUM = 'MEMORANDUM',
  CONTRACT = 'CONTRACT',
}
registerEnumType(ContractKind, {
  name: 'TradeContractKind',
  description: 'How binding an agreement with a buyer is.',
  valuesConfig: {
    MEMORANDUM: { description: 'Memorandum of understanding (biên bản ghi nhớ).' },
    CONTRACT: { description: 'Contract (hợp đồng).' },
  },
});

export enum ContractState {
  NOT_YET = 'NOT_YET',
  IN_FORCE = 'IN_FORCE',
  EXPIRED = 'EXPIRED',
  ENDED = 'ENDED',
}
registerEnumType(ContractState, {
  name: 'TradeContractState',
  description: 'What a contract is worth today.',
  valuesConfig: {
    NOT_YET: { description: 'Signed, and not yet in force (chưa hiệu lực).' },
    IN_FORCE: { description: 'In force (còn hiệu lực).' },
    EXPIRED: { description: 'Past its last day (hết hạn).' },
    ENDED: { description: 'Ended before its time (đã chấm dứt).' },
  },
});
