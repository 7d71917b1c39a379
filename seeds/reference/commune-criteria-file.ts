/** The shape of criteria-commune.json, as far as it is seeded. */
interface RawNamed {
  readonly nameVi: string;
  readonly nameEn?: string;
}

export interface RawIndicator {
  readonly code: string;
  readonly nameVi?: string;
  readonly nameEn?: string;
  readonly unit: string;
  readonly comparator: string;
  readonly thresholdBy?: readonly string[];
  /** true or a number for everybody; null = the number was not found. */
  readonly thresholds: boolean | number | null;
  readonly byRegionAndYear?: readonly { region: string; year: number; value: number }[];
  readonly confidence?: string;
  readonly nameConfidence?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly options?: readonly string[];
  readonly requiresSet?: string;
  readonly computedFrom?: string;
}

export interface RawCriterion extends RawNamed {
  readonly number: number;
  readonly group?: number;
  readonly confidence: string;
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly indicators: readonly RawIndicator[];
  readonly indicatorsComplete?: boolean;
}

export interface RawSet extends RawNamed {
  readonly id: string;
  readonly level: string;
  readonly standard: string;
  readonly legalBasis: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly validToNote?: string;
  readonly criteriaCount?: number;
  readonly indicatorCount?: number;
  readonly indicatorCountConfidence?: string;
  readonly criteriaComplete?: boolean;
  readonly groups?: readonly (RawNamed & { readonly number: number })[];
  readonly regions?: readonly (RawNamed & { readonly code: string })[];
  readonly communeGroups?: readonly (RawNamed & {
    readonly code: string;
    readonly definitionVi?: string;
  })[];
  readonly rules?: readonly string[];
  readonly confidence: string;
  readonly sources?: readonly string[];
  readonly criteria: readonly RawCriterion[];
}

type ByRegion = Readonly<Record<string, number>>;

interface RawHistoric {
  readonly set: string;
  readonly legalBasis: string;
  readonly unit: string;
  readonly comparator: string;
  readonly year?: number;
  readonly values?: ByRegion;
  readonly years?: Readonly<Record<string, ByRegion>>;
  readonly confidence: string;
  readonly sources: readonly string[];
}

export interface RawCriteriaFile {
  readonly sets: readonly RawSet[];
  readonly historicIncomeThresholds: readonly RawHistoric[];
}

const LEVELS = [
  ['primary', 'PRIMARY'],
  ['secondary', 'SECONDARY'],
  ['inferred', 'INFERRED'],
  ['not found', 'NOT_FOUND'],
] as const;

/** "secondary (two reports that agree)" → SECONDARY, with the whole sentence as its note. */
export function confidenceOf(text: string): { confidence: string; confidence_note: string | null } {
  const level = LEVELS.find(([start]) => text.startsWith(start));
  if (!level) throw new Error(`Unknown confidence "${text}"`);
  const exact = LEVELS.some(([start]) => start === text) || text === 'primary text seen';
  return { confidence: level[1], confidence_note: exact ? null : text };
}

/**
 * Of the sets before 2021 only the income thresholds are known: a set with that one criterion each,
 * under a name that says so.
 */
export function historicSets(file: RawCriteriaFile): RawSet[] {
  const [modern] = file.sets;
  return file.historicIncomeThresholds.map((one) => {
    const years = one.years ?? { [String(one.year)]: one.values ?? {} };
    const period = one.set.startsWith('ntm-') ? 'giai đoạn 2016-2020' : 'năm 2013, 2014';
    return {
      id: one.set.startsWith('ntm-') ? one.set : `ntm-commune-${one.set}`,
      level: 'commune',
      standard: 'NTM',
      nameVi: `Mức thu nhập xã nông thôn mới ${period}`,
      nameEn: `Income thresholds for new-rural communes, ${period.replace(/^\D+/, '')}`,
      legalBasis: one.legalBasis,
      criteriaComplete: false,
      regions: modern?.regions,
      confidence: one.confidence,
      sources: one.sources,
      criteria: [incomeCriterion(one, years)],
    };
  });
}

function incomeCriterion(
  one: RawHistoric,
  years: Readonly<Record<string, ByRegion>>,
): RawCriterion {
  const byRegionAndYear = Object.entries(years).flatMap(([year, values]) =>
    Object.entries(values).map(([region, value]) => ({ region, year: Number(year), value })),
  );
  return {
    number: 10,
    nameVi: 'Thu nhập',
    nameEn: 'Income',
    confidence: one.confidence,
    indicatorsComplete: false,
    indicators: [
      {
        code: '10.1',
        nameVi: 'Thu nhập bình quân đầu người/năm trên địa bàn xã',
        nameEn: 'Average income per head per year in the commune',
        unit: one.unit,
        comparator: one.comparator,
        thresholdBy: ['region', 'year'],
        thresholds: null,
        byRegionAndYear,
        confidence: one.confidence,
        sources: one.sources,
      },
    ],
  };
}
