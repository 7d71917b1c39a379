import { registerEnumType } from 'type-graphql';

export enum HolidayKind {
  HOLIDAY = 'HOLIDAY',
  WORKDAY_INSTEAD = 'WORKDAY_INSTEAD',
}
registerEnumType(HolidayKind, {
  name: 'HolidayKind',
  description: 'What is special about a day of the working calendar.',
  valuesConfig: {
    HOLIDAY: {
      description:
        'Offices are closed (nghỉ lễ, tết, nghỉ bù; Bộ luật Lao động 2019, Điều 111, 112).',
    },
    WORKDAY_INSTEAD: {
      description:
        'A Saturday or Sunday on which offices work in place of another day (ngày làm bù).',
    },
  },
});
