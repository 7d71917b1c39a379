import { CRITERIA } from './criteria.data.ts';
import type { DataSet } from './data-set.ts';
import { RECOGNISED } from './recognised.data.ts';
import { TARGETS } from './targets.data.ts';
import { UNITS } from './units.data.ts';

/** What is public of the programme, one pair of files each. Results have a pair for each criteria set. */
export const PROGRAMME_SETS: readonly DataSet[] = [UNITS, CRITERIA, RECOGNISED, TARGETS];
