import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { PERSONAL, ROLES_OF_PERSON } from './identity.access.ts';

@Access(REACHED)
@ObjectType('Person', {
  implements: Node,
  description:
    'Somebody with an account. Whoever meets a person through another object sees the name only.',
})
export class Person extends Node {
  @Field(() => String, { description: 'Full name (họ và tên).' })
  name!: string;

  @Access(PERSONAL)
  @Field(() => String, {
    nullable: true,
    description:
      'What the person types to sign in (tên đăng nhập). For the person and administrators.',
  })
  login!: string | null;

  @Access(PERSONAL)
  @Field(() => String, {
    nullable: true,
    description: 'Phone number (số điện thoại). For the person and administrators.',
  })
  phone!: string | null;

  @Access(PERSONAL)
  @Field(() => String, {
    nullable: true,
    description: 'E-mail address (thư điện tử). For the person and administrators.',
  })
  email!: string | null;

  @Access(ROLES_OF_PERSON)
  @Field(() => Date, {
    nullable: true,
    description:
      'Since when the account is frozen (tạm khóa); null = it is open. For the person, administrators and auditors.',
  })
  frozenAt!: Date | null;

  @Access(ROLES_OF_PERSON)
  @Field(() => String, {
    nullable: true,
    description: 'Why the account is frozen. For the person, administrators and auditors.',
  })
  frozenReason!: string | null;

  @Field(() => Int, { description: 'Goes up with each change; given back as `baseRevision`.' })
  revision!: number;
}

export const PersonConnection = connectionType(() => Person, 'Person', 'people (người dùng)');

@Access(REACHED)
@ObjectType('Viewer', { description: 'Whoever sends the request, as they may see themselves.' })
export class Viewer {
  @Field(() => String, { description: 'What you type to sign in (tên đăng nhập).' })
  login!: string;

  @Field(() => String, { nullable: true, description: 'Your phone number (số điện thoại).' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Your e-mail address (thư điện tử).' })
  email!: string | null;
}
