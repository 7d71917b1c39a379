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
