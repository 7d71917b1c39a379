import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  CriteriaConfidence,
  CriteriaDivisionKind,
  CriteriaLevel,
} from './commune-criteria.enums.ts';

export const CONFIDENCE = 'How well this is sourced.';
export const SOURCES = 'Where it was read.';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('CriteriaSet', {
  implements: Node,
  description: 'A set of new-rural criteria as issued by one decision (bộ tiêu chí nông thôn mới).',
})
export class CriteriaSet extends Node {
  @Field(() => String, { description: 'Code of the set, e.g. "ntm-commune-2021-2025".' })
  code!: string;

  @Field(() => CriteriaLevel, { description: 'The tier it is for.' })
  level!: CriteriaLevel;

  @Field(() => String, {
    description: 'The standard it defines, e.g. "NTM" (đạt chuẩn) or "NTM_ADVANCED" (nâng cao).',
  })
  standard!: string;

  @Field(() => String, {
    description: 'The decision that issued it, e.g. "Quyết định 318/QĐ-TTg".',
  })
  legalBasis!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day in force; null when not known.',
  })
  validFrom!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day in force; null when not known.',
  })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'What is known about its end, in English.' })
  validToNote!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many criteria the decision has.' })
  criteriaCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many indicators the decision has.' })
  indicatorCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How well the number of indicators is sourced, when that is in doubt.',
  })
  indicatorCountNote!: string | null;

  @Field(() => Boolean, {
    description: 'Whether all its criteria are recorded here; false where the annex was not seen.',
  })
  complete!: boolean;

  @Field(() => [String], { description: 'Rules on which thresholds apply to whom, in English.' })
  rules!: string[];

  @Field(() => CriteriaConfidence, { description: CONFIDENCE })
  confidence!: CriteriaConfidence;

  @Field(() => String, { nullable: true, description: 'More on how well it is sourced.' })
  confidenceNote!: string | null;

  @Field(() => [String], { description: SOURCES })
  sources!: string[];

  @Field(() => Int, { description: 'Counts versions: a published set is never changed.' })
  version!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When the office published it; null for what law and official lists give.',
  })
  publishedAt!: Date | null;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('CriteriaDivision', {
  description:
    'A heading, a region or a commune group of a criteria set (nhóm tiêu chí, vùng, nhóm xã).',
})
export class CriteriaDivision {
  @Field(() => CriteriaDivisionKind, { description: 'What the set is divided by here.' })
  kind!: CriteriaDivisionKind;

  @Field(() => String, { description: 'Code within the set, e.g. "TDMNPB".' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which communes belong to it, in Vietnamese, as the decision says.',
  })
  definition!: string | null;
}

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('Criterion', {
  implements: Node,
  description: 'One criterion of a criteria set (tiêu chí).',
})
export class Criterion extends Node {
  @Field(() => Int, { description: 'Its number in the set. Sets number differently.' })
  number!: number;

  @Field(() => Boolean, {
    description:
      'Whether all its indicators are recorded here. Until then it cannot be called met.',
  })
  indicatorsComplete!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark on the source, in English.' })
  note!: string | null;

  @Field(() => CriteriaConfidence, { description: CONFIDENCE })
  confidence!: CriteriaConfidence;

  @Field(() => String, { nullable: true, description: 'More on how well it is sourced.' })
  confidenceNote!: string | null;

  @Field(() => [String], { description: SOURCES })
  sources!: string[];
}
