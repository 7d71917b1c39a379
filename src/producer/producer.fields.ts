import {
  column,
  connection,
  defineRead,
  defineRoot,
  expression,
  nodeId,
  object,
  toMany,
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
      zalo: withConsent('zalo'),
      shopLinks: expression(
        ({ t }) => `case when ${t}.shop_links_public then ${t}.shop_links else '{}'::text[] end`,
      ),
      representative: expression(
        ({ t }) => `case when ${t}.representative_public then ${t}.legal_representative end`,
      ),
      placePhoto: object(
        {
          alt: column('place_alt'),
          renditions: toMany('PlacePhotoRendition', {
            from: ({ parent }) =>
              `(select r.place, (r.one ->> 'width')::int as width,` +
              ` (r.one ->> 'height')::int as height, r.one ->> 'url' as url,` +
              ` r.one ->> 'mediaType' as media_type` +
              ` from jsonb_array_elements(${parent}.place_renditions)` +
              ` with ordinality r (one, place))`,
            orderBy: ({ t }) => `${t}.place`,
            fields: { width: column(), height: column(), url: column(), mediaType: column() },
          }),
        },
        ({ t }) => `${t}.place_photo_public and ${t}.place_file_id is not null`,
      ),
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
