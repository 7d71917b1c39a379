import {
  column,
  connection,
  defineRead,
  defineRoot,
  expression,
  nodeId,
  object,
  toOne,
  translated,
} from '../platform/read/declare.ts';
import { PRODUCER_ORDERS, producerConditions, type ProducerFilter } from './producer.filter.ts';

const TRANSLATION = { table: 'producer_translation', fk: 'producer_id', source: 'VI' };

/** A contact is public only with consent; `details` is for those who may, so not read here. */
const withConsent = (name: string) =>
  expression(({ t }) => `case when ${t}.${name}_public then ${t}.${name} end`);

const producerRead = defineRead('Producer', {
  table: 'producer',
  fields: {
    id: nodeId(),
    slug: column(),
    name: translated('name', TRANSLATION),
    kind: column(),
    introduction: translated('introduction', TRANSLATION),
    languages: expression(
      ({ t }) =>
        `case when exists (select from producer_translation x where x.producer_id = ${t}.id` +
        ` and x.language = 'EN' and x.name is not null) then '{VI,EN}' else '{VI}' end::text[]`,
    ),
    website: column(),
    revision: column(),
    source: column(),
    isDemonstration: column('demonstration'),
    commune: toOne('Commune', 'commune_id'),
    contact: object({
      phone: withConsent('phone'),
      email: withConsent('email'),
      address: withConsent('address'),
    }),
  },
});

const producerRoot = defineRoot(
  'producer',
  toOne<{ slug: string }>('Producer', {
    where: ({ t, p, args }) =>
      `${t}.id = (select producer_id from producer_slug where slug = ${p.add(args.slug, 'text')})`,
  }),
);

const producersRoot = defineRoot(
  'producers',
  connection<{ filter?: ProducerFilter | null }>('Producer', {
    filter: ({ t, p, args }) =>
      producerConditions(
        args.filter,
        t,
        (value, type) => p.add(value, type),
        () => p.today(),
      ),
    orders: PRODUCER_ORDERS,
    defaultOrder: 'NAME',
  }),
);

export const PRODUCER_READS = [producerRead, producerRoot, producersRoot];
