import type { Caller } from '../caller.ts';
import type { MadeUpProducer, MadeUpProduct } from '../made-up.ts';
import type { BallotCriterion } from './ballot.ts';
import { accept, assessAsCommune, forward } from './province.ts';
import {
  assessMyself,
  beginDossier,
  enterProduct,
  lodge,
  officialSheet,
  publishProduct,
  submitProduct,
  type Dossier,
  type Entered,
  type Operation,
} from './register.ts';

export interface WayPeople {
  readonly producer: Caller;
  readonly officer: Caller;
  readonly secretary: Caller;
}

export interface WayStart {
  readonly product: MadeUpProduct;
  readonly form: MadeUpProducer;
  readonly producerId: string;
  readonly today: string;
}

export interface Lodged {
  readonly product: Entered;
  readonly dossier: Dossier;
  readonly sheet: { readonly name: string; readonly criteria: readonly BallotCriterion[] };
}

/** From nothing to a dossier that lies with the commune; the product is in the catalogue. */
export async function bringToCommune(
  { producer, officer }: WayPeople,
  operation: Operation,
  { product, form, producerId }: WayStart,
): Promise<Lodged> {
  const sheet = await officialSheet(producer, product.sheet);
  const entered = await enterProduct(producer, operation, { product, producerId });
  const submitted = await submitProduct(producer, operation, entered);
  const published = await publishProduct(officer, operation, submitted);
  const begun = await beginDossier(producer, operation, entered.id, form);
  const { dossier } = await assessMyself(producer, operation, begun, sheet.criteria);
  const first = sheet.criteria.slice(0, 1).map(({ id }) => id);
  return { product: published, dossier: await lodge(producer, operation, dossier, first), sheet };
}

/** The same, until the province has accepted it for a session. */
export async function bringToProvince(
  people: WayPeople,
  operation: Operation,
  start: WayStart,
): Promise<Lodged> {
  const lodged = await bringToCommune(people, operation, start);
  const { officer, secretary } = people;
  const assessed = await assessAsCommune(officer, operation, lodged.dossier, start.today);
  const forwarded = await forward(officer, operation, assessed, start.today);
  return { ...lodged, dossier: await accept(secretary, operation, forwarded) };
}
