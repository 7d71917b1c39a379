import { HolidayKind } from './calendar.enums.ts';
import { dayOfLunar } from './lunar.rules.ts';
import { isWeekend, shiftDay, type Day } from './working-days.rules.ts';

export interface StatutoryDay {
  readonly day: Day;
  readonly name: string;
  readonly english: string;
  readonly kind: HolidayKind;
  readonly source: string;
}

const ARTICLE_112 = 'Bộ luật Lao động 2019, Điều 112';
const ARTICLE_111 = 'Bộ luật Lao động 2019, Điều 111 khoản 3';

/**
 * The holidays that follow from the Labour Code alone. It gives five days of Tết and a second day beside
 * National Day, but lets the Prime Minister say each year which: of Tết only its first three days are
 * here, which belong to every choice, and of National Day only 2 September. The others are announced
 * year by year and entered as data.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const tet = dayOfLunar(year, 1, 1);
  const moving = [0, 1, 2].map((index) =>
    holiday(shiftDay(tet, index), `Tết Âm lịch, mùng ${index + 1}`, `Tết, day ${index + 1}`),
  );
  const fixed = [
    holiday(`${year}-01-01`, 'Tết Dương lịch', "New Year's Day"),
    holiday(dayOfLunar(year, 3, 10), 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', "Hùng Kings' Day"),
    holiday(`${year}-04-30`, 'Ngày Chiến thắng', 'Reunification Day'),
    holiday(`${year}-05-01`, 'Ngày Quốc tế lao động', 'International Labour Day'),
    holiday(`${year}-09-02`, 'Quốc khánh', 'National Day'),
  ];
  const all = [...moving, ...fixed, ...substitutes(fixed)];
  return all.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function holiday(day: Day, name: string, english: string): StatutoryDay {
  return { day, name, english, kind: HolidayKind.HOLIDAY, source: ARTICLE_112 };
}

/** A holiday on a weekly day of rest is made up for on the next working day. */
function substitutes(holidays: readonly StatutoryDay[]): StatutoryDay[] {
  const taken = new Set(holidays.map(({ day }) => day));
  return holidays
    .filter(({ day }) => isWeekend(day))
    .map(({ day, name, english }) => {
      let next = shiftDay(day, 1);
      while (isWeekend(next) || taken.has(next)) next = shiftDay(next, 1);
      taken.add(next);
      return {
        day: next,
        name: `Nghỉ bù: ${name}`,
        english: `Day off in lieu: ${english}`,
        kind: HolidayKind.HOLIDAY,
        source: ARTICLE_111,
      };
    });
}
