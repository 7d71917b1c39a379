import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC, REACHED } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { DifficultyResult, DifficultyState } from './difficulty.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('DifficultyLevel', {
  implements: Node,
  description:
    'Where difficulties go when nobody answers (cấp tiếp nhận khó khăn, vướng mắc). The level of the city ended with 30 June 2025 and stays readable.',
})
export class DifficultyLevel extends Node {
  @Field(() => String, { description: 'Code, e.g. "BCD-TINH".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => Int, { description: '1 comes first; a difficulty goes from lower to higher.' })
  rank!: number;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not known.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null = it exists.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Where this is known from, in Vietnamese.' })
  source!: string;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@Access(REACHED)
@ObjectType('DifficultyStep', {
  description: 'What somebody did about a difficulty. Steps are never changed or removed.',
})
export class DifficultyStep {
  @Field(() => String, {
    description: 'What was done: raise, assign, answer, close, reopen or withdraw.',
  })
  move!: string;

  @Field(() => DifficultyState, { nullable: true, description: 'Where it stood; null = nowhere.' })
  fromState!: DifficultyState | null;

  @Field(() => DifficultyState, { description: 'Where it stood then.' })
  toState!: DifficultyState;

  @Field(() => String, { nullable: true, description: 'The answer, the reason or a remark.' })
  text!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@Access(REACHED)
@ObjectType('DifficultyEscalation', {
  description: 'One time a difficulty went up a level. Never changed or removed.',
})
export class DifficultyEscalation {
  @Field(() => Boolean, { description: 'By the rule of age; else somebody did it.' })
  byRule!: boolean;

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;
}

@Access(REACHED)
@ObjectType('Difficulty', {
  implements: Node,
  description:
    'What hinders a commune in meeting a criterion (khó khăn, vướng mắc), with the remedy it proposes. Seen by the officers of the commune, the coordination office and auditors.',
})
export class Difficulty extends Node {
  @Field(() => String, { description: 'What hinders.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'What the commune proposes (đề xuất).' })
  remedy!: string | null;

  @Field(() => DifficultyState, { description: 'Where it stands.' })
  state!: DifficultyState;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which the office wants an answer; null = none was set.',
  })
  answerBy!: string | null;

  @Field(() => Date, { description: 'When it was raised.' })
  raisedAt!: Date;

  @Field(() => Date, { description: 'When anybody did anything last.' })
  movedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was closed or withdrawn.' })
  closedAt!: Date | null;

  @Field(() => DifficultyResult, { nullable: true, description: 'What came of it, once closed.' })
  result!: DifficultyResult | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  resultText!: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('DifficultyCount', { description: 'How many difficulties are in one state.' })
export class DifficultyCount {
  @Field(() => DifficultyState, { description: 'The state.' })
  state!: DifficultyState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

export const DifficultyConnection = connectionType(
  () => Difficulty,
  'Difficulty',
  'difficulties (khó khăn, vướng mắc)',
);
export const DifficultyLevelConnection = connectionType(
  () => DifficultyLevel,
  'DifficultyLevel',
  'levels (cấp tiếp nhận)',
);
