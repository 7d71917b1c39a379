import type { Database } from '../../src/platform/db/data-source.ts';
import { seedCommuneCriteria } from './commune-criteria.ts';
import { seedLevelRules } from './level-rules.ts';
import { seedProductCategories } from './product-categories.ts';
import { seedPublicHolidays } from './public-holidays.ts';
import { seedRatingRounds } from './rating-rounds.ts';
import { seedReportTemplates } from './report-templates.ts';
import { seedRubricsStep } from './rubrics.ts';
import { seedSearchSynonyms } from './search-synonyms.ts';
import { seedUnits } from './units.ts';

type Step = (database: Database) => Promise<number>;

/** What the law and the official lists give, in the order in which it refers to itself. */
const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['units', seedUnits],
  ['product categories', seedProductCategories],
  ['rubrics', seedRubricsStep],
  ['levels of rating', seedLevelRules],
  ['commune criteria', seedCommuneCriteria],
  ['public holidays', seedPublicHolidays],
  ['rating rounds', seedRatingRounds],
  ['search synonyms', seedSearchSynonyms],
  ['kinds of reports', seedReportTemplates],
];

/**
 * Brings the reference data up to date; running it again changes nothing.
 * @returns how many rows each step stands for
 */
export async function seedReference(database: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, step] of STEPS) counts[name] = await step(database);
  return counts;
}
