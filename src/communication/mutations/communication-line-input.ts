import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, prose } from '../../platform/graphql/shapes.ts';
import { OrganisationKind } from '../../programme/duty.enums.ts';
import {
  CommunicationChannel,
  CommunicationKind,
  CommunicationTopic,
} from '../communication.enums.ts';

const NUMBER = 'a whole number as people write it: "4.500"; empty = not known.';

@InputType({ description: 'One line of sessions, its numbers as they stand in a spreadsheet.' })
export class CommunicationLineInput {
  @Field(() => ID, { description: 'The commune, as it was on the day.' })
  communeId!: string;

  @Field(() => LocalDate, {
    description: 'The day, from 2000 to today; the last one where a line sums several up.',
  })
  heldOn!: string;

  @Field(() => CommunicationKind, { description: 'What it is for.' })
  kind!: CommunicationKind;

  @Field(() => CommunicationTopic, { description: 'What it is about.' })
  topic!: CommunicationTopic;

  @Field(() => CommunicationChannel, { description: 'How people are reached.' })
  channel!: CommunicationChannel;

  @Field(() => String, { description: 'Who held it, in Vietnamese.' })
  organizer!: string;

  @Field(() => OrganisationKind, { description: 'What kind of body that is.' })
  organizerKind!: OrganisationKind;

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'How many sessions, "1" without it.' })
  sessions?: string | null;

  @Field(() => String, { nullable: true, description: `People reached, ${NUMBER}` })
  people?: string | null;

  @Field(() => String, { nullable: true, description: `Women among them, ${NUMBER}` })
  women?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Officials and party members among them, ${NUMBER}`,
  })
  officials?: string | null;

  @Field(() => String, { nullable: true, description: `Materials handed out, ${NUMBER}` })
  materials?: string | null;

  @Field(() => String, { description: 'Where the numbers are from: minutes, a report, its date.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
}

const number = z.string().max(40).nullish();

export const communicationLines = z
  .array(
    z.object({
      communeId: idOf('Commune'),
      heldOn: day().refine((text) => text >= '2000-01-01'),
      kind: z.enum(CommunicationKind),
      topic: z.enum(CommunicationTopic),
      channel: z.enum(CommunicationChannel),
      organizer: line(300),
      organizerKind: z.enum(OrganisationKind),
      title: line(300),
      ...{ sessions: number, people: number, women: number, officials: number, materials: number },
      basis: line(1000),
      note: clearable(prose(2000)),
    }),
  )
  .min(1)
  .max(1000);
export type CommunicationLine = z.infer<typeof communicationLines>[number];
