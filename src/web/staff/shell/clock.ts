import { lang } from '../i18n/texts.ts';

/** The programme runs on the clocks of Viet Nam, wherever the device is. */
const ZONE = 'Asia/Ho_Chi_Minh';
const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const LONG = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'vi-VN', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: ZONE,
});

/** "09:12" */
export const clock = (moment: Date): string => TIME.format(moment);

/** Day and time of day. */
export const dayAndClock = (moment: string | Date): string => LONG.format(new Date(moment));

/** Today, YYYY-MM-DD. */
export const today = (): string => DAY.format(new Date());
