import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type TestApi } from '../support/api.ts';
import {
  auditor,
  decideOn,
  gid,
  HAMLETS,
  HUNG_DAO,
  INCOME,
  office,
  officer,
  operationId,
  propose,
  SATISFIED,
  secondOffice,
} from './support.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
});
afterAll(() => api.close());

describe('thresholds', () => {
  it('count once a second person has confirmed them, never by the proposer', async () => {
    const [first, second] = [api.as(office), api.as(secondOffice)];
    const { proposals } = await propose(
      first,
      { year: 2022, value: '1.040,5' },
      { year: 2023, regionCode: null, value: '41', unit: 'million VND / person / year' },
    );
    expect(proposals).toMatchObject([
      { state: 'PROPOSED', value: '1040.5', isForSecondPerson: false, replaces: null },
      { value: '41' },
    ]);
    const ids = proposals.map((one: { id: string }) => one.id);
    const thresholds = async () =>
      (
        await api.db.owner.query(
          `SELECT year, value, unit, source, confidence, set_by AS "setBy" FROM indicator_threshold
            WHERE indicator_id = $1 AND year IN (2022, 2023) ORDER BY year`,
          [INCOME],
        )
      ).rows as unknown[];
    const own = await decideOn(first, 'Confirm', ids);
    expect(own.userErrors).toEqual([{ code: 'OWN_PROPOSAL', field: ['input', 'ids', '0'] }]);
    expect(await thresholds()).toEqual([]);
    await expect(
      api.db.owner.query(
        `UPDATE threshold_proposal SET state = 'CONFIRMED', decided_by = proposed_by WHERE id = $1`,
        [fromGlobalId(ids[0])!.uuid],
      ),
    ).rejects.toThrow(/second_person/);
    const confirmed = await decideOn(second, 'Confirm', ids);
    expect(confirmed.proposals.map((one: { state: string }) => one.state)).toEqual([
      ...['CONFIRMED', 'CONFIRMED'],
    ]);
    const common = {
      ...{ unit: 'million VND/person/year', source: 'Văn bản thử nghiệm, không phải luật' },
      ...{ confidence: 'SECONDARY', setBy: office.personId },
    };
    expect(await thresholds()).toEqual([
      { ...common, year: 2022, value: '1040.5000' },
      { ...common, year: 2023, value: '41.0000' },
    ]);
    expect((await decideOn(second, 'Confirm', ids)).userErrors).toMatchObject([
      { code: 'DECIDED' },
    ]);
  });

  it('are refused with a reason, and listed for the office and the auditor only', async () => {
    const { proposals } = await propose(api.as(office), { year: 2030 }, { year: 2030 });
    const ids = proposals.map((one: { id: string }) => one.id);
    const twice = await decideOn(api.as(secondOffice), 'Confirm', ids);
    expect(twice.userErrors).toEqual([{ code: 'TWICE', field: ['input', 'ids', '1'] }]);
    const reason = { reason: 'Sai nguồn' };
    const refused = await decideOn(api.as(secondOffice), 'Refuse', ids, reason);
    expect(refused.proposals[0]).toMatchObject({ state: 'REFUSED', ...reason });
    const LIST = `{ thresholdProposals(first: 10, filter: { state: REFUSED }) { nodes { id } } }`;
    expect((await api.as(auditor).ok(LIST)).thresholdProposals.nodes).toHaveLength(2);
    expect((await api.as(officer).run(LIST)).codes).toEqual(['FORBIDDEN']);
    const NODE = `query($id: ID!) { node(id: $id) { id } }`;
    expect(await api.as(officer).ok(NODE, { id: ids[0] })).toEqual({ node: null });
  });

  it('name each wrong row, and none is stored', async () => {
    const hamlets = { indicatorId: gid('Indicator', HAMLETS), regionCode: null };
    const { proposals, userErrors } = await propose(
      api.as(office),
      { value: 'nhiều' },
      { value: null, yesNo: true },
      { unit: 'nghìn đồng' },
      { regionCode: 'MARS' },
      { validFrom: '2024-01-02', validTo: '2024-01-01' },
      { ...hamlets, indicatorId: gid('Indicator', SATISFIED), value: '101' },
      { indicatorId: gid('Indicator', HUNG_DAO) },
      hamlets,
    );
    expect(proposals).toBeNull();
    expect(
      userErrors.map((one: { code: string; field: string[] }) => [one.code, one.field]),
    ).toEqual(
      [
        ['NOT_UNDERSTOOD', 'value'],
        ['WRONG_KIND', 'value'],
        ['WRONG_UNIT', 'unit'],
        ['NO_SUCH_DIVISION', 'regionCode'],
        ['BACKWARDS', 'validTo'],
        ['IMPOSSIBLE_VALUE', 'value'],
        ['NOT_FOUND', 'indicatorId'],
      ].map(([code, field], index) => [code, ['input', 'rows', String(index), field]]),
    );
    const { rows } = await api.db.owner.query(
      `SELECT FROM threshold_proposal WHERE state = 'PROPOSED'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the group of a commune', () => {
  const SET = `mutation($id: ID!, $input: CommuneGroupSetInput!) { communeGroupSet(id: $id, input: $input) {
    commune { code } userErrors { code } } }`;
  const put = async (communeGroup: string, validFrom: string) => {
    const input = { communeGroup, validFrom, source: 'Thử', operationId: operationId() };
    const id = gid('Commune', unitId('01273', '2025-07-01'));
    return (await api.as(office).ok(SET, { id, input })).communeGroupSet;
  };

  it('holds from its day on, and ends the one before', async () => {
    expect((await put('GROUP_1', '2025-07-01')).userErrors).toEqual([]);
    expect((await put('GROUP_3', '2026-07-01')).commune).toEqual({ code: '01273' });
    const refused = [
      await put('GROUP_2', '2026-07-01'),
      await put('GROUP_9', '2027-01-01'),
      await put('GROUP_1', '2025-06-30'),
    ];
    expect(refused.map(({ userErrors }) => userErrors[0].code)).toEqual([
      ...['LATER_ONE', 'NO_SUCH_DIVISION', 'NOT_IN_FORCE'],
    ]);
    const { rows } = await api.db.owner.query(
      `SELECT code, valid_from::text AS "from", valid_to::text AS "to" FROM unit_classification
        WHERE kind = 'COMMUNE_GROUP' ORDER BY valid_from`,
    );
    expect(rows).toEqual([
      { code: 'GROUP_1', from: '2025-07-01', to: '2026-06-30' },
      { code: 'GROUP_3', from: '2026-07-01', to: null },
    ]);
  });
});
