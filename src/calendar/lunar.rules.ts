import type { Day } from './working-days.rules.ts';

/**
 * The Vietnamese lunar calendar, reckoned for the meridian of Hà Nội (UTC+7): months begin on the day of
 * the new moon, the winter solstice lies in month 11, and a month without a major solar term is a leap
 * month. Formulas of Jean Meeus, Astronomical Algorithms, as Hồ Ngọc Đức arranged them.
 */
const ZONE = 7 / 24;
const SYNODIC = 29.530588853;
/** Julian day of the new moon of January 1900. */
const EPOCH = 2_415_021.076998695;
const RADIAN = Math.PI / 180;
/** Julian day number of 1970-01-01. */
const UNIX = 2_440_588;

const sine = (degrees: number) => Math.sin(degrees * RADIAN);

/** The day in Việt Nam of the k-th new moon since 1900, as a Julian day number. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const shift =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  // Dynamical time runs ahead of the clocks of the world.
  const ahead = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + shift - ahead + 0.5 + ZONE);
}

/** In which twelfth of its way the sun stands at midnight of that day in Việt Nam, 0–11. */
function sunTwelfth(julianDay: number): number {
  const t = (julianDay - 2_451_545.5 - ZONE) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** First day of the month with the winter solstice of that year. */
function monthEleven(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + UNIX;
  const k = Math.floor((lastDay - 2_415_021) / SYNODIC);
  const start = newMoon(k);
  return sunTwelfth(start) >= 9 ? newMoon(k - 1) : start;
}

/** How many months after month 11 the leap month comes. */
function leapOffset(start: number): number {
  const k = Math.floor((start - EPOCH) / SYNODIC + 0.5);
  let last = sunTwelfth(newMoon(k + 1));
  for (let index = 2; index < 15; index++) {
    const next = sunTwelfth(newMoon(k + index));
    if (next === last) return index - 1;
    last = next;
  }
  return 0;
}

/**
 * The day of a lunar date that lies in an ordinary month.
 * @param year the lunar year: that in which its first day falls
 */
export function dayOfLunar(year: number, month: number, day: number): Day {
  const [first, next] =
    month < 11
      ? [monthEleven(year - 1), monthEleven(year)]
      : [monthEleven(year), monthEleven(year + 1)];
  let offset = month < 11 ? month + 1 : month - 11;
  if (next - first > 365) {
    const leap = leapOffset(first);
    if (offset >= leap) offset++;
  }
  const k = Math.floor(0.5 + (first - EPOCH) / SYNODIC);
  const julianDay = newMoon(k + offset) + day - 1;
  return new Date((julianDay - UNIX) * 86_400_000).toISOString().slice(0, 10);
}
