import { registerEnumType } from 'type-graphql';

/** The tier of an administrative unit. Between 1 July 2025 and today there is no district tier. */
export enum UnitLevel {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
}

export enum CommuneKind {
  COMMUNE = 'COMMUNE',
  WARD = 'WARD',
  TOWNSHIP = 'TOWNSHIP',
}
registerEnumType(CommuneKind, {
  name: 'CommuneKind',
  description: 'What a unit of the commune tier is called.',
  valuesConfig: {
    COMMUNE: { description: 'Rural commune (xã).' },
    WARD: { description: 'Urban ward (phường).' },
    TOWNSHIP: { description: 'Township (thị trấn); abolished on 1 July 2025.' },
  },
});

export enum DistrictKind {
  CITY = 'CITY',
  TOWN = 'TOWN',
  DISTRICT = 'DISTRICT',
}
registerEnumType(DistrictKind, {
  name: 'DistrictKind',
  description: 'What a unit of the former district tier was called.',
  valuesConfig: {
    CITY: { description: 'City below a province (thành phố thuộc tỉnh).' },
    TOWN: { description: 'Town (thị xã).' },
    DISTRICT: { description: 'Rural district (huyện).' },
  },
});

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(ProvinceKind, {
  name: 'ProvinceKind',
  description: 'What a unit of the province tier is called.',
  valuesConfig: {
    PROVINCE: { description: 'Province (tỉnh).' },
    MUNICIPALITY: {
      description: 'City under the central government (thành phố trực thuộc trung ương).',
    },
  },
});
