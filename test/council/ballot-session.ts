import { Role } from '../../src/identity/identity.enums.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import { op, person, sheetCriteria, type SheetCriterion } from '../support/rating.ts';
import {
  acceptedDossier,
  addItem,
  createCouncil,
  createSession,
  step,
  type Rating,
} from '../support/sessions.ts';

export const codes = (payload: Loose): string[] =>
  payload.userErrors.map((error: Loose) => error.code as string);

/** An open session over products on sheets of these numbers, with rules of its own. */
export async function sessionOn(
  api: TestApi,
  options: {
    readonly sheets: readonly number[];
    readonly rule?: object;
    readonly members?: number;
    readonly open?: boolean;
    /** Of the products, before their number. */
    readonly name?: string;
  },
): Promise<Rating> {
  const secretary = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký');
  const chair = await person(api, Role.COUNCIL_CHAIR, 'Chủ tịch');
  const others = Array.from({ length: (options.members ?? 3) - 1 }, (_, index) =>
    person(api, Role.COUNCIL_MEMBER, `Thành viên ${index + 1}`),
  );
  const members = [chair, ...(await Promise.all(others))];
  const { council } = await createCouncil(api, secretary, secretary, members);
  await setRule(secretary, council.id as string, { sizeMin: 1, ...options.rule });
  const { session } = await createSession(api, secretary, council.id as string);
  const sessionId = session.id as string;
  const [itemIds, dossierIds]: [string[], string[]] = [[], []];
  for (const [index, sheet] of options.sheets.entries()) {
    const name = options.name ?? `Sản phẩm ${sessionId.slice(-6)}`;
    const { dossierId } = await acceptedDossier(api, `${name} ${index}`, { sheet });
    const { item, userErrors } = await addItem(secretary, sessionId, dossierId);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    itemIds.push(item.id as string);
    dossierIds.push(dossierId);
  }
  if (options.open !== false) await step(secretary, 'councilSessionOpen', sessionId);
  const councilId = council.id as string;
  return { secretary, chair, members, councilId, sessionId, itemIds, dossierIds };
}

export async function setRule(by: Caller, councilId: string, rule: object): Promise<void> {
  const input = { reason: 'Thử nghiệm', operationId: op(), ...rule };
  const { councilRuleSet } = await by.ok(
    `mutation ($id: ID!, $input: CouncilRuleSetInput!) {
       councilRuleSet(id: $id, input: $input) { userErrors { code } } }`,
    { id: councilId, input },
  );
  if (councilRuleSet.userErrors.length > 0) throw new Error(codes(councilRuleSet).join());
}

/** The conditions of an official sheet, in printed order. */
export async function conditionsOf(api: TestApi, number: number): Promise<Loose[]> {
  const { rubricSheet } = await api.anonymous.ok(
    `query ($number: Int!) { rubricSheet(version: "26/2026", number: $number) {
       conditions { id kind text } } }`,
    { number },
  );
  return rubricSheet.conditions as Loose[];
}

export interface CasedCriterion extends SheetCriterion {
  readonly options: readonly {
    readonly id: string;
    readonly points: number;
    readonly caseNumber: number | null;
    readonly printed: boolean;
  }[];
}

/** The criteria of sheet 26, whose levels belong to one of two cases. */
export async function casedCriteria(api: TestApi): Promise<CasedCriterion[]> {
  const { rubricSheet } = await api.anonymous.ok(
    `{ rubricSheet(version: "26/2026", number: 26) {
       scoredCriteria { id key options { id points caseNumber printed } minima { star points } } } }`,
  );
  return rubricSheet.scoredCriteria as CasedCriterion[];
}

export { sheetCriteria };

export const ENTER = `mutation ($id: ID!, $input: PaperSheetEnterInput!) {
  paperSheetEnter(id: $id, input: $input) { paper { id state checkMethod } criterionIds
    userErrors { code message field } } }`;
export const TAKE = `mutation ($id: ID!, $input: PaperSheetTakeInput!) {
  paperSheetTake(id: $id, input: $input) { paper { id state } userErrors { code } } }`;
export const CONFIRM = `mutation ($id: ID!, $input: PaperSheetConfirmInput!) {
  paperSheetConfirm(id: $id, input: $input) { paper { id state } differingCriterionIds totalDiffers
    userErrors { code message } } }`;
export const REFUSE = `mutation ($id: ID!, $input: PaperSheetRefuseInput!) {
  paperSheetRefuse(id: $id, input: $input) { paper { id state refusalReason }
    userErrors { code } } }`;
export const DISQUALIFY = `mutation ($id: ID!, $input: SessionItemDisqualifyInput!) {
  sessionItemDisqualify(id: $id, input: $input) { item { id disqualifications { reason } }
    userErrors { code message } } }`;
export const WITHDRAW = `mutation ($id: ID!, $input: SessionItemDisqualificationWithdrawInput!) {
  sessionItemDisqualificationWithdraw(id: $id, input: $input) { item { id }
    userErrors { code message } } }`;

/** Runs one of the documents above and returns its payload. */
export async function call(
  by: Caller,
  document: string,
  id: string,
  input: object = {},
): Promise<Loose> {
  const data = await by.ok<Loose>(document, { id, input: { operationId: op(), ...input } });
  return Object.values(data as object)[0];
}
