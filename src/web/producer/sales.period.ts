/** A quarter, as it stands in the address. */
export interface Quarter {
  readonly year: number;
  readonly number: number;
  /** `2026-3`. */
  readonly name: string;
}

function quarter(year: number, number: number): Quarter {
  return { year, number, name: `${year}-${number}` };
}

/** The quarter before. */
export function before({ year, number }: Quarter): Quarter {
  return number === 1 ? quarter(year - 1, 4) : quarter(year, number - 1);
}

/** The one after. */
export function after({ year, number }: Quarter): Quarter {
  return number === 4 ? quarter(year + 1, 1) : quarter(year, number + 1);
}

export function firstDay({ year, number }: Quarter): string {
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
}

/** The quarter of an address; without one the last that is over, as figures are known by then. */
export function periodFrom(text: string | null, today: string): Quarter {
  const now = quarter(Number(today.slice(0, 4)), Math.ceil(Number(today.slice(5, 7)) / 3));
  const found = /^(20\d\d)-([1-4])$/.exec(text ?? '');
  const wanted = found && quarter(Number(found[1]), Number(found[2]));
  return wanted && firstDay(wanted) <= today ? wanted : before(now);
}
