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
  type Row,
} from '../platform/read/declare.ts';
import type { Language } from '../platform/graphql/language.ts';
import { COMMUNE_ORDERS, communeConditions, type CommuneFilter } from './commune.filter.ts';

const fullName = expression<{ language?: Language | null }>(({ t, p, args }) => {
  const english = (args.language ?? p.language) === 'EN';
  return english ? `${t}.full_name_en` : `${t}.full_name`;
});

/** The province of a unit: its parent, or that of its district. */
const province = toOne('Province', {
  where: ({ t, parent }) =>
    `${t}.id in (${parent}.parent_id, (select d.parent_id from unit d where d.id = ${parent}.parent_id))`,
});

const inForce = ({ t }: Row, day: string) =>
  `(${t}.valid_from is null or ${t}.valid_from <= ${day})` +
  ` and (${t}.valid_to is null or ${t}.valid_to >= ${day})`;

const oldest = ({ t }: Row) => `${t}.code, ${t}.id`;

const communeRead = defineRead('Commune', {
  table: 'unit',
  visible: ({ t }) => `${t}.level = 'COMMUNE'`,
  fields: {
    id: nodeId(),
    kind: column(),
    code: column(),
    name: column(),
    fullName,
    slug: column(),
    validFrom: column(),
    validUntil: column('valid_to'),
    areaKm2: column(),
    population: column(),
    headquarters: column(),
    legalBasis: column(),
    source: column(),
    location: object(
      { latitude: column(), longitude: column() },
      ({ t }) => `${t}.latitude is not null`,
    ),
    district: toOne('District', 'parent_id'),
    province,
    predecessors: toMany('Commune', {
      where: ({ t, parent }) =>
        `${t}.id in (select s.predecessor_id from unit_succession s where s.successor_id = ${parent}.id)`,
      orderBy: oldest,
    }),
    successors: toMany('Commune', {
      where: ({ t, parent }) =>
        `${t}.id in (select s.successor_id from unit_succession s where s.predecessor_id = ${parent}.id)`,
      orderBy: oldest,
    }),
    now: toMany('Commune', {
      where: (row) => `${inForce(row, row.p.today())} and ${row.t}.id in (
        with recursive line(id) as (
          select ${row.parent}.id
          union
          select s.successor_id from line join unit_succession s on s.predecessor_id = line.id)
        select line.id from line)`,
      orderBy: oldest,
    }),
  },
});

const districtRead = defineRead('District', {
  table: 'unit',
  visible: ({ t }) => `${t}.level = 'DISTRICT'`,
  fields: {
    id: nodeId(),
    kind: column(),
    code: column(),
    name: column(),
    fullName,
    validFrom: column(),
    validUntil: column('valid_to'),
    province,
    communes: toMany('Commune', {
      fk: 'parent_id',
      orderBy: ({ t }) => `${t}.name collate "vi-x-icu", ${t}.id`,
    }),
  },
});

const provinceRead = defineRead('Province', {
  table: 'unit',
  visible: ({ t }) => `${t}.level = 'PROVINCE'`,
  fields: { id: nodeId(), kind: column(), code: column(), name: column(), fullName },
});

const communeRoot = defineRoot(
  'commune',
  toOne<{ code: string; on?: string | null }>('Commune', {
    where: (row) => {
      const { t, p, args } = row;
      const day = args.on ? p.add(args.on, 'date') : p.today();
      return `${t}.code = ${p.add(args.code, 'text')} and ${inForce(row, day)}`;
    },
  }),
);

const communesRoot = defineRoot(
  'communes',
  connection<{ filter?: CommuneFilter | null }>('Commune', {
    filter: ({ t, p, args }) =>
      communeConditions(
        args.filter,
        t,
        (value, type) => p.add(value, type),
        () => p.today(),
      ),
    orders: COMMUNE_ORDERS,
    defaultOrder: 'NAME',
  }),
);

export const REGION_READS = [communeRead, districtRead, provinceRead, communeRoot, communesRoot];
