import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  InputType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { certificateAccess } from './certificate.access.ts';
import { RecognitionLevel } from './certificate.enums.ts';
import { RoundPhase } from './certificate-life.enums.ts';
import { proposedNumber, queueRows } from './recognition.loader.ts';
import { roundRows } from './re-rating.loader.ts';
import { RecognitionCandidate, ReRatingRound } from './re-rating.type.ts';

const QueueConnection = connectionType(
  () => RecognitionCandidate,
  'RecognitionCandidate',
  'rated products that wait for a decision (chờ quyết định)',
);
const RoundConnection = connectionType(
  () => ReRatingRound,
  'ReRatingRound',
  'rounds of written opinions (lấy ý kiến bằng văn bản)',
);

@InputType({ description: 'Which rated products to list; the parts given must all fit.' })
export class RecognitionQueueFilter {
  @Field(() => RecognitionLevel, {
    nullable: true,
    description: 'Only those rated by a council of this level.',
  })
  level?: RecognitionLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only of this commune or ward.' })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this council.' })
  councilId?: string | null;
}

enum QueueOrder {
  LONGEST_WAIT = 'LONGEST_WAIT',
  NAME = 'NAME',
}
registerEnumType(QueueOrder, {
  name: 'RecognitionQueueOrder',
  description: 'How waiting products are sorted.',
  valuesConfig: {
    LONGEST_WAIT: { description: 'Those that have waited longest come first.' },
    NAME: { description: 'By name, in Vietnamese order.' },
  },
});

const QUEUE_ORDERS = {
  LONGEST_WAIT: { key: (t: string) => `${t}.waiting_since`, type: 'timestamptz', direction: 'ASC' },
  NAME: {
    key: (t: string) => `${t}.product_name COLLATE "vi-x-icu"`,
    type: 'text',
    direction: 'ASC',
  },
} as const;
const DUE = { key: (t: string) => `${t}.due_on`, type: 'date', direction: 'ASC' } as const;

@Resolver()
export class ReRatingQueries {
  @Access(certificateAccess.recognitionQueue)
  @Query(() => QueueConnection, {
    description:
      'Released results of 3 stars and more that wait for the number of a decision (chờ số quyết định), with how long they wait.',
  })
  recognitionQueue(
    @Arg('filter', () => RecognitionQueueFilter, {
      nullable: true,
      description: 'Which of them; all when left out.',
    })
    filter: RecognitionQueueFilter | null,
    @Arg('orderBy', () => QueueOrder, {
      defaultValue: QueueOrder.LONGEST_WAIT,
      description: 'How they are sorted.',
    })
    orderBy: QueueOrder,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = queueRows(context);
    const { level, communeId, councilId } = filter ?? {};
    if (level) rows.andWhere('s.council_level = :level', { level });
    if (communeId) {
      rows.andWhere('s.commune_id = :communeId', { communeId: uuidOf(communeId, 'Commune') });
    }
    if (councilId) {
      rows.andWhere('s.council_id = :councilId', { councilId: uuidOf(councilId, 'Council') });
    }
    const { language } = context;
    return keysetPage(rows, { args, orders: QUEUE_ORDERS, order: orderBy, language });
  }

  @Access(certificateAccess.reRatingRounds)
  @Query(() => RoundConnection, {
    description:
      'Rounds of written opinions: of the councils the viewer looks after, and those the viewer is asked in; due first.',
  })
  reRatingRounds(
    @Arg('phase', () => [RoundPhase], {
      nullable: true,
      description: 'Only in these phases; all when left out.',
    })
    phase: RoundPhase[] | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = roundRows(context);
    if (phase) rows.andWhere('o.phase = ANY(:phase)', { phase });
    const { language } = context;
    return keysetPage(rows, { args, orders: { DUE }, order: 'DUE', language });
  }

  @Access(certificateAccess.certificateNumberProposal)
  @Query(() => String, {
    nullable: true,
    description:
      'The certificate number after the one an issuer gave out last, as a proposal; null without one to go by. The law gives no form; nothing is reserved.',
  })
  certificateNumberProposal(
    @Arg('issuer', () => String, { description: 'The issuer, as its decisions name it.' })
    issuer: string,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return proposedNumber(context, issuer);
  }
}
