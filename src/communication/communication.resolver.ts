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
import { CommunicationUnitSum } from './communication-total.type.ts';
import type {
  CommunicationBatchEntity,
  CommunicationChangeEntity,
  CommunicationSessionEntity,
} from './communication.entity.ts';
import { changesBySessionId } from './communication.loader.ts';
import { COUNTS, type Counts } from './communication.rules.ts';
import {
  CommunicationBatch,
  CommunicationChange,
  CommunicationCounts,
  CommunicationSession,
} from './communication.type.ts';

@Resolver(() => CommunicationSession)
export class CommunicationSessionResolver {
  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() { communeId }: CommunicationSessionEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, communeId);
  }

  @FieldResolver(() => CommunicationCounts, { description: 'Its numbers.' })
  counts(@Root() session: CommunicationSessionEntity): Counts {
    return session;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [CommunicationChange], {
    description: 'All that was done to it, the first change first.',
  })
  changes(
    @Root() session: CommunicationSessionEntity,
    @Ctx() context: Context,
  ): Promise<CommunicationChangeEntity[]> {
    return context.load(changesBySessionId, session.id);
  }
}

@Resolver(() => CommunicationChange)
export class CommunicationChangeResolver {
  @FieldResolver(() => CommunicationCounts, {
    nullable: true,
    description: 'The numbers before; null where there had been none.',
  })
  before(@Root() { before }: CommunicationChangeEntity): Counts | null {
    return before && countsIn(before);
  }

  @FieldResolver(() => CommunicationCounts, { description: 'The numbers after it.' })
  after(@Root() { after }: CommunicationChangeEntity): Counts {
    return countsIn(after);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it counted in no total after it.' })
  withdrawn(@Root() { after }: CommunicationChangeEntity): boolean {
    return after['withdrawn'] === true;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  person(
    @Root() { personId }: CommunicationChangeEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, personId);
  }

  @FieldResolver(() => ID, { description: 'With what it was done; for communicationUndo.' })
  batchId(@Root() { batchId }: CommunicationChangeEntity): string {
    return toGlobalId('CommunicationBatch', batchId);
  }
}

function countsIn(row: Readonly<Record<string, unknown>>): Counts {
  const read = COUNTS.map((name) => {
    const value = row[name];
    return [name, typeof value === 'number' ? value : null];
  });
  return Object.fromEntries(read) as Counts;
}

@Resolver(() => CommunicationBatch)
export class CommunicationBatchResolver {
  @FieldResolver(() => ID, { description: 'For communicationUndo.' })
  id(@Root() batch: CommunicationBatchEntity): string {
    return toGlobalId('CommunicationBatch', batch.id);
  }
}

@Resolver(() => CommunicationUnitSum)
export class CommunicationUnitSumResolver {
  @FieldResolver(() => ID, { description: 'The commune it was recorded for.' })
  communeId(@Root() { communeId }: CommunicationUnitSum): string {
    return toGlobalId('Commune', communeId);
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'The commune, as it was then.' })
  commune(
    @Root() { communeId }: CommunicationUnitSum,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return communeById(context, communeId);
  }

  @FieldResolver(() => Boolean, {
    description: 'The unit has ended: its numbers and those of what it became are not one series.',
  })
  async ended(
    @Root() { communeId }: CommunicationUnitSum,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const commune = await communeById(context, communeId);
    return commune !== null && !inForce(commune, context.today);
  }
}
