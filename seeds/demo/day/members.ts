import { PlaceDocument, SetUpCouncilDocument } from '../../generated/operations.ts';
import { accepted, present, type Caller, type Stage } from '../caller.ts';
import { POSITIONS, SCORERS } from '../people.ts';
import type { DayOfCouncil } from './day.ts';
import { make, PasswordReset, PersonIdOf, step } from './documents.ts';

const NAMES = ['Hoàng Văn Thất', 'Nông Thị Bát', 'Bế Thị Cửu', 'Lục Văn Thập', 'Đàm Thị Mười'];

export interface Member {
  readonly caller: Caller;
  readonly personId: string;
}

const CreatePerson = make<{ person: { id: string } | null }>('personCreate', 'person { id }');
const GrantRole = make<object>('roleGrant', 'roleGrant { id }');
const ChangePassword = make<object>('passwordChange', 'viewer { person { id } }');

/** Five more members than the demonstration has: accounts, roles, first passwords. */
export async function twelveMembers(day: DayOfCouncil): Promise<readonly Member[]> {
  const logins = [...SCORERS];
  const administrator = await day.stage.as('quan-tri');
  for (const [index, name] of NAMES.entries()) {
    const login = `uy-vien-${day.run}-${index + 1}`;
    await newMember(day, administrator, login, `${name} (minh họa)`);
    logins.push(login);
  }
  return Promise.all(logins.map((login) => memberOf(day.stage, login)));
}

/** The administrator gives a one-time password; the member replaces it at once. */
async function newMember(
  { operation, openStage, password }: DayOfCouncil,
  administrator: Caller,
  login: string,
  name: string,
): Promise<void> {
  const { done } = await administrator.send(CreatePerson, {
    input: { login, name, operationId: operation(`person-${login}`) },
  });
  const { id } = present('person', accepted('personCreate', done).person);
  const granted = await administrator.send(GrantRole, {
    input: { personId: id, role: 'COUNCIL_MEMBER', operationId: operation(`role-${login}`) },
  });
  accepted('roleGrant', granted.done);
  const reset = await administrator.send(PasswordReset, { id });
  const oneTime = present('password', accepted('passwordReset', reset.done).oneTimePassword);
  const first = await openStage(oneTime).as(login);
  const changed = await first.send(ChangePassword, {
    input: { currentPassword: oneTime, newPassword: password },
  });
  accepted('passwordChange', changed.done);
}

async function memberOf(stage: Stage, login: string): Promise<Member> {
  const caller = await stage.as(login);
  const { viewer } = await caller.send(PersonIdOf, {});
  return { caller, personId: present('viewer', viewer).person.id };
}

const SetRules = step<{ rule: { version: number } | null }>('councilRuleSet', 'rule { version }');

/** A council of twelve who score and a secretary, with its rules. */
export async function setUpCouncil(
  day: DayOfCouncil,
  members: readonly Member[],
): Promise<{ readonly id: string; readonly name: string }> {
  const { stage, operation, run } = day;
  const secretary = await memberOf(stage, 'thu-ky');
  const { commune } = await secretary.caller.send(PlaceDocument, { code: '01273' });
  const { councilCreate } = await secretary.caller.send(SetUpCouncilDocument, {
    input: {
      provinceId: present('province', present('commune', commune).province).id,
      level: 'PROVINCE',
      name: `Hội đồng đánh giá, phân hạng sản phẩm OCOP, đợt ${run} (minh họa)`,
      decisionNumber: `${run}/QĐ-UBND (minh họa)`,
      decisionDate: day.today,
      members: [
        { personId: secretary.personId, role: 'SECRETARY', scores: false, position: null },
        ...members.map(({ caller, personId }, index) => ({
          personId,
          role: (['CHAIR', 'VICE_CHAIR'] as const)[index] ?? ('MEMBER' as const),
          scores: true,
          position: POSITIONS[caller.login ?? ''] ?? 'Sở, ngành của tỉnh (minh họa)',
        })),
      ],
      operationId: operation('council'),
    },
  });
  const council = present('council', accepted('SetUpCouncil', councilCreate).council);
  const { done } = await secretary.caller.send(SetRules, {
    id: council.id,
    input: {
      reason: 'Quy chế minh họa: mở chấm từng sản phẩm; được dùng phiếu giấy.',
      ...{ sizeMin: 9, sizeMax: 15, quorumNumerator: 3, quorumDenominator: 4 },
      ...{ chairRequired: true, spreadLimit: '10', rescoringRounds: 1 },
      ...{ opening: 'ITEM_BY_ITEM', paperBallots: true, paperCheck: 'RE_ENTER' },
      operationId: operation('rules'),
    },
  });
  accepted('councilRuleSet', done);
  return council;
}
