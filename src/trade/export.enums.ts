import { registerEnumType } from 'type-graphql';

export enum TradeExportOf {
  PRODUCT_GRID = 'PRODUCT_GRID',
  CONTRACTS = 'CONTRACTS',
  SALES = 'SALES',
  STATISTICS = 'STATISTICS',
  STATISTICS_ROWS = 'STATISTICS_ROWS',
}
registerEnumType(TradeExportOf, {
  name: 'TradeExportOf',
  description: 'What is exported.',
  valuesConfig: {
    PRODUCT_GRID: { description: 'The product grid, with the columns that are shown.' },
    CONTRACTS: { description: 'Contracts and memoranda.' },
    SALES: { description: 'Sales.' },
    STATISTICS: { description: 'The figures of trade promotion.' },
    STATISTICS_ROWS: { description: 'The rows behind one of those figures.' },
  },
});

export enum TradeExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}
registerEnumType(TradeExportFormat, {
  name: 'TradeExportFormat',
  description: 'Kind of file.',
  valuesConfig: {
    CSV: { description: 'Text with commas, UTF-8 with its mark; nothing in it is a formula.' },
    XLSX: { description: 'A workbook with typed cells; text stays text.' },
  },
});
