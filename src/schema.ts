import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { audit } from './audit/audit.room.ts';
import { calendar } from './calendar/calendar.room.ts';
import { certificate } from './certificate/certificate.room.ts';
import { communeCriteria } from './commune-criteria/commune-criteria.room.ts';
import { communication } from './communication/communication.room.ts';
import { complaint } from './complaint/complaint.room.ts';
import { council } from './council/council.room.ts';
import { difficulty } from './difficulty/difficulty.room.ts';
import { report } from './report/report.room.ts';
import { recognition } from './recognition/recognition.room.ts';
import { document } from './document/document.room.ts';
import { dossier } from './dossier/dossier.room.ts';
import { emulation } from './emulation/emulation.room.ts';
import { identity } from './identity/identity.room.ts';
import { incomeSurvey } from './income-survey/income-survey.room.ts';
import { inquiry } from './inquiry/inquiry.room.ts';
import { inspection } from './inspection/inspection.room.ts';
import { media } from './media/media.room.ts';
import { notice } from './notice/notice.room.ts';
import { ministry } from './ministry/ministry.room.ts';
import { guardSchema } from './platform/graphql/guard.ts';
import { NodeQueries } from './platform/graphql/node.queries.ts';
import type { Room } from './platform/graphql/room.ts';
import { BigIntScalar } from './platform/graphql/scalars.ts';
import { partner } from './partner/partner.room.ts';
import { producer } from './producer/producer.room.ts';
import { programme } from './programme/programme.room.ts';
import { photo } from './product/photo.room.ts';
import { pointOfSale } from './product/point-of-sale.room.ts';
import { product } from './product/product.room.ts';
import { region } from './region/region.room.ts';
import { resource } from './resource/resource.room.ts';
import { rubric } from './rubric/rubric.room.ts';
import { promotion } from './promotion/promotion.room.ts';
import { trade } from './trade/trade.room.ts';
import { transfer } from './transfer/transfer.room.ts';
import { valueChain } from './value-chain/value-chain.room.ts';

/** Every room of the house, in the order in which they may know each other. */
export const ROOMS: readonly Room[] = [
  region,
  identity,
  audit,
  notice,
  calendar,
  media,
  rubric,
  producer,
  product,
  photo,
  pointOfSale,
  dossier,
  council,
  certificate,
  ministry,
  complaint,
  document,
  valueChain,
  promotion,
  inquiry,
  trade,
  transfer,
  partner,
  communeCriteria,
  incomeSurvey,
  programme,
  recognition,
  difficulty,
  inspection,
  emulation,
  report,
  resource,
  communication,
];

/** All entity classes, for the data source. */
export const ENTITIES = ROOMS.flatMap((room) => room.entities);

let built: GraphQLSchema | undefined;

/** The GraphQL schema with the access rules in front of its resolvers, built once per process. */
export function createSchema(): GraphQLSchema {
  return (built ??= buildSchema());
}

function buildSchema(): GraphQLSchema {
  const resolvers = [NodeQueries, ...ROOMS.flatMap((room) => room.resolvers)];
  // Asked for every field about every field resolver: to look through the list each time takes longer than
  // all else that is built here.
  const listed = new Set(resolvers);
  resolvers.includes = (one) => listed.has(one);
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    orphanedTypes: ROOMS.flatMap((room) => [...(room.types ?? [])]),
    validate: false,
    // The whole schema asking for itself; the first operation validates it anyway.
    skipCheck: true,
    scalarsMap: [{ type: BigInt, scalar: BigIntScalar }],
  });
  guardSchema(schema);
  return schema;
}
