import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { PERIOD_KIND } from '../commune-criteria/assessment-period.type.ts';
import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import { Access, decide } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { ResourceLineInput, resourceLines } from './mutations/resource-line-input.ts';
import { resourceAccess } from './resource.access.ts';
import { filterEntries, RESOURCE_ORDERS, ResourceEntryFilter } from './resource.filter.ts';
import { entryRows, previewLines } from './resource.loader.ts';
import { ResourceEntryConnection } from './resource.type.ts';
import { ResourcePreview } from './resource-preview.type.ts';
import { resourceTotals } from './resource-total.loader.ts';
import { ResourceTotals } from './resource-total.type.ts';

@ArgsType()
class ResourceEntriesArgs extends ConnectionArgs {
  @Field(() => ResourceEntryFilter, {
    nullable: true,
    description: 'Which of them; all that count without it.',
  })
  filter?: ResourceEntryFilter | null;
}

@ArgsType()
class ResourcePeriodArgs {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, {
    defaultValue: AssessmentPeriodKind.YEAR_END,
    description: PERIOD_KIND,
  })
  periodKind!: AssessmentPeriodKind;
}

@ArgsType()
class ResourceTotalsArgs extends ResourcePeriodArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only this commune and all it was made from; all in reach without it.',
  })
  communeId?: string | null;

  @Field(() => Int, {
    defaultValue: 50,
    description: 'How many communes get lines of their own, 0 to 200; others are in the rest.',
  })
  communes!: number;
}

@Resolver()
export class ResourceQueries {
  @Access(resourceAccess.resourceEntries)
  @Query(() => ResourceEntryConnection, {
    description:
      'Lines of resources, the newest first: officers see those of their region, the office and auditors all.',
  })
  resourceEntries(
    @Args(() => ResourceEntriesArgs) { filter, ...args }: ResourceEntriesArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { language } = context;
    const rows = filterEntries(entryRows(context), filter);
    return keysetPage(rows, { args, orders: RESOURCE_ORDERS, order: 'NEWEST', language });
  }

  @Access(resourceAccess.resourceTotals)
  @Cost({ points: 50 })
  @Query(() => ResourceTotals, {
    nullable: true,
    description:
      'Sums of a period over all lines in reach, by commune and source, with a rest and a total that add up. Null when the commune is not for this person to see.',
  })
  async resourceTotals(
    @Args(() => ResourceTotalsArgs) args: ResourceTotalsArgs,
    @Ctx() context: Context,
  ): Promise<ResourceTotals | null> {
    const communeId = args.communeId ? uuidOf(args.communeId, 'Commune') : null;
    if (args.communeId) {
      if (!communeId) return null;
      const place = { unitId: communeId };
      if (!decide(resourceAccess.resourceTotals, context.actor, place).allowed) return null;
    }
    const communes = Math.min(Math.max(args.communes, 0), 200);
    return resourceTotals(context, { ...args, communeId, communes });
  }

  @Access(resourceAccess.resourcePreview)
  @Cost({ points: 50 })
  @Query(() => ResourcePreview, {
    nullable: true,
    description:
      'What would become of lines pasted from a spreadsheet, each with the reason where it is wrong or doubtful. Stores nothing. Null when the lines cannot be read at all, or one of the communes is not for this person to write to.',
  })
  async resourcePreview(
    @Args(() => ResourcePeriodArgs) period: ResourcePeriodArgs,
    @Arg('lines', () => [ResourceLineInput], { description: 'The lines, 1 to 1000.' })
    lines: ResourceLineInput[],
    @Ctx() context: Context,
  ): Promise<ResourcePreview | null> {
    const read = resourceLines.safeParse(lines);
    if (!read.success) return null;
    const mine = read.data.every(
      ({ communeId }) =>
        decide(resourceAccess.resourceRecord, context.actor, { unitId: communeId }).allowed,
    );
    return mine ? previewLines(context, { ...period, lines: read.data }) : null;
  }
}
