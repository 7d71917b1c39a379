import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { CalendarLinkEntity } from './calendar-link.entity.ts';
import { CalendarLink } from './calendar-link.type.ts';
import { PERSONAL, ROLES_OF_PERSON } from './identity.access.ts';
import { SignInMethod } from './identity.enums.ts';
import {
  calendarLinkByPersonId,
  mustChangePassword,
  roleGrantsByPersonId,
  signInMethodById,
  signInsByPersonId,
} from './identity.loader.ts';
import type { PersonEntity } from './person.entity.ts';
import { Person, Viewer } from './person.type.ts';
import type { RoleGrantEntity } from './role-grant.entity.ts';
import { RoleGrant } from './role-grant.type.ts';
import type { SignInEntity } from './sign-in.entity.ts';
import { SignIn } from './sign-in.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Access(ROLES_OF_PERSON)
  @FieldResolver(() => [RoleGrant], {
    nullable: true,
    description: 'Roles that apply today or later. For the person, administrators and auditors.',
  })
  roles(@Root() person: PersonEntity, @Ctx() context: Context): Promise<RoleGrantEntity[]> {
    return context.load(roleGrantsByPersonId, person.id);
  }

  @Access(PERSONAL)
  @FieldResolver(() => [SignIn], {
    nullable: true,
    description:
      'Sign-ins that are open or ended within 30 days, newest first. For the person and administrators.',
  })
  signIns(@Root() person: PersonEntity, @Ctx() context: Context): Promise<SignInEntity[]> {
    return context.load(signInsByPersonId, person.id);
  }
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => Person, { description: 'You as others meet you.' })
  person(@Root() person: PersonEntity): PersonEntity {
    return person;
  }

  @FieldResolver(() => [RoleGrant], {
    description:
      'Your roles. While `mustChangePassword` is true they are shown but open nothing yet.',
  })
  roles(@Root() person: PersonEntity, @Ctx() context: Context): Promise<RoleGrantEntity[]> {
    return context.load(roleGrantsByPersonId, person.id);
  }

  @FieldResolver(() => [SignIn], {
    description: 'Your sign-ins that are open or ended within 30 days, newest first.',
  })
  signIns(@Root() person: PersonEntity, @Ctx() context: Context): Promise<SignInEntity[]> {
    return context.load(signInsByPersonId, person.id);
  }

  @FieldResolver(() => CalendarLink, {
    nullable: true,
    description: 'Your link to a calendar that works; null when you have none.',
  })
  calendarLink(
    @Root() person: PersonEntity,
    @Ctx() context: Context,
  ): Promise<CalendarLinkEntity | null> {
    return context.load(calendarLinkByPersonId, person.id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True while your password is one that an administrator set: no role applies until you choose your own.',
  })
  async mustChangePassword(
    @Root() person: PersonEntity,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { credentialId } = context.actor;
    // Who came with a code has not used the password that somebody else set.
    const method = credentialId ? await context.load(signInMethodById, credentialId) : null;
    if (method === SignInMethod.CODE) return false;
    return context.load(mustChangePassword, person.id);
  }
}
