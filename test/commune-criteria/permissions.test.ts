import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitId } from '../../seeds/reference/units.ts';
import { communeCriteriaAccess } from '../../src/commune-criteria/commune-criteria.access.ts';
import { everybody } from '../support/actors.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { gid, HAMLETS, HUNG_DAO, input, office, officer, operationId, record } from './support.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  id = (await record(api.as(officer))).assessment.id;
});
afterAll(() => api.close());

const BY_ID = `id: $id, input: $input`;
const OPERATIONS: Record<string, readonly [args: string, more: () => object]> = {
  indicatorAssessmentRecord: ['input: $input', () => input({ baseRevision: 1 }).input],
  indicatorAssessmentSubmit: [BY_ID, () => ({ baseRevision: 1 })],
  indicatorAssessmentApprove: [BY_ID, () => ({ baseRevision: 1 })],
  indicatorAssessmentReturn: [BY_ID, () => ({ baseRevision: 1, reason: 'X' })],
  incomeFigureRecord: [
    'input: $input',
    () => ({
      ...{ communeId: gid('Commune', HUNG_DAO), year: 2021, method: 'QD_1245_2022', amount: 46600 },
      ...{ source: 'thử nghiệm', status: 'SUMMARISED', operationId: operationId() },
    }),
  ],
  indicatorThresholdSet: [
    BY_ID,
    () => ({ value: '2', source: 'X', confidence: 'SECONDARY', operationId: operationId() }),
  ],
};

function documentOf(name: string): string {
  const [args] = OPERATIONS[name]!;
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const head = args === BY_ID ? `$id: ID!, $input: ${type}` : `$input: ${type}`;
  return `mutation(${head}) { ${name}(${args}) { userErrors { code } } }`;
}

async function state(): Promise<unknown> {
  const tables = ['indicator_assessment', 'indicator_threshold', 'income_figure', 'audit_entry'];
  const sums = tables.map(
    (one) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${one} t)`,
  );
  return (await api.db.owner.query(`SELECT concat_ws(' ', ${sums.join(', ')}) AS state`)).rows;
}

describe('who may', () => {
  it.each(Object.keys(OPERATIONS))(
    '%s: by role and region, and a refusal changes nothing',
    async (name) => {
      const before = await state();
      const roles: Readonly<Record<string, string>> =
        communeCriteriaAccess[name as keyof typeof communeCriteriaAccess].roles;
      const elsewhere = unitId('01693', null);
      for (const { role, where, actor } of everybody({ unitId: HUNG_DAO }, { unitId: elsewhere })) {
        const scope = role === null ? undefined : roles[role];
        if (scope === 'anywhere' || (scope && where === 'inside')) continue;
        const target = name === 'indicatorThresholdSet' ? gid('Indicator', HAMLETS) : id;
        const variables = { id: target, input: OPERATIONS[name]![1]() };
        const answer = await api.as(actor).run(documentOf(name), variables);
        const code = actor.via === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([role, where, answer.codes]).toEqual([role, where, [code]]);
      }
      expect(await state()).toEqual(before);
    },
  );

  it('approve: also not an office without the submission', async () => {
    const answer = await api
      .as(office)
      .ok(documentOf('indicatorAssessmentApprove'), { id, input: { baseRevision: 1 } });
    expect(answer.indicatorAssessmentApprove.userErrors).toEqual([{ code: 'WRONG_STATUS' }]);
  });
});
