import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { DoubtKind } from './rubric.enums.ts';

const DAY = 86_400;

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricVersion', {
  implements: Node,
  description:
    'The scoring sheets of one decision of the Prime Minister (bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP). Published versions never change.',
})
export class RubricVersion extends Node {
  @Field(() => String, { description: 'Short name, e.g. "26/2026".' })
  code!: string;

  @Field(() => String, { description: 'Number of the decision, e.g. "26/2026/QĐ-TTg".' })
  number!: string;

  @Field(() => String, { description: 'Title, in Vietnamese.' })
  title!: string;

  @Field(() => LocalDate, { description: 'Day on which the decision was signed.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'First day on which it applies.' })
  effectiveFrom!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Last day on which it applies; null while in force. May overlap with its successor: dossiers already lodged finish under the old rules (Quyết định 26/2026/QĐ-TTg, Điều 11, 12).',
  })
  effectiveTo!: string | null;

  @Field(() => [String], { description: 'Decisions that it replaces, with their dates.' })
  replaces!: string[];

  @Field(() => Int, { description: 'Most points a product can get (100).' })
  maxPoints!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many months a certificate (giấy chứng nhận) of 3 stars and up is valid; null when the source does not say.',
  })
  certificateMonths!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the decision defines the star minima (mức tối thiểu cho hạng sao); null when not known.',
  })
  minimumArticle!: string | null;

  @Field(() => String, { description: 'Where the text was taken from.' })
  source!: string;

  @Field(() => String, { description: 'How sure the source is.' })
  confidence!: string;

  @Field(() => String, {
    description:
      'SHA-256 of the content, hexadecimal: the same wherever the same sheets are loaded.',
  })
  contentHash!: string;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricStarRange', {
  description:
    'Which average totals earn which star (hạng sao): from minPoints up to, not including, maxPoints; unrounded (Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3).',
})
export class RubricStarRange {
  @Field(() => Int, { description: 'Number of stars, 1 to 5.' })
  star!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Level that recognises it, e.g. "cấp tỉnh"; null for stars without recognition.',
  })
  level!: string | null;

  @Field(() => Int, { description: 'Least average, in points; belongs to the range.' })
  minPoints!: number;

  @Field(() => Int, { description: 'Upper bound, in points.' })
  maxPoints!: number;

  @Field(() => Boolean, { description: 'Whether the upper bound itself belongs to the range.' })
  maxInclusive!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a certificate (giấy chứng nhận) is issued for it.',
  })
  certified!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Article of the decision; null when its wording was not seen.',
  })
  article!: string | null;

  @Field(() => String, { description: 'Where the bounds were taken from.' })
  source!: string;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricSheet', {
  implements: Node,
  description:
    'A scoring sheet (phiếu đánh giá) for the products of one sub-group (phân nhóm, bộ sản phẩm).',
})
export class RubricSheet extends Node {
  @Field(() => Int, { description: 'Number of the sheet in its version, 1 to 26.' })
  number!: number;

  @Field(() => String, { description: 'Official name of the sub-group, in Vietnamese.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Line above the sheet that names product and group, as printed.',
  })
  context!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the product group (ngành), "I" to "VI"; null in older versions.',
  })
  groupCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the product group (ngành).' })
  groupName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the family (nhóm) in its group.' })
  familyCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the family (nhóm).' })
  familyName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Letter of the sub-group (phân nhóm) in its family; null when it has none.',
  })
  subgroupCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the sub-group (phân nhóm).' })
  subgroupName!: string | null;

  @Field(() => [String], { description: 'Ministries in charge, as printed.' })
  leadMinistries!: string[];

  @Field(() => Int, { description: 'Most points on this sheet (100).' })
  maxPoints!: number;

  @Field(() => Boolean, {
    description:
      'Whether products can be rated on it: all its sums add up. Otherwise it can only be read.',
  })
  usable!: boolean;
}

@CacheFor(DAY)
@Access(PUBLIC)
@ObjectType('RubricDoubt', {
  description:
    'A value that should be checked against the signed decision: it is shown, not hidden or mended in silence.',
})
export class RubricDoubt {
  @Field(() => DoubtKind, { description: 'Why it is in doubt.' })
  kind!: DoubtKind;

  @Field(() => String, { description: 'Where it stands, in Vietnamese.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'What the source prints.' })
  printed!: string | null;

  @Field(() => String, { nullable: true, description: 'What this system uses.' })
  used!: string | null;

  @Field(() => Boolean, { description: 'Whether the sheet cannot be used until it is settled.' })
  blocksUse!: boolean;

  @Field(() => String, { nullable: true, description: 'What the source file says about it.' })
  sourceRemark!: string | null;
}
