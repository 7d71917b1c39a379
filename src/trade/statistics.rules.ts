const MOST = 30;

/** Years that make sense: in order, within the century, not too many. */
export function yearsOf({
  yearFrom,
  yearUntil,
}: {
  readonly yearFrom: number;
  readonly yearUntil: number;
}): { readonly from: number; readonly until: number } {
  const within = (year: number) => Math.min(Math.max(year, 2000), 2099);
  const [one, other] = [within(yearFrom), within(yearUntil)];
  const [from, until] = [Math.min(one, other), Math.max(one, other)];
  return { from, until: Math.min(until, from + MOST - 1) };
}
