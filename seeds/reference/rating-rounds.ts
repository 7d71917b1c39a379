import { standardRounds } from '../../src/dossier/round.rules.ts';
import type { Database } from '../../src/platform/db/data-source.ts';

/** The decision is in force since May 2026. */
const YEARS = [2026, 2027];

/** The rounds that the decision itself sets; what the office has changed stays as it is. */
export async function seedRatingRounds(database: Database): Promise<number> {
  const rounds = YEARS.flatMap(standardRounds);
  await database.pool.query(
    `INSERT INTO rating_round (level, year, number, requests_before, done_before, source)
     SELECT level, year, number, "requestsBefore", "doneBefore", source
       FROM jsonb_to_recordset($1)
         AS given(level text, year smallint, number smallint, "requestsBefore" date,
                  "doneBefore" date, source text)
     ON CONFLICT (level, year, number) DO NOTHING`,
    [JSON.stringify(rounds)],
  );
  return rounds.length;
}
