import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import {
  auditor,
  decideOn,
  hamletSet,
  office,
  officer,
  operationId,
  propose,
  secondOffice,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

const DRAFT = `draft { id code revision supersedes { code }
  tree { level criteria { number name indicators { code unit thresholdBy } } } }`;
const SAVE = `mutation($input: CriteriaSetDraftSaveInput!) { criteriaSetDraftSave(input: $input) {
  ${DRAFT} userErrors { code field } } }`;
const SET = `set { id code version publishedAt indicatorCount validFrom legalBasis sources
  supersedes { code } criteria { number name(language: EN) part { code }
    indicators { id code valueKind unit thresholdsStatus } } }`;
const PUBLISH = `mutation($id: ID!, $input: CriteriaSetPublishInput!) {
  criteriaSetPublish(id: $id, input: $input) { ${SET} draft { id } userErrors { code } } }`;
const DROP = `mutation($id: ID!, $input: CriteriaSetDraftDropInput!) {
  criteriaSetDraftDrop(id: $id, input: $input) { droppedCode userErrors { code } } }`;

const save = async (code: string, tree: object = {}, more: object = {}): Promise<Loose> => {
  const input = { ...hamletSet(code, tree as Record<string, unknown>), ...more };
  return (await api.as(office).ok(SAVE, { input: { ...input, operationId: operationId() } }))
    .criteriaSetDraftSave;
};
const act = async (document: string, name: string, id: string, baseRevision = 1) =>
  (await api.as(office).ok(document, { id, input: { baseRevision, operationId: operationId() } }))[
    name
  ];
const publish = (id: string, revision?: number) => act(PUBLISH, 'criteriaSetPublish', id, revision);

describe('a drafted set', () => {
  it('is replaced by its revision, seen by the office only, and dropped', async () => {
    const { draft } = await save('xom-nhap');
    expect(draft).toMatchObject({
      ...{ code: 'xom-nhap', revision: 1, supersedes: null },
      tree: {
        level: 'HAMLET',
        criteria: [
          { number: 1, indicators: [{ code: '1.1', thresholdBy: ['COMMUNE_GROUP'] }] },
          { number: 2, indicators: [{ code: '2.1', unit: null }] },
        ],
      },
    });
    expect((await save('xom-nhap')).userErrors).toMatchObject([{ code: 'STALE' }]);
    const named = await save('xom-nhap', { name: 'Tên khác' }, { baseRevision: 1 });
    expect(named.draft).toMatchObject({ revision: 2 });
    const NODE = `query($id: ID!) { node(id: $id) { id } }`;
    expect(await api.as(officer).ok(NODE, { id: draft.id })).toEqual({ node: null });
    expect((await api.as(auditor).ok(NODE, { id: draft.id })).node).toEqual({ id: draft.id });
    const codes = `{ criteriaSets(level: HAMLET) { code } }`;
    expect(await api.anonymous.ok(codes)).toEqual({ criteriaSets: [] });
    expect((await act(DROP, 'criteriaSetDraftDrop', draft.id)).userErrors).toEqual([
      { code: 'STALE' },
    ]);
    expect(await act(DROP, 'criteriaSetDraftDrop', draft.id, 2)).toMatchObject({
      droppedCode: 'xom-nhap',
    });
  });

  it('is refused with everything that does not fit together', async () => {
    const { criteria } = hamletSet('x').tree;
    const [first, second] = criteria as [Loose, Loose];
    const wrong = [
      { ...first, part: '9', indicators: [{ ...first.indicators[0], unit: null }] },
      { ...second, number: 1, indicators: [{ ...second.indicators[0], code: '1.1' }] },
      { ...second, number: 3, indicatorsComplete: true, indicators: [] },
      {
        ...second,
        number: 4,
        indicators: [{ ...second.indicators[0], comparator: 'GTE', thresholdBy: ['REGION'] }],
      },
    ];
    const { draft, userErrors } = await save('xom-sai', { criteria: wrong });
    expect(draft).toBeNull();
    const at = (...path: string[]) => ['input', 'tree', 'criteria', ...path];
    expect(userErrors).toEqual([
      { code: 'NO_SUCH_DIVISION', field: at('0', 'part') },
      { code: 'CONTRADICTION', field: at('0', 'indicators', '0', 'unit') },
      { code: 'TWICE', field: at('1', 'number') },
      { code: 'TWICE', field: at('1', 'indicators', '0', 'code') },
      { code: 'CONTRADICTION', field: at('2', 'indicatorsComplete') },
      { code: 'CONTRADICTION', field: at('3', 'indicators', '0', 'comparator') },
      { code: 'CONTRADICTION', field: at('3', 'indicators', '0', 'thresholdBy') },
    ]);
  });
});

describe('a published set', () => {
  it('has its validity and source, stands, and is corrected by a next version', async () => {
    const unsourced = await save('xom-2026', { sources: [] });
    expect((await publish(unsourced.draft.id)).userErrors).toEqual([{ code: 'NO_SOURCE' }]);
    const undated = await save('xom-2026', { validFrom: null }, { baseRevision: 1 });
    expect((await publish(undated.draft.id, 2)).userErrors).toEqual([{ code: 'NO_VALIDITY' }]);
    const { draft } = await save('xom-2026', {}, { baseRevision: 2 });
    const { set } = await publish(draft.id, 3);
    expect(set).toEqual({
      id: set.id,
      ...{ code: 'xom-2026', version: 1, publishedAt: api.now.toISOString(), indicatorCount: 2 },
      ...{ validFrom: '2026-01-01', legalBasis: 'Quyết định thử nghiệm, không phải luật' },
      ...{ sources: ['Văn bản thử'], supersedes: null },
      criteria: [
        {
          ...{ number: 1, name: 'Income', part: { code: '1' } },
          indicators: [
            {
              ...{ id: set.criteria[0].indicators[0].id, code: '1.1', valueKind: 'NUMBER' },
              ...{ unit: 'triệu đồng', thresholdsStatus: 'NOT_FOUND' },
            },
          ],
        },
        {
          ...{ number: 2, name: 'Nhà văn hóa', part: null },
          indicators: [
            {
              ...{ id: set.criteria[1].indicators[0].id, code: '2.1', valueKind: 'YES_NO' },
              ...{ unit: null, thresholdsStatus: 'NOT_FOUND' },
            },
          ],
        },
      ],
    });
    expect((await save('xom-2026')).userErrors).toMatchObject([{ code: 'PUBLISHED' }]);
    for (const sql of [
      `UPDATE criteria_set SET name = 'x'`,
      `DELETE FROM criteria_set_criterion`,
      `UPDATE indicator SET name = 'x'`,
    ]) {
      await expect(api.db.pool.query(sql)).rejects.toThrow(/permission denied/);
    }

    const next = await save('xom-2026-v2', {}, { supersedesCode: 'xom-2026' });
    const second = (await publish(next.draft.id)).set;
    expect(second).toMatchObject({ version: 2, supersedes: { code: 'xom-2026' } });
    const LATER = `{ criteriaSet(code: "xom-2026") { supersededBy { code version } } }`;
    expect(await api.anonymous.ok(LATER)).toEqual({
      criteriaSet: { supersededBy: { code: 'xom-2026-v2', version: 2 } },
    });
    const third = await save('xom-2026-v3', {}, { supersedesCode: 'xom-2026' });
    expect(third.userErrors).toMatchObject([{ code: 'SUPERSEDED' }]);

    // Its thresholds come in as all others do.
    const indicatorId = second.criteria[0].indicators[0].id;
    const group = { indicatorId, communeGroup: 'GROUP_1', regionCode: null, year: null };
    const { proposals } = await propose(api.as(office), { ...group, value: '50' });
    await decideOn(api.as(secondOffice), 'Confirm', [proposals[0].id]);
    const ASK = `query($id: ID!) { node(id: $id) { ... on Indicator { thresholdsStatus
      thresholdOn(day: "2026-06-30", communeGroup: "GROUP_1") { value unit source } } } }`;
    expect(await api.anonymous.ok(ASK, { id: indicatorId })).toEqual({
      node: {
        thresholdsStatus: 'KNOWN',
        thresholdOn: {
          ...{ value: '50', unit: 'triệu đồng', source: 'Văn bản thử nghiệm, không phải luật' },
        },
      },
    });
  });
});
