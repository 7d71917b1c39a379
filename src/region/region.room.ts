import type { Room } from '../platform/graphql/room.ts';
import { CommuneQueries } from './commune.queries.ts';
import { CommuneResolver } from './commune.resolver.ts';
import { DistrictResolver, ProvinceResolver } from './province.resolver.ts';
import { REGION_READS } from './region.fields.ts';
import {
  CommuneEntity,
  DistrictEntity,
  ProvinceEntity,
  UnitEntity,
  UnitSuccessionEntity,
} from './region.entity.ts';

export const region: Room = {
  name: 'region',
  entities: [UnitEntity, ProvinceEntity, DistrictEntity, CommuneEntity, UnitSuccessionEntity],
  resolvers: [CommuneQueries, CommuneResolver, DistrictResolver, ProvinceResolver],
  reads: REGION_READS,
};
