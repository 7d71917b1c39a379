import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { MinutesSectionEnum } from './minutes.enums.ts';
import type { MinutesSection } from './minutes.rules.ts';

@Access(REACHED)
@ObjectType({ description: 'One part of the minutes with its prose.' })
export class MinutesText {
  @Field(() => MinutesSectionEnum, { description: 'Which part.' })
  section!: MinutesSection;

  @Field(() => String, { description: 'Its heading, as printed.' })
  title!: string;

  @Field(() => String, {
    description: 'The prose as it is edited; figures stand in it by name, as {{present}}.',
  })
  text!: string;

  @Field(() => String, {
    description: 'The prose as it is printed now, with the figures that are known.',
  })
  shown!: string;
}

@Access(REACHED)
@ObjectType({
  description:
    'A figure that prose may name; its value comes from the locked data and cannot be typed.',
})
export class MinutesFigure {
  @Field(() => String, { description: 'Its name between double braces.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Its value; null before it is known.' })
  value!: string | null;
}

@Access(REACHED)
@ObjectType({ description: 'The minutes of a session (biên bản), newest version.' })
export class Minutes {
  @Field(() => Int, { description: 'Version; another begins when locked minutes are revised.' })
  version!: number;

  @Field(() => Int, {
    description: 'Counts saves; 0 as long as nobody has written. Send it as baseRevision.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'Why there is another version.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it can no longer be edited (đã khóa).' })
  locked!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was locked.' })
  lockedAt!: Date | null;

  @Field(() => [MinutesText], { description: 'Its parts, in printed order.' })
  sections!: MinutesText[];

  @Field(() => [MinutesFigure], { description: 'The figures that prose may name.' })
  figures!: MinutesFigure[];
}
