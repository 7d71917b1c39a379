import { registerEnumType } from 'type-graphql';

export enum SuggestionKind {
  PRODUCT = 'PRODUCT',
  PRODUCER = 'PRODUCER',
  COMMUNE = 'COMMUNE',
  GROUP = 'GROUP',
}
registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'What is suggested while somebody types.',
  valuesConfig: {
    PRODUCT: { description: 'A published product (sản phẩm).' },
    PRODUCER: { description: 'A producer with a published product (chủ thể).' },
    COMMUNE: { description: 'A commune or ward of today, also found by its former names.' },
    GROUP: { description: 'A group or family of the official list (ngành, nhóm).' },
  },
});
