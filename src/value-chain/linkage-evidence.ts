import type { Context } from '../platform/graphql/context.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productCategoryById } from '../product/product-category.loader.ts';
import { rubricCriterionId } from '../rubric/rubric-ids.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import { minimaByCriterionId, optionsByCriterionId } from '../rubric/rubric-tree.loader.ts';
import type { RubricCriterionEntity, RubricOptionEntity } from '../rubric/rubric-tree.entity.ts';
import { linkageCriterion, proposedLevel, yearBefore } from './linkage-level.rules.ts';
import { materialOfDay, shareTermsByProductId, versionOfDay } from './linkage-share.loader.ts';
import { shareOn, yearlyOutput, type LinkageShare } from './linkage-share.rules.ts';
import type { LinkageStarMinimum } from './linkage-evidence.type.ts';
import { ShareOf, type LevelRemark } from './value-chain.enums.ts';

export interface Evidence {
  readonly isProposal: true;
  readonly share: LinkageShare;
  readonly criterion: RubricCriterionEntity;
  readonly option: RubricOptionEntity | null;
  readonly remark: LevelRemark | null;
  readonly starMinima: LinkageStarMinimum[];
}

/** How much of a product's year is under contracts in force on the day. */
export async function shareOfProduct(
  context: Context,
  product: ProductEntity,
  on: string,
  of: ShareOf,
): Promise<LinkageShare> {
  const [terms, yearly] = await Promise.all([
    context.load(shareTermsByProductId, product.id),
    of === ShareOf.OUTPUT
      ? yearlyOutput(product)
      : context.load(materialOfDay, `${on}:${product.id}`),
  ]);
  return shareOn(terms, on, of, yearly);
}

/** The level of the product's own sheet that its contracts would reach; null where none asks for it. */
export async function evidenceOf(
  context: Context,
  product: ProductEntity,
  on: string,
): Promise<Evidence | null> {
  const [version, category] = await Promise.all([
    context.load(versionOfDay, on),
    context.load(productCategoryById, product.subgroupId),
  ]);
  const sheet = category?.sheetNumber ?? null;
  const asked = version && sheet !== null ? linkageCriterion(version.code, sheet) : null;
  if (!version || sheet === null || !asked) return null;
  const id = rubricCriterionId(version.code, sheet, asked.key);
  const [criterion, options, minima, share, terms] = await Promise.all([
    context.load(rubricCriterionById, id),
    context.load(optionsByCriterionId, id),
    context.load(minimaByCriterionId, id),
    shareOfProduct(context, product, on, ShareOf.OUTPUT),
    context.load(shareTermsByProductId, product.id),
  ]);
  if (!criterion) return null;
  const old = terms.filter(({ validFrom }) => validFrom <= yearBefore(on));
  const lasting = shareOn(old, on, ShareOf.OUTPUT, share.yearly).basisPoints;
  const { position, remark } = proposedLevel(share.basisPoints, lasting);
  const printed = options.filter((one) => one.printed);
  const option = position === null ? null : (printed[position - 1] ?? null);
  const starMinima = minima.map(({ star, points }) => ({
    ...{ star, points },
    reached: option && option.points >= points,
  }));
  const known = remark as LevelRemark | null;
  return { isProposal: true, share, criterion, option, remark: known, starMinima };
}
