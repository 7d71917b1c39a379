import { Field, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, line, prose } from '../../platform/graphql/shapes.ts';
import {
  Comparator,
  CriteriaConfidence,
  CriteriaDivisionKind,
  CriteriaLevel,
  IndicatorComputation,
  IndicatorValueKind,
  ThresholdKey,
} from '../commune-criteria.enums.ts';

const NAME_EN = 'English name, where there is one.';

@InputType({ description: 'An indicator of a criterion.' })
export class CriteriaTreeIndicatorInput {
  @Field(() => String, { description: 'Its code, once in the set, e.g. "13.2".' })
  code!: string;

  @Field(() => String, { description: 'Its Vietnamese wording, as the decision has it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn?: string | null;

  @Field(() => IndicatorValueKind, { description: 'A number, or met or not.' })
  valueKind!: IndicatorValueKind;

  @Field(() => String, { nullable: true, description: 'Unit of its values; for numbers.' })
  unit?: string | null;

  @Field(() => Comparator, { description: 'How a value stands to the threshold when it is met.' })
  comparator!: Comparator;

  @Field(() => [ThresholdKey], { description: 'What its thresholds differ by; may be empty.' })
  thresholdBy!: ThresholdKey[];

  @Field(() => IndicatorComputation, {
    nullable: true,
    description: 'What the system computes it from, as a proposal beside what is recorded.',
  })
  computedFrom?: IndicatorComputation | null;

  @Field(() => String, { nullable: true, description: 'A remark on its reading.' })
  note?: string | null;
}

@InputType({ description: 'A criterion of a set.' })
export class CriteriaTreeCriterionInput {
  @Field(() => Int, { description: 'Its number, 1 to 99.' })
  number!: number;

  @Field(() => String, { description: 'Its Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the heading it stands under.' })
  part?: string | null;

  @Field(() => Boolean, {
    description: 'Whether all its indicators are given; until then it is never called met.',
  })
  indicatorsComplete!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => [CriteriaTreeIndicatorInput], { description: 'Its indicators, at most 50.' })
  indicators!: CriteriaTreeIndicatorInput[];
}

@InputType({ description: 'A heading, region or commune group of a set.' })
export class CriteriaTreeDivisionInput {
  @Field(() => CriteriaDivisionKind, { description: 'What the set is divided by here.' })
  kind!: CriteriaDivisionKind;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its Vietnamese name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Which communes belong to it.' })
  definition?: string | null;
}

@InputType({ description: 'A whole criteria set.' })
export class CriteriaTreeInput {
  @Field(() => CriteriaLevel, { description: 'The tier it is for: HAMLET for xóm.' })
  level!: CriteriaLevel;

  @Field(() => String, { description: 'The standard it defines, in capitals, e.g. "NTM_HAMLET".' })
  standard!: string;

  @Field(() => String, { description: 'Vietnamese name, as the decision has it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: NAME_EN })
  nameEn?: string | null;

  @Field(() => String, { description: 'The decision that issues it, with number and date.' })
  legalBasis!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day in force.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in force; open when left out.' })
  validTo?: string | null;

  @Field(() => Boolean, { description: 'Whether all criteria of the decision are given.' })
  complete!: boolean;

  @Field(() => CriteriaConfidence, { description: 'PRIMARY when copied from the text itself.' })
  confidence!: CriteriaConfidence;

  @Field(() => [String], { description: 'Rules on which thresholds apply to whom; may be empty.' })
  rules!: string[];

  @Field(() => [String], { description: 'Where it was read; needed before it is published.' })
  sources!: string[];

  @Field(() => [CriteriaTreeDivisionInput], { description: 'Headings, regions, commune groups.' })
  divisions!: CriteriaTreeDivisionInput[];

  @Field(() => [CriteriaTreeCriterionInput], { description: 'The criteria, 1 to 99.' })
  criteria!: CriteriaTreeCriterionInput[];
}

const empty = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => (value ?? null) as z.output<T> | null);
const lines = (most: number) => z.array(line(1000)).max(most);

export const criteriaTree = z.object({
  level: z.enum(CriteriaLevel),
  standard: z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/, { message: 'standard' }),
  name: line(300),
  nameEn: empty(line(300)),
  legalBasis: line(300),
  validFrom: empty(day()),
  validTo: empty(day()),
  complete: z.boolean(),
  confidence: z.enum(CriteriaConfidence).exclude(['NOT_FOUND']),
  rules: lines(20),
  sources: lines(20),
  divisions: z
    .array(
      z.object({
        kind: z.enum(CriteriaDivisionKind),
        code: line(30),
        name: line(200),
        nameEn: empty(line(200)),
        definition: empty(prose(2000)),
      }),
    )
    .max(50),
  criteria: z
    .array(
      z.object({
        number: z.number().int().min(1).max(99),
        name: line(500),
        nameEn: empty(line(500)),
        part: empty(line(30)),
        indicatorsComplete: z.boolean(),
        note: empty(prose(2000)),
        indicators: z
          .array(
            z.object({
              code: line(20),
              name: line(1000),
              nameEn: empty(line(1000)),
              valueKind: z.enum(IndicatorValueKind),
              unit: empty(line(200)),
              comparator: z.enum(Comparator),
              thresholdBy: z.array(z.enum(ThresholdKey)).max(3),
              computedFrom: empty(z.enum(IndicatorComputation)),
              note: empty(prose(2000)),
            }),
          )
          .max(50),
      }),
    )
    .min(1)
    .max(99),
});
