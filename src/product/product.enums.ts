import { registerEnumType } from 'type-graphql';

export enum CategoryLevel {
  GROUP = 'GROUP',
  FAMILY = 'FAMILY',
  SUBGROUP = 'SUBGROUP',
}
registerEnumType(CategoryLevel, {
  name: 'CategoryLevel',
  description:
    'The three layers of the official product list (Quyết định 26/2026/QĐ-TTg, Phụ lục I): 6 groups, 17 families, 26 sub-groups.',
  valuesConfig: {
    GROUP: { description: 'Product group (ngành).' },
    FAMILY: { description: 'Product family (nhóm).' },
    SUBGROUP: {
      description: 'Sub-group (phân nhóm, bộ sản phẩm); each has its own scoring sheet.',
    },
  },
});

export enum ProductStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ProductStatus, {
  name: 'ProductStatus',
  description: 'Where the entry of a product stands in the catalogue.',
  valuesConfig: {
    DRAFT: { description: 'Being written (bản nháp); the world does not see it.' },
    SUBMITTED: { description: 'Waits for an office to look at it (chờ duyệt).' },
    RETURNED: { description: 'Given back to the producer with a reason (trả lại).' },
    PUBLISHED: { description: 'In the public catalogue (đã đăng).' },
    ARCHIVED: { description: 'Taken out of the catalogue and kept (đã lưu trữ).' },
  },
});

export enum ProductValidity {
  VALID = 'VALID',
  EXPIRED = 'EXPIRED',
  NONE = 'NONE',
}
registerEnumType(ProductValidity, {
  name: 'ProductValidity',
  description: 'Whether the product has stars today.',
  valuesConfig: {
    VALID: { description: 'Its certificate is valid today (còn hiệu lực).' },
    EXPIRED: { description: 'Its certificate is past its last day (hết hạn): it has no stars.' },
    NONE: { description: 'No certificate in force: never certified, or withdrawn.' },
  },
});

export enum StockState {
  IN_STOCK = 'IN_STOCK',
  LIMITED = 'LIMITED',
  MADE_TO_ORDER = 'MADE_TO_ORDER',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
}
registerEnumType(StockState, {
  name: 'StockState',
  description: 'What the producer says of its stock.',
  valuesConfig: {
    IN_STOCK: { description: 'To be had (còn hàng).' },
    LIMITED: { description: 'Only a little (còn ít).' },
    MADE_TO_ORDER: { description: 'Made when ordered (làm theo đơn đặt).' },
    OUT_OF_STOCK: { description: 'Not to be had now (hết hàng).' },
  },
});

export enum BaseUnit {
  KILOGRAM = 'KILOGRAM',
  LITRE = 'LITRE',
  PIECE = 'PIECE',
}
registerEnumType(BaseUnit, {
  name: 'BaseUnit',
  description: 'What prices are compared by.',
  valuesConfig: {
    KILOGRAM: { description: 'Kilogram (kg).' },
    LITRE: { description: 'Litre (lít).' },
    PIECE: { description: 'Piece, also a night or a visit (cái, đêm, lượt).' },
  },
});

export enum Currency {
  VND = 'VND',
}
registerEnumType(Currency, {
  name: 'Currency',
  description: 'Currencies of prices.',
  valuesConfig: { VND: { description: 'Vietnamese dong (đồng); it has no smaller unit.' } },
});

export enum ClaimKind {
  NUTRITION = 'NUTRITION',
  HEALTH = 'HEALTH',
  ORGANIC = 'ORGANIC',
  OTHER = 'OTHER',
}
registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'What a claim (công bố) is about.',
  valuesConfig: {
    NUTRITION: { description: 'What it contains (công bố dinh dưỡng), e.g. "giàu chất xơ".' },
    HEALTH: { description: 'What it does for health (công bố sức khỏe).' },
    ORGANIC: { description: 'How it is grown (công bố hữu cơ).' },
    OTHER: { description: 'Anything else that has to be shown to be true.' },
  },
});
