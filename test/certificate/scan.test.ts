import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { act, codesOf, newProduct, paper, registerPaper } from '../support/certificates.ts';
import { OTHER_COMMUNE, person } from '../support/rating.ts';

let api: TestApi;
let office: Caller;
beforeAll(async () => {
  api = await testApi();
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
}, 120_000);
afterAll(() => api.close());

/** A file somebody has sent for a purpose. */
async function sent(by: Caller, purpose = 'DECISION', state = 'STORED'): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by)
     VALUES ($1, 10, 'application/pdf', 'quyet-dinh.pdf', $2, $3, $4) RETURNING id`,
    [randomBytes(32), purpose, state, by.actor.personId],
  );
  return toGlobalId('File', rows[0]!.id);
}

it('a scan belongs to who sent it, and is shown to those who look after the certificate', async () => {
  const sourceFileId = await sent(office);
  const { id } = await registerPaper(api, office, { sourceFileId });
  const read = (caller: Caller) =>
    caller.ok(
      `query ($id: ID!) { node(id: $id) { ... on Certificate {
         sourceDocument sourceFile { name } } } }`,
      { id },
    );
  expect((await read(office)).node).toEqual({
    ...{ sourceDocument: 'Bản giấy lưu tại xã', sourceFile: { name: 'quyet-dinh.pdf' } },
  });
  const strangers = [
    await person(api, Role.PRODUCER, 'HTX khác', { producerId: uuidv7() }),
    await person(api, Role.COMMUNE_OFFICER, 'Xã khác', { units: [OTHER_COMMUNE] }),
  ];
  for (const stranger of strangers) {
    expect((await read(stranger)).node).toEqual({ sourceDocument: null, sourceFile: null });
  }
});

it.each<[string, string, string, boolean]>([
  ['FILE_NOT_FOUND', 'DECISION', 'STORED', true],
  ['FILE_NOT_FOUND', 'COMPLAINT', 'STORED', false],
  ['FILE_NOT_READY', 'DECISION', 'PENDING', false],
])(
  'refuses %s: purpose %s, state %s, of somebody else %s',
  async (code, purpose, state, foreign) => {
    const other = await person(api, Role.COORDINATION_OFFICE, 'Người khác');
    const sourceFileId = await sent(foreign ? other : office, purpose, state);
    const entered = paper(await newProduct(api), {
      number: `${code}${purpose}${state}`,
      sourceFileId,
    });
    expect(codesOf(await act(office, 'certificateRegister', null, entered))).toEqual([code]);
  },
);
