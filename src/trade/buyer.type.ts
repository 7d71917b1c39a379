import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BuyerKind } from './buyer.enums.ts';
import { tradeAccess } from './trade.access.ts';

const REVISION = 'Counts its changes; send it back as baseRevision with the next one.';

@Access(tradeAccess.buyers)
@ObjectType('Buyer', {
  implements: Node,
  description:
    'Somebody who buys from producers (khách mua, đối tác). Contacts are for trade staff; a producer sees name and kind in its own contracts.',
})
export class Buyer extends Node {
  @Access(REACHED)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Access(REACHED)
  @Field(() => BuyerKind, { description: 'What kind of buyer it is.' })
  kind!: BuyerKind;

  @Field(() => String, {
    nullable: true,
    description: 'Tax code (mã số thuế), 10 digits, 10 and 3, or 12.',
  })
  taxCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to talk to.' })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note!: string | null;

  @Access(REACHED)
  @Field(() => Boolean, { description: 'True for made-up entries that only demonstrate.' })
  demonstration!: boolean;

  @Access(REACHED)
  @Field(() => Int, { description: REVISION })
  revision!: number;
}

export const BuyerConnection = connectionType(() => Buyer, 'Buyer', 'buyers (khách mua)');
