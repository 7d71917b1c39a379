import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { inForce } from '../region/region.rules.ts';
import type {
  ResourceBatchEntity,
  ResourceEntryChangeEntity,
  ResourceEntryEntity,
} from './resource.entity.ts';
import { ResourceGap } from './resource.enums.ts';
import { changesByEntryId } from './resource.loader.ts';
import { gapsOf, type Amounts } from './resource.rules.ts';
import {
  ResourceAmounts,
  ResourceBatch,
  ResourceEntry,
  ResourceEntryChange,
} from './resource.type.ts';
import { ResourceTotalLine } from './resource-total.type.ts';

@Resolver(() => ResourceEntry)
export class ResourceEntryResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() entry: ResourceEntryEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, entry.communeId);
  }

  @FieldResolver(() => ResourceAmounts, { description: 'Its numbers.' })
  amounts(@Root() entry: ResourceEntryEntity): Amounts {
    return entry;
  }

  @FieldResolver(() => [ResourceGap], {
    description: 'Where disbursed ≤ allocated ≤ planned does not hold.',
  })
  gaps(@Root() entry: ResourceEntryEntity): ResourceGap[] {
    return gapsOf(entry);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [ResourceEntryChange], {
    description: 'All that was done to it, the first change first.',
  })
  changes(
    @Root() entry: ResourceEntryEntity,
    @Ctx() context: Context,
  ): Promise<ResourceEntryChangeEntity[]> {
    return context.load(changesByEntryId, entry.id);
  }
}

@Resolver(() => ResourceEntryChange)
export class ResourceEntryChangeResolver {
  @FieldResolver(() => ResourceAmounts, {
    nullable: true,
    description: 'The numbers before; null where there had been none.',
  })
  before(@Root() { before }: ResourceEntryChangeEntity): Amounts | null {
    return before && amountsIn(before);
  }

  @FieldResolver(() => ResourceAmounts, { description: 'The numbers after it.' })
  after(@Root() { after }: ResourceEntryChangeEntity): Amounts {
    return amountsIn(after);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  person(
    @Root() { personId }: ResourceEntryChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, personId);
  }

  @FieldResolver(() => ID, { description: 'With what it was written; for resourceUndo.' })
  batchId(@Root() { batchId }: ResourceEntryChangeEntity): string {
    return toGlobalId('ResourceBatch', batchId);
  }
}

function amountsIn(row: Readonly<Record<string, unknown>>): Amounts {
  const text = (name: string) => {
    const value = row[name];
    return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
  };
  return {
    ...{ planned: text('planned'), allocated: text('allocated'), disbursed: text('disbursed') },
    ...{ quantity: text('quantity'), value: text('value') },
  };
}

@Resolver(() => ResourceBatch)
export class ResourceBatchResolver {
  @FieldResolver(() => ID, { description: 'For resourceUndo.' })
  id(@Root() batch: ResourceBatchEntity): string {
    return toGlobalId('ResourceBatch', batch.id);
  }
}

@Resolver(() => ResourceTotalLine)
export class ResourceTotalLineResolver {
  @FieldResolver(() => ID, { description: 'The commune it was recorded for.' })
  communeId(@Root() line: ResourceTotalLine): string {
    return toGlobalId('Commune', line.communeId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(@Root() line: ResourceTotalLine, @Ctx() context: Context): Promise<CommuneEntity | null> {
    return communeById(context, line.communeId);
  }

  @FieldResolver(() => Boolean, {
    description: 'The unit has ended: its numbers and those of what it became are not one series.',
  })
  async ended(@Root() line: ResourceTotalLine, @Ctx() context: Context): Promise<boolean> {
    const commune = await communeById(context, line.communeId);
    return commune !== null && !inForce(commune, context.today);
  }
}
