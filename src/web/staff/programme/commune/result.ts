import type { AppCommuneResultsQuery } from '../../generated/operations.ts';

export type Commune = NonNullable<AppCommuneResultsQuery['communeAssessment']>;
export type Result = Commune['criteria'][number];
export type Changes = Commune['changes']['changes'];
