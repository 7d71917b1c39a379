import { RoundLevel } from './dossier-province.enums.ts';

export interface RoundDays {
  readonly level: RoundLevel;
  readonly year: number;
  readonly number: number;
  readonly requestsBefore: string;
  readonly doneBefore: string;
  readonly source: string;
}

const SOURCE = 'Quyết định 26/2026/QĐ-TTg, Điều 5';

/**
 * The rounds that the decision itself sets for a year. The second one of the ministry takes requests
 * until 30 January and ends before 30 March, so it lies in the year after.
 */
export function standardRounds(year: number): RoundDays[] {
  const round = (level: RoundLevel, number: number, before: string, done: string) => ({
    ...{ level, year, number, requestsBefore: before, doneBefore: done, source: SOURCE },
  });
  const { PROVINCE, MINISTRY } = RoundLevel;
  return [
    round(PROVINCE, 1, `${year}-04-30`, `${year}-06-30`),
    round(PROVINCE, 2, `${year}-10-30`, `${year}-12-30`),
    round(MINISTRY, 1, `${year}-07-30`, `${year}-09-30`),
    round(MINISTRY, 2, `${year + 1}-01-30`, `${year + 1}-03-30`),
  ];
}
