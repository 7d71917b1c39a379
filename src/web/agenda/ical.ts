/** One thing in a calendar: a whole day, some days, or from a minute of one day on. */
export interface CalendarEvent {
  /** The same as long as the thing is the same. */
  readonly uid: string;
  /** Grows with each change of the thing. */
  readonly sequence: number;
  readonly changedAt?: string;
  /** First day, and the last one when there are several. */
  readonly day: string;
  readonly lastDay?: string;
  /** `08:00`, in Vietnam; without it the whole day is meant. */
  readonly time?: string | null;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const OCTETS = 75;

/** Vietnam has had no summer time and no other hour since 1975. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar as RFC 5545 wants it: CRLF, folded lines, escaped texts. */
export function calendarText(name: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = utc(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OCOP//Agenda//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...TIMEZONE,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, sequence, changedAt, title, text, place } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(changedAt ? [`LAST-MODIFIED:${utc(new Date(changedAt))}`] : []),
    `SEQUENCE:${sequence}`,
    ...when(event),
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after; how long something that begins at a time lasts is not known. */
function when({ day, lastDay, time }: CalendarEvent): string[] {
  if (time) return [`DTSTART;TZID=${ZONE}:${plain(day)}T${time.replace(':', '')}00`];
  return [
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(daysAfter(lastDay ?? day, 1))}`,
  ];
}

const plain = (day: string) => day.replaceAll('-', '');

/** The day so many days later, or earlier when the number is negative. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function utc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** At most 75 octets a line, never within a letter; what follows begins with a space. */
function folded(line: string): string {
  let [text, width] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (width + octets > OCTETS) [text, width] = [`${text}\r\n `, 1];
    text += letter;
    width += octets;
  }
  return text;
}
