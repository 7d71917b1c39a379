import type { Room } from '../platform/graphql/room.ts';
import { PublicHolidayEntity } from './calendar.entity.ts';
import { CalendarQueries } from './calendar.queries.ts';
import { PublicHolidayRemoveMutation } from './mutations/public-holiday-remove.ts';
import { PublicHolidaySetMutation } from './mutations/public-holiday-set.ts';

export const calendar: Room = {
  name: 'calendar',
  entities: [PublicHolidayEntity],
  resolvers: [CalendarQueries, PublicHolidaySetMutation, PublicHolidayRemoveMutation],
};
