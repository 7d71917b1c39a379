import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  ConditionGap,
  ConditionVerdict,
  RecognitionCondition,
  RevocationGround,
} from './condition.enums.ts';
import { RecognitionState, RuralStandard } from './recognition.enums.ts';

@Access(REACHED)
@ObjectType('RecognitionFinding', {
  description: 'What the system finds about one condition of a recognition (điều kiện công nhận).',
})
export class RecognitionFinding {
  @Field(() => RecognitionCondition, { description: 'The condition.' })
  condition!: RecognitionCondition;

  @Field(() => ConditionVerdict, { description: 'Whether it is fulfilled.' })
  verdict!: ConditionVerdict;

  @Field(() => ConditionGap, { nullable: true, description: 'Why nothing can be said.' })
  gap!: ConditionGap | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Criteria that are met, or contents of the survey that reach the rate.',
  })
  met!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many; null when not known.' })
  of!: number | null;
}

@Access(REACHED)
@ObjectType('RevocationCheck', {
  description:
    'Whether a recognition would have to be revoked (thu hồi), by the approved results that are the newest now. NTM is held against its set, advanced and model against the advanced set.',
})
export class RevocationCheck {
  @Field(() => RevocationGround, { description: 'What speaks for it.' })
  ground!: RevocationGround;

  @Field(() => Int, { description: 'Criteria below standard.' })
  belowCount!: number;

  @Field(() => Int, { nullable: true, description: 'Criteria of the set; null = not known.' })
  of!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the results; null = there are none, or it was found then.',
  })
  year!: number | null;

  @Field(() => AssessmentPeriodKind, { nullable: true, description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind | null;
}

@Access(REACHED)
@ObjectType('RecognitionStep', {
  description: 'What somebody did about a recognition file. Never changed or removed.',
})
export class RecognitionStep {
  @Field(() => String, {
    description: 'REGISTER, RECORD_EARLIER, or a step of the commune or the offices.',
  })
  move!: string;

  @Field(() => RecognitionState, { nullable: true, description: 'Where it stood; null = nowhere.' })
  fromState!: RecognitionState | null;

  @Field(() => RecognitionState, { description: 'Where it stood then.' })
  toState!: RecognitionState;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, a remark, or why it went on although not everything was known.',
  })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of its document.' })
  documentNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of its document.' })
  documentDay!: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('Recognition', {
  implements: Node,
  description:
    'The file of a unit, or of a hamlet (xóm), on its way to a new-rural standard for a year (hồ sơ xét công nhận). Seen by the officers of the commune, the coordination office and auditors.',
})
export class Recognition extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The hamlet (xóm) it is about; null = the unit itself.',
  })
  hamlet!: string | null;

  @Field(() => RuralStandard, { description: 'The standard.' })
  standard!: RuralStandard;

  @Field(() => Int, { description: 'The year it is registered for.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, {
    nullable: true,
    description:
      'Which result of the year counts: the middle where the unit ended before the end. Null where results of such units are not recorded here.',
  })
  periodKind!: AssessmentPeriodKind | null;

  @Field(() => RecognitionState, { description: 'Where it stands.' })
  state!: RecognitionState;

  @Field(() => String, {
    nullable: true,
    description: 'For decisions of before files were kept here: where this one is known from.',
  })
  earlierSource!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the decision (quyết định).' })
  recognisedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the decision that revokes it.' })
  revokedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that decision.' })
  revocationNumber!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

export const RecognitionConnection = connectionType(
  () => Recognition,
  'Recognition',
  'recognition files (hồ sơ xét công nhận)',
);
