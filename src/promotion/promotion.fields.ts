import {
  column,
  connection,
  defineRead,
  defineRoot,
  nodeId,
  toOne,
} from '../platform/read/declare.ts';
import { UPCOMING_ORDERS, upcomingConditions } from './promotion.filter.ts';

/** Budget, participations and figures of the whole event are for those who may, so not read here. */
const eventRead = defineRead('PromotionEvent', {
  table: 'promotion_event',
  visible: ({ t }) => `${t}.status <> 'PLANNED'`,
  fields: {
    id: nodeId(),
    kind: column(),
    name: column(),
    organiser: column(),
    place: column(),
    startsOn: column(),
    endsOn: column(),
    scope: column(),
    status: column(),
    boothsTotal: column(),
    boothsOwn: column(),
    provincesTakingPart: column(),
    unitsTakingPart: column(),
    source: column(),
    demonstration: column(),
    revision: column(),
    commune: toOne('Commune', 'commune_id'),
  },
});

const upcomingEventsRoot = defineRoot(
  'upcomingEvents',
  connection('PromotionEvent', {
    filter: ({ t, p }) => upcomingConditions(t, p.today()),
    orders: UPCOMING_ORDERS,
    defaultOrder: 'SOONEST',
  }),
);

export const PROMOTION_READS = [eventRead, upcomingEventsRoot];
