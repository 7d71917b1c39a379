import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { SatisfactionThresholdConnection } from './evidence.type.ts';
import { recognitionAccess } from './recognition.access.ts';
import type { RecognitionEntity } from './recognition.entity.ts';
import { filterRecognitions, RECOGNITION_ORDERS, RecognitionFilter } from './recognition.filter.ts';
import { recognitionById, recognitionRows, thresholdRows } from './recognition.loader.ts';
import { Recognition, RecognitionConnection } from './recognition.type.ts';
import { standingsOn, underWayByUnitId, type Standing } from './standing.loader.ts';
import { CommuneStanding } from './standing.type.ts';

@ArgsType()
class RecognitionsArgs extends ConnectionArgs {
  @Field(() => RecognitionFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: RecognitionFilter | null;
}

const THRESHOLD_ORDERS = {
  YEAR: { key: (t: string) => `${t}.from_year`, type: 'int', direction: 'DESC' },
} as const;

@Resolver()
export class RecognitionQueries {
  @Access(recognitionAccess.recognitions)
  @Query(() => RecognitionConnection, {
    description:
      'Recognition files, the newest first: officers see those of their region, the office and auditors all.',
  })
  recognitions(
    @Args(() => RecognitionsArgs) { filter, ...args }: RecognitionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filterRecognitions(recognitionRows(context), filter);
    const { language } = context;
    return keysetPage(rows, { args, orders: RECOGNITION_ORDERS, order: 'NEWEST', language });
  }

  @Access(recognitionAccess.recognitions)
  @Query(() => Recognition, {
    nullable: true,
    description: 'One recognition file; unknown and hidden ones are both null.',
  })
  async recognition(
    @Arg('id', () => ID, { description: 'Global id of the file.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RecognitionEntity | null> {
    const uuid = uuidOf(id, 'Recognition');
    return uuid ? context.load(recognitionById, uuid) : null;
  }

  @CacheFor(60)
  @Cost({ points: 50, items: 161 })
  @Access(PUBLIC)
  @Query(() => [CommuneStanding], {
    description:
      'Every commune, ward and township in force on a day with the standards it is recognised at, by name (bảng các xã theo chuẩn).',
  })
  communeStandings(
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today without it.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<Standing[]> {
    return standingsOn(context, on ?? context.today);
  }

  @CacheFor(60)
  @Access(PUBLIC)
  @Query(() => SatisfactionThresholdConnection, {
    description:
      'Rates of satisfaction that count, the newest years first; for the office also those that wait. Empty where nobody found the law.',
  })
  satisfactionThresholds(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    return keysetPage(thresholdRows(context), {
      ...{ args, orders: THRESHOLD_ORDERS, order: 'YEAR', language },
    });
  }
}

@Resolver(() => CommuneStanding)
export class CommuneStandingResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The day boundaries changed, where units before it were recognised.',
  })
  brokenOn(@Root() { commune, former }: Standing): string | null {
    return former.length > 0 ? commune.validFrom : null;
  }

  @Access(recognitionAccess.recognitions)
  @Cost({ items: 1 })
  @FieldResolver(() => [Recognition], {
    description: 'Files on their way, as far as the caller may see them.',
  })
  underWay(@Root() { commune }: Standing, @Ctx() context: Context): Promise<RecognitionEntity[]> {
    return context.load(underWayByUnitId, commune.id);
  }
}
