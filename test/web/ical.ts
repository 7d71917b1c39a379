/** What RFC 5545 allows in the calendars of this house; anything else is refused. */
export interface ParsedEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly changed?: string;
  readonly start: string;
  readonly end?: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
}

interface Line {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

const ONCE: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE'],
  VTIMEZONE: ['TZID'],
  STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME'],
  VEVENT: ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'SUMMARY', 'CLASS', 'TRANSP'],
};
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['REFRESH-INTERVAL'],
  VEVENT: ['LAST-MODIFIED', 'DTEND', 'DESCRIPTION', 'LOCATION'],
};
const INSIDE: Readonly<Record<string, string>> = {
  VCALENDAR: '',
  VTIMEZONE: 'VCALENDAR',
  STANDARD: 'VTIMEZONE',
  VEVENT: 'VCALENDAR',
};
const UTC = /^\d{8}T\d{6}Z$/;

/** The events of a calendar. @throws Error where the text breaks a rule */
export function parseCalendar(text: string): ParsedEvent[] {
  const events: ParsedEvent[] = [];
  const open: { name: string; lines: Line[] }[] = [];
  let zone = '';
  let ended = false;
  for (const line of linesOf(text)) {
    if (ended) throw new Error('Something follows the calendar');
    if (line.name === 'BEGIN') {
      if (INSIDE[line.value] !== (open.at(-1)?.name ?? '')) throw new Error(`Lost ${line.value}`);
      open.push({ name: line.value, lines: [] });
    } else if (line.name === 'END') {
      const part = open.pop();
      if (part?.name !== line.value) throw new Error(`${line.value} ends where it did not begin`);
      countsOf(part.name, part.lines);
      if (part.name === 'VTIMEZONE') zone = part.lines[0]!.value;
      if (part.name === 'VEVENT') events.push(eventOf(part.lines, zone));
      ended = open.length === 0;
    } else {
      if (open.length === 0) throw new Error('A line outside of the calendar');
      open.at(-1)!.lines.push(line);
    }
  }
  if (!ended) throw new Error('The calendar does not end');
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error('A UID twice');
  return events;
}

function linesOf(text: string): Line[] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text))
    throw new Error('Lines end with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  const long = physical.find((line) => Buffer.byteLength(line) > 75 || line === '');
  if (long !== undefined) throw new Error(`More than 75 octets, or none: ${long}`);
  return text
    .slice(0, -2)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name, params, value] =
        /^([A-Z-]+)((?:;[A-Z-]+=[\w/+-]+)*):(\P{Cc}*)$/u.exec(line) ?? [];
      if (!name || value === undefined) throw new Error(`No content line: ${line}`);
      const pairs = (params ?? '').split(';').filter(Boolean);
      return {
        name,
        value,
        params: Object.fromEntries(pairs.map((one) => one.split('=') as [string, string])),
      };
    });
}

function countsOf(part: string, lines: readonly Line[]): void {
  for (const name of ONCE[part]!) {
    if (lines.filter((one) => one.name === name).length !== 1) throw new Error(`${part}: ${name}`);
  }
  for (const { name } of lines) {
    const allowed = [...ONCE[part]!, ...(OPTIONAL[part] ?? [])].includes(name);
    if (!allowed || lines.filter((one) => one.name === name).length > 1) {
      throw new Error(`${part}: ${name}`);
    }
  }
}

function eventOf(lines: readonly Line[], zone: string): ParsedEvent {
  const line = (name: string) => lines.find((one) => one.name === name);
  const words = (name: string) => {
    const found = line(name);
    return found && textOf(found.value);
  };
  const utc = (name: string) => {
    const value = line(name)?.value;
    if (value !== undefined && !UTC.test(value)) throw new Error(`${name}: ${value}`);
    return value;
  };
  const moment = (name: string) => {
    const found = line(name);
    if (!found) return undefined;
    const { params, value } = found;
    const isDay = params['VALUE'] === 'DATE' && /^\d{8}$/.test(value);
    const isTime = params['TZID'] === zone && zone !== '' && /^\d{8}T\d{6}$/.test(value);
    if (!isDay && !isTime) throw new Error(`${name}: ${value}`);
    return value;
  };
  const [start, end] = [moment('DTSTART')!, moment('DTEND')];
  if (end !== undefined && end <= start) throw new Error('It ends before it begins');
  return {
    uid: words('UID')!,
    sequence: Number(line('SEQUENCE')!.value),
    stamp: utc('DTSTAMP')!,
    ...{ changed: utc('LAST-MODIFIED'), start, end, summary: words('SUMMARY')! },
    ...{ description: words('DESCRIPTION'), location: words('LOCATION') },
  };
}

function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value) || /(?<!\\)(?:\\\\)*\\[^\\;,n]/.test(value)) {
    throw new Error(`Not escaped: ${value}`);
  }
  return value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
