import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { Access, decide } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { communicationTotals } from './communication-total.loader.ts';
import { CommunicationTotals } from './communication-total.type.ts';
import { communicationAccess } from './communication.access.ts';
import { CommunicationGrain } from './communication.enums.ts';
import {
  CommunicationKindFilter,
  CommunicationSessionFilter,
  filterSessions,
  SESSION_ORDERS,
} from './communication.filter.ts';
import { previewLines, sessionRows } from './communication.loader.ts';
import { CommunicationPreview, CommunicationSessionConnection } from './communication.type.ts';
import {
  CommunicationLineInput,
  communicationLines,
} from './mutations/communication-line-input.ts';

@ArgsType()
class CommunicationSessionsArgs extends ConnectionArgs {
  @Field(() => CommunicationSessionFilter, {
    nullable: true,
    description: 'Which of them; all that count without it.',
  })
  filter?: CommunicationSessionFilter | null;
}

@ArgsType()
class CommunicationTotalsArgs {
  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  until!: string;

  @Field(() => CommunicationGrain, {
    defaultValue: CommunicationGrain.QUARTER,
    description: 'Into what the days are cut.',
  })
  grain!: CommunicationGrain;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this commune and all it was made from; all in reach without it.',
  })
  communeId?: string | null;

  @Field(() => Int, {
    defaultValue: 50,
    description:
      'How many communes get sums of their own, 0 to 200, fewer over many periods; others are in the rest.',
  })
  communes!: number;

  @Field(() => CommunicationKindFilter, {
    nullable: true,
    description: 'Only sessions of these kinds; all without it.',
  })
  filter?: CommunicationKindFilter | null;
}

@Resolver()
export class CommunicationQueries {
  @Access(communicationAccess.communicationSessions)
  @Query(() => CommunicationSessionConnection, {
    description:
      'Lines of sessions, the latest day first: officers see those of their region, the office and auditors all.',
  })
  communicationSessions(
    @Args(() => CommunicationSessionsArgs) { filter, ...args }: CommunicationSessionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterSessions(sessionRows(context), filter);
    return keysetPage(rows, { args, orders: SESSION_ORDERS, order: 'DAY', language });
  }

  @Access(communicationAccess.communicationTotals)
  @Cost({ points: 50 })
  @Query(() => CommunicationTotals, {
    nullable: true,
    description:
      'Sums of sessions over all lines in reach, by commune and period, with a rest and a total that add up. Null when the commune is not for this person to see.',
  })
  async communicationTotals(
    @Args(() => CommunicationTotalsArgs) args: CommunicationTotalsArgs,
    @Ctx() context: Context,
  ): Promise<CommunicationTotals | null> {
    const communeId = args.communeId ? uuidOf(args.communeId, 'Commune') : null;
    if (args.communeId) {
      if (!communeId) return null;
      const place = { unitId: communeId };
      if (!decide(communicationAccess.communicationTotals, context.actor, place).allowed)
        return null;
    }
    const communes = Math.min(Math.max(args.communes, 0), 200);
    return communicationTotals(context, {
      ...args,
      communeId,
      communes,
      filter: args.filter ?? {},
    });
  }

  @Access(communicationAccess.communicationPreview)
  @Cost({ points: 50 })
  @Query(() => CommunicationPreview, {
    nullable: true,
    description:
      'What would become of lines pasted from a spreadsheet, each with the reason where it is wrong or doubtful. Stores nothing. Null when the lines cannot be read at all, or one of the communes is not for this person to write to.',
  })
  async communicationPreview(
    @Arg('lines', () => [CommunicationLineInput], { description: 'The lines, 1 to 1000.' })
    lines: CommunicationLineInput[],
    @Ctx() context: Context,
  ): Promise<CommunicationPreview | null> {
    const read = communicationLines.safeParse(lines);
    if (!read.success) return null;
    const mine = read.data.every(
      ({ communeId }) =>
        decide(communicationAccess.communicationRecord, context.actor, { unitId: communeId })
          .allowed,
    );
    return mine ? previewLines(context, read.data) : null;
  }
}
