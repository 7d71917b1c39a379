import type { Room } from '../platform/graphql/room.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { ApiKeyResolver, RoleGrantResolver, SignInResolver } from './credential.resolver.ts';
import { CalendarLinkEntity } from './calendar-link.entity.ts';
import { IdentityQueries } from './identity.queries.ts';
import { ApiKeyCreateMutation } from './mutations/api-key-create.ts';
import { ApiKeyRevokeMutation } from './mutations/api-key-revoke.ts';
import { ApiKeyRotateMutation } from './mutations/api-key-rotate.ts';
import { CalendarLinkCreateMutation } from './mutations/calendar-link-create.ts';
import { CalendarLinkRevokeMutation } from './mutations/calendar-link-revoke.ts';
import { CalendarLinkRotateMutation } from './mutations/calendar-link-rotate.ts';
import { PasswordChangeMutation } from './mutations/password-change.ts';
import { PasswordResetMutation } from './mutations/password-reset.ts';
import { PersonCreateMutation } from './mutations/person-create.ts';
import { PersonFreezeMutation } from './mutations/person-freeze.ts';
import { PersonUnfreezeMutation } from './mutations/person-unfreeze.ts';
import { PersonUpdateMutation } from './mutations/person-update.ts';
import { RoleGrantMutation } from './mutations/role-grant.ts';
import { RoleRevokeMutation } from './mutations/role-revoke.ts';
import { SignInCodeCreateMutation } from './mutations/sign-in-code-create.ts';
import { SignInCodeRequestMutation } from './mutations/sign-in-code-request.ts';
import { SignInMutation } from './mutations/sign-in.ts';
import { SignInRevokeMutation } from './mutations/sign-in-revoke.ts';
import { SignInWithCodeMutation } from './mutations/sign-in-with-code.ts';
import { SignOutMutation } from './mutations/sign-out.ts';
import { PersonEntity } from './person.entity.ts';
import { PersonResolver, ViewerResolver } from './person.resolver.ts';
import { RoleGrantEntity } from './role-grant.entity.ts';
import { SignInEntity } from './sign-in.entity.ts';

export const identity: Room = {
  name: 'identity',
  entities: [PersonEntity, RoleGrantEntity, SignInEntity, ApiKeyEntity, CalendarLinkEntity],
  resolvers: [
    IdentityQueries,
    PersonResolver,
    ViewerResolver,
    RoleGrantResolver,
    SignInResolver,
    ApiKeyResolver,
    SignInMutation,
    CalendarLinkCreateMutation,
    CalendarLinkRotateMutation,
    CalendarLinkRevokeMutation,
    SignInCodeCreateMutation,
    SignInCodeRequestMutation,
    SignInWithCodeMutation,
    SignOutMutation,
    SignInRevokeMutation,
    PasswordChangeMutation,
    PasswordResetMutation,
    PersonCreateMutation,
    PersonUpdateMutation,
    PersonFreezeMutation,
    PersonUnfreezeMutation,
    RoleGrantMutation,
    RoleRevokeMutation,
    ApiKeyCreateMutation,
    ApiKeyRevokeMutation,
    ApiKeyRotateMutation,
  ],
};
