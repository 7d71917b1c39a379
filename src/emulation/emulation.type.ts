import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { EmulationEventKind, EmulationSubject } from './emulation.enums.ts';

const REVISION = 'Counts changes; send it back as baseRevision.';

@Access(REACHED)
@ObjectType('EmulationCampaign', {
  implements: Node,
  description:
    'A campaign of the emulation movement (đợt, phong trào thi đua), such as "Cả nước chung sức xây dựng nông thôn mới" of Kế hoạch 313/KH-UBND (28/10/2022). Seen by the coordination office, officers of communes and auditors.',
})
export class EmulationCampaign extends Node {
  @Field(() => String, { description: 'Code, e.g. "NTM-2021-2025".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on, where the document is not registered (căn cứ).',
  })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about (nội dung).' })
  content!: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to register; null = as long as the campaign lasts.',
  })
  registerUntil!: string | null;

  @Field(() => [EmulationSubject], { description: 'Who may register (đối tượng).' })
  openTo!: EmulationSubject[];

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@Access(REACHED)
@ObjectType('EmulationPlan', {
  implements: Node,
  description:
    'What a commune plans for a campaign in one year (kế hoạch phát động thi đua, Công văn 725/UBND-KT). Seen by its officers, the office and auditors.',
})
export class EmulationPlan extends Node {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Number of the plan (số hiệu).' })
  number!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;

  @Field(() => String, { description: 'What is to be done (nội dung).' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'What is to be reached (mục tiêu).' })
  goals!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

@Access(REACHED)
@ObjectType('EmulationEvent', {
  implements: Node,
  description: 'A launch or a review of a campaign (phát động, sơ kết, tổng kết).',
})
export class EmulationEvent extends Node {
  @Field(() => EmulationEventKind, { description: 'What kind of event it is.' })
  kind!: EmulationEventKind;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  title!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it is or was planned for.' })
  plannedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it took place.' })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people took part; null = unknown.' })
  people!: number | null;

  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  cancelledReason!: string | null;

  @Field(() => Int, { description: REVISION })
  revision!: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt!: Date;
}

export const EmulationCampaignConnection = connectionType(
  () => EmulationCampaign,
  'EmulationCampaign',
  'campaigns (phong trào thi đua)',
);
export const EmulationPlanConnection = connectionType(
  () => EmulationPlan,
  'EmulationPlan',
  'plans of communes (kế hoạch phát động)',
);
export const EmulationEventConnection = connectionType(
  () => EmulationEvent,
  'EmulationEvent',
  'events of campaigns (phát động, sơ kết, tổng kết)',
);
