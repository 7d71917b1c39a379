import { registerEnumType } from 'type-graphql';

export enum GridOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
  ENDING = 'ENDING',
  PRICE_ASC = 'PRICE_ASC',
  PRICE_DESC = 'PRICE_DESC',
  CAPACITY = 'CAPACITY',
}
registerEnumType(GridOrder, {
  name: 'ProductGridOrder',
  description: 'How the grid is sorted.',
  valuesConfig: {
    NAME: { description: 'By Vietnamese name in the Vietnamese alphabet.' },
    NEWEST: { description: 'The last published first.' },
    ENDING: { description: 'The certificate that ends first; those without one last.' },
    PRICE_ASC: { description: 'Cheapest first, those without a price last.' },
    PRICE_DESC: { description: 'Dearest first, those without a price last.' },
    CAPACITY: { description: 'The largest monthly capacity first, whatever its unit.' },
  },
});

export enum GridColumn {
  NAME = 'NAME',
  STARS = 'STARS',
  VALIDITY = 'VALIDITY',
  VALID_UNTIL = 'VALID_UNTIL',
  PRODUCER = 'PRODUCER',
  PRODUCER_KIND = 'PRODUCER_KIND',
  COMMUNE = 'COMMUNE',
  GROUP = 'GROUP',
  PRICE = 'PRICE',
  PRICE_UNIT = 'PRICE_UNIT',
  CAPACITY = 'CAPACITY',
  CAPACITY_UNIT = 'CAPACITY_UNIT',
  PHONE = 'PHONE',
  PAPERS = 'PAPERS',
  LAST_SALES = 'LAST_SALES',
  LAST_SALES_PERIOD = 'LAST_SALES_PERIOD',
}
registerEnumType(GridColumn, {
  name: 'ProductGridColumn',
  description: 'A column of the grid. New values may be added.',
  valuesConfig: {
    NAME: { description: 'Product (sản phẩm).' },
    STARS: { description: 'Stars that are valid today (hạng sao).' },
    VALIDITY: { description: 'Whether its certificate is valid (hiệu lực).' },
    VALID_UNTIL: { description: 'Last day of its certificate (hạn).' },
    PRODUCER: { description: 'Producer (chủ thể).' },
    PRODUCER_KIND: { description: 'Kind of producer (loại chủ thể).' },
    COMMUNE: { description: 'Commune or ward (xã, phường).' },
    GROUP: { description: 'Group (ngành).' },
    PRICE: { description: 'Price in whole VND (giá).' },
    PRICE_UNIT: { description: 'What is sold for it (đơn vị tính giá).' },
    CAPACITY: { description: 'Monthly capacity (năng lực mỗi tháng).' },
    CAPACITY_UNIT: { description: 'Unit of the capacity.' },
    PHONE: { description: 'Phone of the producer, with its consent only (điện thoại).' },
    PAPERS: { description: 'How many of the four papers are there (giấy tờ).' },
    LAST_SALES: { description: 'The last figure of sales in whole VND (doanh số gần nhất).' },
    LAST_SALES_PERIOD: { description: 'The period of that figure (kỳ).' },
  },
});

export const DEFAULT_COLUMNS: readonly GridColumn[] = [
  GridColumn.NAME,
  GridColumn.STARS,
  GridColumn.VALID_UNTIL,
  GridColumn.PRODUCER,
  GridColumn.COMMUNE,
  GridColumn.PRICE,
  GridColumn.PRICE_UNIT,
  GridColumn.CAPACITY,
  GridColumn.CAPACITY_UNIT,
  GridColumn.PAPERS,
];
