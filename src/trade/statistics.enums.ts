import { registerEnumType } from 'type-graphql';

export enum StatisticsBy {
  YEAR = 'YEAR',
  GROUP = 'GROUP',
  STARS = 'STARS',
  COMMUNE = 'COMMUNE',
  CHANNEL = 'CHANNEL',
}
registerEnumType(StatisticsBy, {
  name: 'TradeStatisticsBy',
  description: 'What the figures of trade promotion are broken down by.',
  valuesConfig: {
    YEAR: { description: 'By year.' },
    GROUP: { description: 'By group of the product (ngành).' },
    STARS: { description: 'By stars that are valid today; 0 = none.' },
    COMMUNE: { description: 'By commune or ward of the product (xã, phường).' },
    CHANNEL: { description: 'By channel of the sales (kênh bán).' },
  },
});

export enum StatisticsFigure {
  PRODUCTS = 'PRODUCTS',
  PRODUCERS = 'PRODUCERS',
  EVENTS = 'EVENTS',
  CONTRACTS = 'CONTRACTS',
  MEMORANDA = 'MEMORANDA',
  SALES = 'SALES',
}
registerEnumType(StatisticsFigure, {
  name: 'TradeStatisticsFigure',
  description: 'Which number of a line.',
  valuesConfig: {
    PRODUCTS: { description: 'Products (sản phẩm).' },
    PRODUCERS: { description: 'Producers (chủ thể).' },
    EVENTS: { description: 'Events (sự kiện), whose booths add up to those of the line.' },
    CONTRACTS: { description: 'Contracts (hợp đồng); with memoranda they make the value.' },
    MEMORANDA: { description: 'Memoranda (biên bản ghi nhớ).' },
    SALES: { description: 'The figures of sales that were counted (doanh số), and no others.' },
  },
});
