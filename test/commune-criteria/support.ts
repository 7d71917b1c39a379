import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { criteriaSetId, indicatorId } from '../../seeds/reference/commune-criteria.ts';
import { unitId } from '../../seeds/reference/units.ts';
import type { Caller } from '../support/api.ts';
import { actorOf } from '../support/actors.ts';

/** The commune Hưng Đạo of the former city, until 30 June 2025. */
export const HUNG_DAO = unitId('01705', null);
/** The commune Vĩnh Quang of the former city. */
export const VINH_QUANG = unitId('01693', null);

export const NTM = 'ntm-commune-2021-2025';
export const ADVANCED = 'ntm-commune-advanced-2021-2025';
export const MODEL = 'ntm-commune-model-2021-2025';
export const ADVANCED_SET = criteriaSetId(ADVANCED);
/** Income of the advanced set: its threshold was not found. */
export const INCOME = indicatorId(ADVANCED, 10, '10.1');
/** A valid OCOP product: yes or no. */
export const OCOP = indicatorId(ADVANCED, 13, '13.2');
/** Smart hamlets of the model set: at least one. */
export const HAMLETS = indicatorId(MODEL, 3, '3');

/** Satisfaction of residents: of a set for districts. */
export const SATISFIED = indicatorId('ntm-district-2021-2025', 4, '4a');

export const gid = toGlobalId;
export const officer = actorOf(Role.COMMUNE_OFFICER, { units: [HUNG_DAO] });
export const neighbour = actorOf(Role.COMMUNE_OFFICER, { units: [VINH_QUANG] });
export const office = actorOf(Role.COORDINATION_OFFICE);
export const auditor = actorOf(Role.AUDITOR);

const FIELDS = `assessment { id value yesNo met verdict status revision judgedOn returnReason
  threshold { value yesNo source } indicator { code } commune { code } }
  userErrors { code message field }`;
export const RECORD = `mutation($input: IndicatorAssessmentRecordInput!) {
  indicatorAssessmentRecord(input: $input) { ${FIELDS} } }`;
export const step = (
  name: string,
) => `mutation($id: ID!, $input: IndicatorAssessment${name}Input!) {
  indicatorAssessment${name}(id: $id, input: $input) { ${FIELDS} } }`;

let sent = 0;
/** A new operation id. */
export const operationId = () => `operation-${++sent}`;

/** A result for the smart hamlets of Hưng Đạo, with what differs. */
export function input(more: Record<string, unknown> = {}) {
  return {
    input: {
      communeId: gid('Commune', HUNG_DAO),
      year: 2024,
      indicatorId: gid('Indicator', HAMLETS),
      value: '2',
      operationId: operationId(),
      ...more,
    },
  };
}
/** Records a result and gives the payload. */
export async function record(who: Caller, more?: Record<string, unknown>) {
  return (await who.ok(RECORD, input(more))).indicatorAssessmentRecord;
}
/** Takes the next step of an assessment and gives the payload. */
export async function take(who: Caller, name: string, id: string, more: object) {
  const answer = await who.ok(step(name), { id, input: more });
  return answer[`indicatorAssessment${name}`];
}

const PROPOSE = `mutation($input: IndicatorThresholdsProposeInput!) {
  indicatorThresholdsPropose(input: $input) {
    proposals { id state value unit isForSecondPerson replaces { value } }
    userErrors { code field message } } }`;
export const DECIDE = (
  verb: 'Confirm' | 'Refuse',
) => `mutation($input: ThresholdProposals${verb}Input!) {
  thresholdProposals${verb}(input: $input) { proposals { id state reason }
    userErrors { code field } } }`;

/** Another person of the office. */
export const secondOffice = actorOf(Role.COORDINATION_OFFICE);

/** Proposes thresholds of the income of the advanced set, with what differs in each. */
export async function propose(who: Caller, ...rows: Record<string, unknown>[]) {
  const row = {
    ...{ indicatorId: gid('Indicator', INCOME), regionCode: 'TDMNPB', year: 2024, value: '40' },
    ...{ source: 'Văn bản thử nghiệm, không phải luật', confidence: 'SECONDARY' },
  };
  const input = { rows: rows.map((one) => ({ ...row, ...one })), operationId: operationId() };
  return (await who.ok(PROPOSE, { input })).indicatorThresholdsPropose;
}
/** Confirms or refuses proposals. */
export async function decideOn(
  who: Caller,
  verb: 'Confirm' | 'Refuse',
  ids: readonly string[],
  more: object = {},
) {
  const input = { ids, operationId: operationId(), ...more };
  return (await who.ok(DECIDE(verb), { input }))[`thresholdProposals${verb}`];
}

/** A made-up set for hamlets of two criteria, with what differs. */
export function hamletSet(code: string, more: Record<string, unknown> = {}) {
  const indicator = { valueKind: 'YES_NO', comparator: 'EQ', thresholdBy: [] };
  return {
    code,
    tree: {
      ...{ level: 'HAMLET', standard: 'NTM_HAMLET', name: 'Bộ tiêu chí xóm (thử nghiệm)' },
      ...{ legalBasis: 'Quyết định thử nghiệm, không phải luật', validFrom: '2026-01-01' },
      ...{ complete: true, confidence: 'SECONDARY', rules: [], sources: ['Văn bản thử'] },
      divisions: [
        { kind: 'PART', code: '1', name: 'Kinh tế' },
        { kind: 'COMMUNE_GROUP', code: 'GROUP_1', name: 'Nhóm 1' },
      ],
      criteria: [
        {
          ...{ number: 1, name: 'Thu nhập', nameEn: 'Income', part: '1' },
          indicatorsComplete: true,
          indicators: [
            {
              ...{ ...indicator, code: '1.1', name: 'Thu nhập', valueKind: 'NUMBER' },
              ...{ unit: 'triệu đồng', comparator: 'GTE', thresholdBy: ['COMMUNE_GROUP'] },
            },
          ],
        },
        {
          ...{ number: 2, name: 'Nhà văn hóa', indicatorsComplete: false },
          indicators: [{ ...indicator, code: '2.1', name: 'Có nhà văn hóa' }],
        },
      ],
      ...more,
    },
  };
}
