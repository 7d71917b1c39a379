import { registerEnumType } from 'type-graphql';

export enum GapKind {
  PRODUCT = 'PRODUCT',
  PRODUCER = 'PRODUCER',
}
registerEnumType(GapKind, {
  name: 'TranslationGapKind',
  description: 'What lacks English texts.',
  valuesConfig: {
    PRODUCT: { description: 'A published product (sản phẩm).' },
    PRODUCER: { description: 'A producer (chủ thể) with a published product.' },
  },
});

export enum GapField {
  NAME = 'NAME',
  SUMMARY = 'SUMMARY',
  STORY = 'STORY',
  INGREDIENTS = 'INGREDIENTS',
  INTRODUCTION = 'INTRODUCTION',
  IMAGE_ALT = 'IMAGE_ALT',
}
registerEnumType(GapField, {
  name: 'TranslationGapField',
  description: 'A text that is known in Vietnamese and missing in English.',
  valuesConfig: {
    NAME: { description: 'The name (tên).' },
    SUMMARY: { description: 'What the product is, in a sentence or two (tóm tắt).' },
    STORY: { description: 'The story of the product (câu chuyện).' },
    INGREDIENTS: { description: 'What the product is made of (thành phần).' },
    INTRODUCTION: { description: 'What the producer says of itself (giới thiệu).' },
    IMAGE_ALT: { description: 'What a picture shows (mô tả ảnh).' },
  },
});
