import { registerEnumType } from 'type-graphql';

export enum PeriodKind {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(PeriodKind, {
  name: 'SalesPeriodKind',
  description: 'How long a period of sales is.',
  valuesConfig: {
    MONTH: { description: 'A month (tháng).' },
    QUARTER: { description: 'A quarter (quý).' },
    YEAR: { description: 'A year (năm).' },
  },
});

export enum SalesChannel {
  ON_SITE = 'ON_SITE',
  FAIR = 'FAIR',
  RETAIL = 'RETAIL',
  ECOMMERCE = 'ECOMMERCE',
  EXPORT = 'EXPORT',
  OTHER = 'OTHER',
}
registerEnumType(SalesChannel, {
  name: 'SalesChannel',
  description: 'Where something was sold (kênh bán). New values may be added.',
  valuesConfig: {
    ON_SITE: { description: 'At the place of production (tại chỗ).' },
    FAIR: { description: 'At fairs and trade weeks (hội chợ).' },
    RETAIL: { description: 'In supermarkets and shops (siêu thị, cửa hàng).' },
    ECOMMERCE: { description: 'Through online marketplaces (sàn thương mại điện tử).' },
    EXPORT: { description: 'Abroad (xuất khẩu).' },
    OTHER: { description: 'Elsewhere (khác).' },
  },
});

export enum SalesSource {
  PRODUCER = 'PRODUCER',
  CONTRACT = 'CONTRACT',
  ESTIMATE = 'ESTIMATE',
}
registerEnumType(SalesSource, {
  name: 'SalesSource',
  description: 'Where a figure of sales comes from.',
  valuesConfig: {
    PRODUCER: { description: 'Reported by the producer (chủ thể báo cáo).' },
    CONTRACT: { description: 'From contracts and deliveries (theo hợp đồng).' },
    ESTIMATE: { description: 'Estimated by trade staff (ước tính).' },
  },
});

export enum PasteRowState {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  ERROR = 'ERROR',
}
registerEnumType(PasteRowState, {
  name: 'SalesPasteRowState',
  description: 'What would become of a row that is pasted.',
  valuesConfig: {
    NEW: { description: 'It is new (mới).' },
    CHANGED: { description: 'It changes figures that are there (thay đổi).' },
    SAME: { description: 'The same figures are there already (không đổi).' },
    ERROR: { description: 'It cannot be read (lỗi); the reason stands beside it.' },
  },
});
