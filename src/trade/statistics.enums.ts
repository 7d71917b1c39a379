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
