import type { IncomeFigureEntity } from '../commune-criteria/assessment.entity.ts';
import { communeByCode, incomeFiguresByCommuneId } from '../commune-criteria/assessment.loader.ts';
import { existedIn } from '../commune-criteria/assessment.rules.ts';
import { classificationKey, classificationOf } from '../commune-criteria/classification.loader.ts';
import {
  AssessmentPeriodKind,
  type IncomeMethod,
} from '../commune-criteria/commune-criteria.enums.ts';
import { thresholdsByIndicatorId } from '../commune-criteria/criteria-set.loader.ts';
import { thresholdOn } from '../commune-criteria/threshold.rules.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { lineageByUnitId } from '../region/region.loader.ts';
import { dayOfYear, distance, lineYears, type LineYear } from './income-line.rules.ts';
import type { IncomeSurveyEntity } from './income-survey.entity.ts';
import { surveysOfCommunes } from './income-survey.loader.ts';

/** Indicators of income per person, of every set for communes; figures of them are million VND. */
const INDICATORS = `
  SELECT i.id, s.id AS "setId", s.code, s.name, s.valid_from::text AS "validFrom",
         s.valid_to::text AS "validTo"
    FROM indicator i
    JOIN criteria_set_criterion c ON c.id = i.criterion_id
    JOIN criteria_set s ON s.id = c.set_id
   WHERE s.level = 'COMMUNE' AND i.value_kind = 'NUMBER' AND i.unit = 'million VND/person/year'
   ORDER BY s.code, i.position`;

interface Indicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface IncomeDistance {
  readonly setCode: string;
  readonly setName: string;
  readonly threshold: string | null;
  readonly distance: string | null;
}

export interface LineFigure {
  readonly figure: IncomeFigureEntity;
  readonly survey: IncomeSurveyEntity | null;
  readonly distances: readonly IncomeDistance[];
}

export interface LinePlace {
  readonly commune: CommuneEntity;
  readonly figures: readonly LineFigure[];
}

export type IncomeLineYearView = LineYear<CommuneEntity> & {
  readonly places: readonly LinePlace[];
};

/**
 * The years up to one, each with the units in force then: a figure stays with the unit it was found in,
 * and none is added to another.
 */
export async function incomeLine(
  context: Context,
  code: string,
  { until, years }: { readonly until: number; readonly years: number },
): Promise<IncomeLineYearView[] | null> {
  const commune = await communeByCode(context, code, {
    ...{ year: until, periodKind: AssessmentPeriodKind.YEAR_END },
  });
  if (!commune) return null;
  const units = await context.load(lineageByUnitId, commune.id);
  const ids = units.map(({ id }) => id);
  const [figures, surveys, indicators] = await Promise.all([
    context.loadMany(incomeFiguresByCommuneId, ids),
    surveysOfCommunes(context, ids),
    context.db.pool.query<Indicator>(INDICATORS),
  ]);
  const surveyOf = new Map(surveys.map((one) => [keyOf(one), one]));
  const line = lineYears(units, { until, years }, existedIn);
  return Promise.all(
    line.map(async (year) => ({
      ...year,
      places: await Promise.all(
        year.units.map(async (unit) => {
          const own = figures.flat().filter((one) => isOf(one, unit.id, year.year));
          const views = own.map(async (figure) => ({
            figure,
            survey: surveyOf.get(keyOf(figure)) ?? null,
            distances: await distancesOf(context, figure, indicators.rows),
          }));
          return { commune: unit, figures: await Promise.all(views) };
        }),
      ),
    })),
  );
}

const isOf = (figure: IncomeFigureEntity, communeId: string, year: number) =>
  figure.communeId === communeId && figure.year === year;

const keyOf = (one: { communeId: string; year: number; method: IncomeMethod }) =>
  `${one.communeId} ${one.year} ${one.method}`;

async function distancesOf(
  context: Context,
  { communeId, year, amount }: IncomeFigureEntity,
  indicators: readonly Indicator[],
): Promise<IncomeDistance[]> {
  const day = dayOfYear(year, context.today);
  const [place, thresholds] = await Promise.all([
    context.load(classificationOf, classificationKey({ unitId: communeId, day })),
    context.loadMany(
      thresholdsByIndicatorId,
      indicators.map(({ id }) => id),
    ),
  ]);
  return indicators.flatMap((indicator, index) => {
    const { validFrom, validTo, code, name } = indicator;
    const threshold = thresholdOn(thresholds[index] ?? [], { day, year, ...place });
    // Of sets whose days are not known a threshold counts for the year that it names.
    const applies = validFrom
      ? validFrom <= `${year}-12-31` && (!validTo || validTo >= `${year}-01-01`)
      : threshold?.year === year;
    if (!applies) return [];
    const value = threshold?.value ?? null;
    return [{ setCode: code, setName: name, threshold: value, distance: distance(value, amount) }];
  });
}
