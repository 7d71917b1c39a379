import { registerEnumType } from 'type-graphql';

/** Kinds of place of Quyết định 950/QĐ-BCT (18/4/2023), and two of our own. */
export enum PointOfSaleKind {
  RAILWAY_STATION = 'RAILWAY_STATION',
  AIRPORT = 'AIRPORT',
  BUS_STATION = 'BUS_STATION',
  REST_STOP = 'REST_STOP',
  SHOPPING_CENTRE = 'SHOPPING_CENTRE',
  SUPERMARKET = 'SUPERMARKET',
  MARKET = 'MARKET',
  TOURIST_AREA = 'TOURIST_AREA',
  CRAFT_VILLAGE = 'CRAFT_VILLAGE',
  ADMINISTRATIVE_CENTRE = 'ADMINISTRATIVE_CENTRE',
  FAIR = 'FAIR',
  COMMUNE_POST_OFFICE = 'COMMUNE_POST_OFFICE',
  PRODUCER_PREMISES = 'PRODUCER_PREMISES',
  OTHER = 'OTHER',
}
registerEnumType(PointOfSaleKind, {
  name: 'PointOfSaleKind',
  description:
    'Where a point of sale is: the places that Quyết định 950/QĐ-BCT (18/4/2023) names for points of sale of OCOP products, and two more.',
  valuesConfig: {
    RAILWAY_STATION: { description: 'Railway station (nhà ga).' },
    AIRPORT: { description: 'Airport (sân bay).' },
    BUS_STATION: { description: 'Bus station (bến xe).' },
    REST_STOP: { description: 'Rest stop (trạm dừng nghỉ).' },
    SHOPPING_CENTRE: { description: 'Shopping centre (trung tâm thương mại).' },
    SUPERMARKET: { description: 'Supermarket (siêu thị).' },
    MARKET: { description: 'Market (chợ).' },
    TOURIST_AREA: { description: 'Tourist area (khu, điểm du lịch).' },
    CRAFT_VILLAGE: { description: 'Craft village (làng nghề).' },
    ADMINISTRATIVE_CENTRE: {
      description: 'Centre of a commune or former district (trung tâm huyện, xã).',
    },
    FAIR: { description: 'Fair (hội chợ).' },
    COMMUNE_POST_OFFICE: {
      description: "Commune's post office and culture point (điểm bưu điện – văn hóa xã).",
    },
    PRODUCER_PREMISES: {
      description: "The producer's own place (tại cơ sở); not a place of the decision.",
    },
    OTHER: { description: 'Another place; not a place of the decision.' },
  },
});
