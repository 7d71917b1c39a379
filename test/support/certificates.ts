import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Caller, Loose, TestApi } from './api.ts';
import { makeProducts } from './catalogue.ts';
import { op } from './rating.ts';

/** What payloads of this room hold, by the name of the mutation. */
const SELECT: Readonly<Record<string, string>> = {
  revocationConclude: 'conclusion { id dueOn daysLeft late revision state }',
  revocationConclusionDrop: 'conclusion { id state dropReason revision }',
  certificateInspectionRecord: 'inspection { id outcome finding }',
  reRatingRoundOpen: 'round { id phase dueOn star revision late }',
  reRatingRoundClose: 'round { id phase outcome outcomeReason closedOn revision }',
  reRatingOpinionGive: 'round { id } opinion { version opinion body }',
};
const CERTIFICATE = `certificate { id number status stars validUntil verificationCode origin
  verifiedAgainstSource extension { extendedUntil revision } product { name stars } }`;

/** Runs a mutation of this room and returns its payload. */
export async function act(
  caller: Caller,
  name: string,
  id: string | null,
  input: object,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, passed] = id
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  const document = `mutation (${head}) { ${name}(${passed}) { ${SELECT[name] ?? CERTIFICATE}
    userErrors { code message field } } }`;
  const variables = { ...(id && { id }), input: { operationId: op(), ...input } };
  return (await caller.ok(document, variables))[name];
}

export const codesOf = (payload: Loose): string[] =>
  payload.userErrors.map((error: Loose) => error.code as string);

/** A paper certificate of a product, as a clerk enters it. */
export function paper(productId: string, input: object = {}): object {
  return {
    ...{ productId, number: '12/GCN', stars: 3, issuedOn: '2024-03-01', level: 'DISTRICT' },
    ...{ decisionNumber: '345/QĐ-UBND', decidedOn: '2024-03-01' },
    ...{ issuer: 'Ủy ban nhân dân thành phố Cao Bằng', sourceDocument: 'Bản giấy lưu tại xã' },
    ...{ verifiedAgainstSource: false },
    ...input,
  };
}

/** What staff see of a certificate. */
export async function look(caller: Caller, id: string): Promise<Loose> {
  const { node } = await caller.ok(
    `query ($id: ID!) { node(id: $id) { ... on Certificate {
       number status stars awardedStars validUntil productCode origin verifiedAgainstSource
       sourceDocument extension { extendedUntil reason revision }
       transition { extendableUntil windowClosedBefore windowCutShort }
       reRatingWindow { from to isOpen } supersededOn successor { number }
       revocation { ground revokedOn level requestNumber dueOn late }
       history { sequence kind happenedOn reference note }
       inspections { outcome finding } decision { number issuer level issuerUnitId }
       product { name stars validity: certificate { status } } } } }`,
    { id },
  );
  return node;
}

/** What the catalogue keeps of a product. */
export async function shelf(api: TestApi, productId: string): Promise<Loose> {
  const { rows } = await api.db.owner.query<Loose>(
    `SELECT stars, certified_from AS "from", certified_until AS "until",
            current_certificate_id AS "certificateId" FROM product WHERE id = $1`,
    [fromGlobalId(productId)?.uuid ?? productId],
  );
  return rows[0];
}

let made = 0;

/** A product without a certificate; returns its global id. */
export async function newProduct(api: TestApi): Promise<string> {
  const name = `Sản phẩm ${++made}`;
  const [id] = await makeProducts(api.db, [{ name, producer: `HTX ${made}` }]);
  return toGlobalId('Product', id!);
}

/** Enters a paper certificate, of a new product unless given. */
export async function registerPaper(
  api: TestApi,
  clerk: Caller,
  input: object = {},
  productId?: string,
): Promise<Loose> {
  const of = productId ?? (await newProduct(api));
  const entered = paper(of, { number: `${++made}/GCN`, ...input });
  const payload = await act(clerk, 'certificateRegister', null, entered);
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return { ...payload.certificate, productId: of };
}
