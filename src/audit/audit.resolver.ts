import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { AuditEntryEntity } from './audit-entry.entity.ts';
import { fieldChanges, type Change } from './audit.rules.ts';
import { AuditEntry, FieldChange } from './audit.type.ts';

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who did it; null = not signed in, or the program itself.',
  })
  async actor(
    @Root() entry: AuditEntryEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return entry.actorId ? context.load(personById, entry.actorId) : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person for whom it was done, when that is not the actor.',
  })
  async onBehalfOf(
    @Root() entry: AuditEntryEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return entry.onBehalfOf ? context.load(personById, entry.onBehalfOf) : null;
  }

  @FieldResolver(() => ID, { description: 'Global id of what was changed.' })
  subjectId(@Root() entry: AuditEntryEntity): string {
    return toGlobalId(entry.subjectType, entry.subjectId);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [FieldChange], {
    description:
      'The values that were changed. Secrets and scores before their release never show.',
  })
  changes(@Root() entry: AuditEntryEntity): Change[] {
    return fieldChanges(entry.before, entry.after);
  }

  @FieldResolver(() => String, {
    description:
      'SHA-256 over this line and the hash of the one before, in hexadecimal: a copy kept elsewhere proves that nothing was altered.',
  })
  hash(@Root() entry: AuditEntryEntity): string {
    return entry.hash.toString('hex');
  }
}
