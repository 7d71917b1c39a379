import { casesOf, openDay, register, scoreDay, type Day } from './council-day.ts';
import { decide, recognise, takeBack } from './outcome.ts';
import type { IssuedCertificate } from './recognise.ts';

export interface Played {
  readonly products: readonly { readonly name: string; readonly slug: string }[];
  readonly certificates: readonly IssuedCertificate[];
}

/**
 * The main job from end to end: two products from their producers to the council, one that has the points
 * of 4 stars and misses a minimum, one that reaches them; certificates, the public, a revocation.
 */
export async function playCouncil(day: Day): Promise<Played> {
  const cases = casesOf(day.run);
  const lodged = [await register(day, cases[0]), await register(day, cases[1])];
  const session = await openDay(day, lodged);
  const scored = lodged.map((one, index) => ({ ...one, wish: (cases[index] ?? cases[0]).wish }));
  await scoreDay(day, session, scored);
  await decide(day, session, cases);
  const certificates = await recognise(day, session, cases);
  const [first] = certificates;
  if (first) await takeBack(day, cases[0], first);
  return { products: lodged.map(({ product }) => product), certificates };
}
