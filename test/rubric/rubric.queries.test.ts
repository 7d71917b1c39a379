import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language } from '../../src/platform/graphql/language.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ruleSheetById } from '../../src/rubric/rubric-tree.loader.ts';
import { rubricCriterionId, rubricOptionId, rubricSheetId } from '../../src/rubric/rubric-ids.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { statementsOf } from '../support/sql-counter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

const ask = (document: string, variables?: Record<string, unknown>) =>
  api.anonymous.ok(document, variables);

const TREE = `
  parts { code name maxPoints sections { code name maxPoints notes scored criteria {
    ...C criteria { ...C } } } }
  conditions { kind text criterion { key } } doubts { kind place text } version { code }`;
const CRITERION = `
  fragment C on RubricCriterion { id key code name maxPoints notes scored headingStar
    options { id position label points minForStar caseNumber caseLabel origin printed }
    minima { star points } }`;

describe('versions', () => {
  it('are public, newest first, with bounds and sheets', async () => {
    const { rubricVersions } = await ask(
      `{ rubricVersions { code number signedOn effectiveFrom effectiveTo certificateMonths
           starRanges { star minPoints maxPoints maxInclusive certified article }
           sheets { number usable } doubts { kind } } }`,
    );
    expect(rubricVersions.map((one: Loose) => [one.code, one.sheets.length])).toEqual([
      ['26/2026', 26],
      ['148/2023', 26],
      ['1048/2019', 26],
    ]);
    expect(rubricVersions[0]).toMatchObject({
      number: '26/2026/QĐ-TTg',
      signedOn: '2026-05-22',
      effectiveFrom: '2026-05-22',
      effectiveTo: null,
      certificateMonths: 36,
    });
    expect(rubricVersions[0].starRanges[1]).toEqual({
      star: 4,
      minPoints: 70,
      maxPoints: 90,
      maxInclusive: false,
      certified: true,
      article: 'Quyết định 26/2026/QĐ-TTg, Điều 3 khoản 3',
    });
    expect(rubricVersions.map((one: Loose) => one.doubts.length)).toEqual([47, 65, 57]);
  });

  it.each([
    ['2019-08-20', null],
    ['2019-08-21', '1048/2019'],
    ['2023-02-23', '1048/2019'],
    ['2023-02-24', '148/2023'],
    ['2026-05-21', '148/2023'],
    ['2026-05-22', '26/2026'],
    ['2026-07-01', '26/2026'],
    [null, '26/2026'],
  ])('on %s: %s', async (on, code) => {
    const answer = await ask(`query ($on: LocalDate) { currentRubricVersion(on: $on) { code } }`, {
      on,
    });
    expect(answer.currentRubricVersion?.code ?? null).toBe(code);
  });

  it.each([
    ['26/2026', '26/2026'],
    [' 148/QĐ-TTg ', '148/2023'],
    ['26', null],
    ['', null],
  ])('by number %j: %s', async (number, code) => {
    const answer = await ask(
      `query ($number: String!) { rubricVersion(number: $number) { code } }`,
      { number },
    );
    expect(answer.rubricVersion?.code ?? null).toBe(code);
  });
});

