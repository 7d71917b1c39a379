import { registerEnumType } from 'type-graphql';

export enum OfferPart {
  PRICE = 'PRICE',
  CAPACITY = 'CAPACITY',
  SEASON = 'SEASON',
  STOCK = 'STOCK',
}
registerEnumType(OfferPart, {
  name: 'OfferPart',
  description: 'What a producer says of what it offers; it goes live at once.',
  valuesConfig: {
    PRICE: { description: 'Price and what is sold for it (giá bán).' },
    CAPACITY: { description: 'What can be delivered in a month (sản lượng mỗi tháng).' },
    SEASON: { description: 'Months of the season (mùa vụ).' },
    STOCK: { description: 'State of the stock (tình trạng hàng).' },
  },
});
