import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { documentAccess } from './document.access.ts';

@Access(documentAccess.sessionRecords)
@ObjectType({ description: 'The result of one product in a session that was handed over.' })
export class SessionRecordItem {
  @Field(() => Int, { description: 'Place on the agenda.' })
  position!: number;

  @Field(() => String, { description: 'Name of the product.' })
  product!: string;

  @Field(() => String, { description: 'Name of its producer.' })
  producer!: string;

  @Field(() => Int, { description: 'Number of the official sheet.' })
  rubricSheet!: number;

  @Field(() => Int, { description: 'Sheets that counted.' })
  sheetCount!: number;

  @Field(() => Int, { description: 'Sum of their totals, in points.' })
  totalSum!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Average for people’s eyes; compare the sum instead. Null where the product was disqualified (bị loại).',
  })
  average!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The star the council gave; null where the product was disqualified.',
  })
  star!: number | null;
}

@Access(documentAccess.sessionRecords)
@ObjectType('SessionRecord', {
  implements: Node,
  description:
    'A session that was scored in another system, as it was handed over: data with its source, not a session of this system.',
})
export class SessionRecord extends Node {
  @Field(() => String, { description: 'Name of the council.' })
  councilName!: string;

  @Field(() => String, { description: 'Number within its council.' })
  number!: string;

  @Field(() => LocalDate, { description: 'Day on which it was held.' })
  heldOn!: string;

  @Field(() => String, { description: 'Where it is from, as whoever took it over wrote.' })
  source!: string;

  @Field(() => Boolean, {
    description:
      'Whether its results were worked out again from its sheets and agreed; false where it came without sheets.',
  })
  recomputed!: boolean;

  @Field(() => Date, { description: 'When it was taken over.' })
  recordedAt!: Date;
}