describe('a sheet', () => {
  const sheet = (number: number, version = '26/2026', fields = TREE) =>
    ask(
      `query ($version: String!, $number: Int!) {
         rubricSheet(version: $version, number: $number) { number name usable unusableReason ${fields} } }
       ${fields === TREE ? CRITERION : ''}`,
      { version, number },
    ).then((answer) => answer.rubricSheet);

  it('comes whole, in printed order', async () => {
    const found = await sheet(1);
    expect(found).toMatchObject({ name: 'Rau, củ, quả, hạt tươi', usable: true });
    const criteria = found.parts.flatMap((part: Loose) =>
      part.sections.flatMap((one: Loose) => one.criteria),
    );
    expect(criteria.slice(0, 4).map((one: Loose) => one.key)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    const linkage = criteria.find((one: Loose) => one.key === '1.5');
    expect(linkage.minima).toEqual([
      { star: 4, points: 2 },
      { star: 5, points: 3 },
    ]);
    expect(linkage.options.map((one: Loose) => [one.points, one.minForStar, one.printed])).toEqual([
      [0, null, true],
      [1, null, true],
      [2, 4, true],
      [3, 5, true],
    ]);
    expect(linkage.id).toBe(toGlobalId('RubricCriterion', rubricCriterionId('26/2026', 1, '1.5')));
    expect(found.conditions[0]).toMatchObject({ kind: 'EXCLUDES', criterion: null });
  });

  it('nests criteria below headings', async () => {
    const found = await sheet(11);
    const section = found.parts[2].sections[0];
    expect(section.criteria.map((one: Loose) => [one.key, one.scored, one.options.length])).toEqual(
      [
        ['6.1', false, 0],
        ['6.2', false, 0],
      ],
    );
    expect(section.criteria[1].criteria.map((one: Loose) => one.key)).toEqual([
      '6.2.1',
      '6.2.2',
      '6.2.3',
    ]);
  });

  it('lists what has to be answered', async () => {
    const { scoredCriteria } = await sheet(11, '26/2026', 'scoredCriteria { key maxPoints }');
    const total = scoredCriteria.reduce((sum: number, one: Loose) => sum + one.maxPoints, 0);
    expect(total).toBe(100);
    expect(scoredCriteria.map((one: Loose) => one.key)).toContain('6.2.3');
  });

  it('that does not add up can be read, and says in the language asked why it cannot be used', async () => {
    const english = await sheet(11, '148/2023');
    expect(english).toMatchObject({ usable: false });
    expect(english.unusableReason).toMatch(/^Cannot be used for rating: The sections of the part/);
    api.language = Language.VI;
    expect((await sheet(11, '148/2023')).unusableReason).toMatch(/^Chưa dùng để chấm được/);
    api.language = Language.EN;
  });

  it.each([
    ['26/2026', 0],
    ['26/2026', 27],
    ['26/2026', 100_000],
    ['27/2026', 1],
  ])('%s number %i does not exist', async (version, number) => {
    expect(await sheet(number, version)).toBeNull();
  });

  it('costs the same number of statements as all sheets of all versions', async () => {
    const one = await statementsOf(() => sheet(1));
    const all = await statementsOf(() =>
      ask(`{ rubricVersions { sheets { ${TREE.replace('version { code }', '')} } } } ${CRITERION}`),
    );
    expect(one.length).toBeLessThanOrEqual(13);
    expect(all.length).toBeLessThanOrEqual(one.length + 6);
  });
});

describe('for other rooms', () => {
  it('levels, criteria and sheets are nodes', async () => {
    const ids = [
      toGlobalId('RubricOption', rubricOptionId('26/2026', 1, '1.5', 3)),
      toGlobalId('RubricCriterion', rubricCriterionId('26/2026', 1, '1.5')),
      toGlobalId('RubricSheet', rubricSheetId('26/2026', 1)),
      toGlobalId('RubricSheet', rubricCriterionId('26/2026', 1, '1.5')),
    ];
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
         ... on RubricOption { points } ... on RubricCriterion { key } ... on RubricSheet { number } } }`,
      { ids },
    );
    expect(nodes).toEqual([
      { __typename: 'RubricOption', id: ids[0], points: 2 },
      { __typename: 'RubricCriterion', id: ids[1], key: '1.5' },
      { __typename: 'RubricSheet', id: ids[2], number: 1 },
      null,
    ]);
  });

  it('the arithmetic of a sheet is read once for the whole process', async () => {
    const id = rubricSheetId('26/2026', 26);
    const context = api.anonymous.context();
    const first = await ruleSheetById(context, id);
    expect(first!.criteria.reduce((sum, one) => sum + one.maxPoints, 0)).toBe(100);
    expect(first!.criteria.find((one) => one.key === '8')!.options).toHaveLength(5);
    const again = await statementsOf(() => ruleSheetById(api.anonymous.context(), id));
    expect(again).toEqual([]);
    expect(await ruleSheetById(context, rubricSheetId('26/2026', 99))).toBeNull();
  });
});
