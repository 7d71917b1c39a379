import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { SignInMethod } from './identity.enums.ts';

@Access(REACHED)
@ObjectType('SignIn', {
  implements: Node,
  description: 'One signing in on one device (lần đăng nhập); revocable.',
})
export class SignIn extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The device as it named itself, so that people recognise it.',
  })
  device!: string | null;

  @Field(() => SignInMethod, { description: 'How the person proved who they are.' })
  method!: SignInMethod;

  @Field(() => Date, { description: 'When the password or the code was given.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Last use, exact to a minute.' })
  lastUsedAt!: Date;

  @Field(() => Date, {
    description: 'When it ends unless it is used before; never later than its absolute end.',
  })
  expiresAt!: Date;

  @Field(() => Date, { description: 'When it ends however much it is used.' })
  absoluteExpiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was ended; null = it was not.' })
  revokedAt!: Date | null;
}
