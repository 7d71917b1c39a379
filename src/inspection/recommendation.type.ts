import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import {
  RecommendationKind,
  RecommendationResponse,
  RecommendationState,
} from './inspection.enums.ts';

@Access(REACHED)
@ObjectType('ProgrammeRecommendation', {
  implements: Node,
  description:
    'What somebody is to mend or to answer by a day (kiến nghị, yêu cầu khắc phục): from a finding, from supervision, or from social criticism. Seen by the coordination office, auditors, and officers of the commune it is about or addressed to.',
})
export class ProgrammeRecommendation extends Node {
  @Field(() => RecommendationKind, { description: 'Where it comes from.' })
  kind!: RecommendationKind;

  @Field(() => String, { description: 'What is to be done, or what is criticised.' })
  text!: string;

  @Field(() => LocalDate, { description: 'The day it was given.' })
  givenOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it is to be remedied or answered; null = none was given.',
  })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no day, or where it is from.' })
  dueNote!: string | null;

  @Field(() => RecommendationState, { description: 'Where it stands.' })
  state!: RecommendationState;

  @Field(() => RecommendationResponse, {
    nullable: true,
    description: 'What the answer comes to; null = there is none that stands.',
  })
  response!: RecommendationResponse | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of the answer that stands.' })
  answeredOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was closed or withdrawn.' })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('RecommendationStep', {
  description: 'What somebody did about a recommendation. Steps are never changed or removed.',
})
export class RecommendationStep {
  @Field(() => String, {
    description: 'What was done: make, answer, accept, return, extend or withdraw.',
  })
  move!: string;

  @Field(() => RecommendationState, { description: 'Where it stood then.' })
  state!: RecommendationState;

  @Field(() => String, { nullable: true, description: 'The answer or the reason.' })
  text!: string | null;

  @Field(() => RecommendationResponse, { nullable: true, description: 'Of an answer.' })
  response!: RecommendationResponse | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day by which, as it was then.' })
  dueOn!: string | null;

  @Field(() => LocalDate, { description: 'The day it speaks of.' })
  day!: string;

  @Field(() => Date, { description: 'When it was entered.' })
  at!: Date;
}

export const RecommendationConnection = connectionType(
  () => ProgrammeRecommendation,
  'ProgrammeRecommendation',
  'recommendations (kiến nghị)',
);
