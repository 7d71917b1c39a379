import { Field, Int, ObjectType } from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Node } from '../platform/graphql/node.ts';
import { CategoryLevel } from './product.enums.ts';

@CacheFor(86_400)
@Access(PUBLIC)
@ObjectType('ProductCategory', {
  implements: Node,
  description:
    'A group (ngành), family (nhóm) or sub-group (phân nhóm, bộ sản phẩm) of the official product list.',
})
export class ProductCategory extends Node {
  @Field(() => CategoryLevel, { description: 'Which of the three layers.' })
  level!: CategoryLevel;

  @Field(() => String, {
    description:
      'Code within its layer as the decision numbers it: "I", "I.3", "I.3.b". A family that is not divided has one sub-group of the same code.',
  })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the scoring sheet (1 to 26) of a sub-group; null above.',
  })
  sheetNumber!: number | null;

  @Field(() => [String], {
    description: 'Ministries that guide a sub-group (bộ quản lý), in Vietnamese; empty above.',
  })
  leadMinistries!: string[];

  @Field(() => String, { description: 'The decision that gives the list.' })
  legalBasis!: string;
}
