import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { InspectionFindingKind, InspectionPlanKind } from './inspection.enums.ts';

@Access(REACHED)
@ObjectType('InspectionPlan', {
  implements: Node,
  description:
    'A plan of inspections (kế hoạch kiểm tra, giám sát), of the office, a division, the Front or another body. Seen by the coordination office and auditors.',
})
export class InspectionPlan extends Node {
  @Field(() => String, { description: 'Code, e.g. "KT-2026".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => InspectionPlanKind, { description: 'What it is for.' })
  kind!: InspectionPlanKind;

  @Field(() => String, { nullable: true, description: 'What is to be looked at (nội dung).' })
  content!: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('InspectionVisit', {
  implements: Node,
  description:
    'A visit to a commune (cuộc kiểm tra, giám sát tại cơ sở). Seen by the coordination office, auditors and the officers of the commune; by these only once it is held, unless it was announced.',
})
export class InspectionVisit extends Node {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it is or was planned for; null where it was not planned.',
  })
  plannedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it took place.' })
  heldOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the commune is told beforehand (báo trước).' })
  announced!: boolean;

  @Field(() => [String], {
    description: 'Who goes there, with what they are (thành phần đoàn). Not public.',
  })
  members!: string[];

  @Field(() => String, { nullable: true, description: 'What is looked at (nội dung kiểm tra).' })
  lookedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What was concluded (kết luận).' })
  conclusion!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  cancelledReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('InspectionFinding', {
  implements: Node,
  description: 'What a visit found (phát hiện). Seen by whoever sees the visit.',
})
export class InspectionFinding extends Node {
  @Field(() => InspectionFindingKind, { description: 'What kind of thing it is.' })
  kind!: InspectionFindingKind;

  @Field(() => Boolean, { description: 'Whether it is serious (nghiêm trọng).' })
  serious!: boolean;

  @Field(() => String, { description: 'What was found.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not count: it was recorded by mistake (rút lại); null = it counts.',
  })
  withdrawnReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('InspectionDifficulty', {
  description: 'That a visit, or a finding of it, has to do with a difficulty of the commune.',
})
export class InspectionDifficulty {
  @Field(() => Boolean, { description: 'false: somebody said that they have nothing in common.' })
  linked!: boolean;
}

export const InspectionPlanConnection = connectionType(
  () => InspectionPlan,
  'InspectionPlan',
  'plans of inspections (kế hoạch kiểm tra)',
);
export const InspectionVisitConnection = connectionType(
  () => InspectionVisit,
  'InspectionVisit',
  'visits (cuộc kiểm tra)',
);
export const InspectionFindingConnection = connectionType(
  () => InspectionFinding,
  'InspectionFinding',
  'findings (phát hiện)',
);
