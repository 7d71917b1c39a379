import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/identity/identity.enums.ts';
import { persistActor, persistSignIn, type PersonOptions } from '../support/actors.ts';
import { testServer, type TestServer, type TestServerOptions } from '../support/server.ts';
import { sha256 } from './samples.ts';

const START = `mutation ($input: FileUploadStartInput!) { fileUploadStart(input: $input) {
  upload { id address name largestPart smallestPart } userErrors { message ... on FileUploadStartError { code } } } }`;
const FINISH = `mutation ($id: ID!, $input: FileUploadFinishInput!) {
  fileUploadFinish(id: $id, input: $input) {
    file { id name mediaType bytes sha256 pages link { url } }
    userErrors { message ... on FileUploadFinishError { code } } } }`;
const CANCEL = `mutation ($id: ID!) { fileUploadCancel(id: $id) {
  removedId userErrors { ... on FileUploadCancelError { code } } } }`;

export interface Announcement {
  readonly operationId?: string;
  readonly name?: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly mediaType?: string;
  readonly purpose?: string;
}

let count = 0;
const operation = () => `operation-${++count}`;

/** The whole server with its doors, and people who send files through them. */
export async function fileServer(options: TestServerOptions = {}) {
  const server = await testServer(options);
  const origin = new URL(server.url).origin;
  return {
    server,
    origin,
    person: (role = Role.COUNCIL_MEMBER, options: PersonOptions = {}) =>
      sender(server, origin, role, options),
    close: () => server.close(),
  };
}
export type FileServer = Awaited<ReturnType<typeof fileServer>>;

async function sender(server: TestServer, origin: string, role: Role, options: PersonOptions) {
  const { personId } = await persistActor(server.db, role, options);
  const token = await persistSignIn(server.db, personId);
  const authorization = `Bearer ${token}`;
  const ask = async (query: string, variables: object) => {
    const { json } = await patiently(() => server.post({ query, variables }, { authorization }));
    if (!json.data) throw new Error(JSON.stringify(json.errors));
    return json.data;
  };
  const start = async (content: Buffer, given: Announcement = {}) => {
    const input = {
      operationId: operation(),
      name: 'Giấy chứng nhận.pdf',
      bytes: content.length,
      sha256: sha256(content),
      mediaType: 'application/pdf',
      purpose: 'EVIDENCE',
      ...given,
    };
    return (await ask(START, { input })).fileUploadStart;
  };
  const finish = async (id: string, operationId = operation()) =>
    (await ask(FINISH, { id, input: { operationId } })).fileUploadFinish;
  return {
    personId,
    token,
    authorization,
    ask,
    start,
    finish,
    cancel: async (id: string) => (await ask(CANCEL, { id })).fileUploadCancel,
    put: (address: string, offset: number | string, body: Buffer, headers = {}) =>
      patiently(() =>
        fetch(`${origin}${address}?offset=${offset}`, {
          method: 'PUT',
          body: new Uint8Array(body),
          headers,
        }),
      ),
    head: (address: string) => patiently(() => fetch(origin + address, { method: 'HEAD' })),
    /** Everything in one go, in parts of this size. */
    async send(content: Buffer, given: Announcement = {}, part = 1_048_576) {
      const { upload, userErrors } = await start(content, given);
      if (!upload) throw new Error(userErrors[0].code);
      for (let at = 0; at < content.length; at += part) {
        const answer = await this.put(upload.address, at, content.subarray(at, at + part));
        if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
      }
      return finish(upload.id);
    },
  };
}
export type Sender = Awaited<ReturnType<typeof sender>>;

/** A machine that is busy with other tests makes the server turn requests away for a moment. */
async function patiently<T extends { readonly status: number }>(
  send: () => Promise<T>,
): Promise<T> {
  for (let time = 0; ; time++) {
    const answer = await send();
    if (answer.status !== 503 || time === 20) return answer;
    await sleep(250);
  }
}
