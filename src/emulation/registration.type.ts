import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { Decimal, LocalDate } from '../platform/graphql/scalars.ts';
import { CommendationForm } from './award.enums.ts';
import { EmulationState, EmulationSubject } from './emulation.enums.ts';

@Access(REACHED)
@ObjectType('EmulationRegistration', {
  implements: Node,
  description:
    'Who stands for an award of a campaign (đăng ký thi đua). Seen by the officers of the commune, the office and auditors; the name of a household by the first two only.',
})
export class EmulationRegistration extends Node {
  @Field(() => EmulationSubject, { description: 'What kind of participant it is.' })
  subject!: EmulationSubject;

  @Field(() => Boolean, {
    description: 'The household agrees that its name stands in the list of those commended.',
  })
  consent!: boolean;

  @Field(() => LocalDate, { description: 'The day of registration.' })
  registeredOn!: string;

  @Field(() => EmulationState, { description: 'Where it stands.' })
  state!: EmulationState;

  @Field(() => Decimal, { nullable: true, description: 'Points it gave itself, in all.' })
  selfPoints!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Checked points, in all.' })
  checkedPoints!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among equals, as decided; null = not decided.',
  })
  tiePlace!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the tie was decided so.' })
  tieReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is proposed beyond the quota; null = it is within.',
  })
  exceptionReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('EmulationScore', { description: 'Points for a line of the table, by both sides.' })
export class EmulationScore {
  @Field(() => Decimal, { nullable: true, description: 'Points it gave itself.' })
  selfPoints!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says about them.' })
  selfNote!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Checked points.' })
  checkedPoints!: string | null;

  @Field(() => String, { nullable: true, description: 'What the office says about them.' })
  checkedNote!: string | null;
}

@Access(REACHED)
@ObjectType('EmulationStep', {
  description: 'What somebody did about a registration. Steps are never changed or removed.',
})
export class EmulationStep {
  @Field(() => String, {
    description:
      'What was done: register, self-score, check, return, confirm, decide-tie, propose, commend, take-back or withdraw.',
  })
  move!: string;

  @Field(() => EmulationState, { description: 'Where it stood then.' })
  state!: EmulationState;

  @Field(() => String, { nullable: true, description: 'Why.' })
  text!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Points in all, of scores.' })
  points!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(PUBLIC)
@ObjectType('EmulationCommendation', {
  implements: Node,
  description:
    'A line of the register of commendations (sổ khen thưởng). Public; a household is named only where it agreed.',
})
export class EmulationCommendation extends Node {
  @Field(() => EmulationSubject, { description: 'What kind of participant it is.' })
  subject!: EmulationSubject;

  @Field(() => String, { description: 'For what, in Vietnamese.' })
  award!: string;

  @Field(() => CommendationForm, { description: 'In which form.' })
  form!: CommendationForm;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is known from; null = decided with this system.',
  })
  source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not count: recorded by mistake or taken back; null = it counts.',
  })
  withdrawnReason!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

export const EmulationRegistrationConnection = connectionType(
  () => EmulationRegistration,
  'EmulationRegistration',
  'registrations (đăng ký thi đua)',
);
export const EmulationCommendationConnection = connectionType(
  () => EmulationCommendation,
  'EmulationCommendation',
  'commendations (khen thưởng)',
);
