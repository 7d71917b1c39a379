import type { Loose, TestApi } from '../support/api.ts';

/** The sheet of a version that can be used, with the points of its levels. */
export async function usableSheet(
  api: TestApi,
  version: string,
): Promise<{ number: number; criteria: Loose[] }> {
  const { rubricVersion } = await api.anonymous.ok(
    `query ($number: String!) { rubricVersion(number: $number) { sheets { number usable } } }`,
    { number: version },
  );
  const { number } = rubricVersion.sheets.find((one: Loose) => one.usable);
  const { rubricSheet } = await api.anonymous.ok(
    `query ($version: String!, $number: Int!) { rubricSheet(version: $version, number: $number) {
       scoredCriteria { id key options { id points } } } }`,
    { version, number },
  );
  return { number, criteria: rubricSheet.scoredCriteria as Loose[] };
}

/** Answers that add up to a total, from the highest levels down. */
export function answersOf(criteria: readonly Loose[], total: number) {
  let over =
    criteria.reduce(
      (sum, { options }) => sum + Math.max(...options.map((one: Loose) => one.points)),
      0,
    ) - total;
  const answers = criteria.map(({ id, options }) => {
    const sorted = [...options].sort((a: Loose, b: Loose) => b.points - a.points);
    const top = sorted[0].points as number;
    const fit = sorted.filter((one: Loose) => top - one.points <= over).at(-1);
    over -= top - fit.points;
    return { criterionId: id as string, optionId: fit.id as string, points: fit.points as number };
  });
  if (over !== 0) throw new Error(`cannot make ${total}`);
  return answers;
}
