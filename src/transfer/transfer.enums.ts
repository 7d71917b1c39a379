import { registerEnumType } from 'type-graphql';

export enum ImportState {
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
  FAILED = 'FAILED',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import (nhập dữ liệu) stands.',
  valuesConfig: {
    CHECKING: {
      description: 'The file is being looked at; nothing is stored yet (đang kiểm tra).',
    },
    CHECKED: { description: 'What would come of each row is known (đã kiểm tra).' },
    APPLYING: { description: 'Rows are being stored, one after the other (đang ghi).' },
    APPLIED: { description: 'All rows that could be stored are (đã ghi).' },
    UNDOING: { description: 'Rows are being taken back (đang hoàn tác).' },
    UNDONE: { description: 'All rows that could be taken back are (đã hoàn tác).' },
    FAILED: { description: 'The file could not be read; problem says why (không đọc được).' },
  },
});

export enum ImportKind {
  PRODUCER = 'PRODUCER',
  PRODUCT = 'PRODUCT',
  RESOURCE = 'RESOURCE',
}
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What a row of a table is about.',
  valuesConfig: {
    PRODUCER: { description: 'A producer (chủ thể).' },
    PRODUCT: { description: 'A product (sản phẩm).' },
    RESOURCE: { description: 'A line of the resources of a commune (nguồn lực).' },
  },
});

export enum ImportRowState {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  ERROR = 'ERROR',
}
registerEnumType(ImportRowState, {
  name: 'ImportRowState',
  description: 'What the check found of a row.',
  valuesConfig: {
    NEW: { description: 'Nothing of that kind is there yet (mới).' },
    CHANGED: { description: 'It is there and differs (thay đổi).' },
    UNCHANGED: { description: 'It is there as the row says (không đổi).' },
    ERROR: { description: 'The row cannot be stored; its errors say why (lỗi).' },
  },
});

export enum ImportRowOutcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  UNDONE = 'UNDONE',
  KEPT = 'KEPT',
}
registerEnumType(ImportRowOutcome, {
  name: 'ImportRowOutcome',
  description: 'What came of a row that was to be stored.',
  valuesConfig: {
    DONE: { description: 'It was stored (đã ghi).' },
    REFUSED: { description: 'It was refused when it came to it; note says why (bị từ chối).' },
    UNDONE: { description: 'It was stored and taken back (đã hoàn tác).' },
    KEPT: { description: 'It was stored and could not be taken back; note says why (giữ lại).' },
  },
});

export enum TransferFormat {
  XLSX = 'XLSX',
  CSV = 'CSV',
}
registerEnumType(TransferFormat, {
  name: 'TransferFormat',
  description: 'Kind of file.',
  valuesConfig: {
    XLSX: { description: 'A workbook: one sheet per kind, lists to choose from, text stays text.' },
    CSV: {
      description: 'Text with commas of one kind, UTF-8 with its mark; nothing is a formula.',
    },
  },
});
