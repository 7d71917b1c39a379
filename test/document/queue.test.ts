import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { DocumentFormat, DocumentKind } from '../../src/document/document.enums.ts';
import { newCode, queuePrint } from '../../src/document/document.service.ts';
import { printJob } from '../../src/document/print.job.ts';
import { attendancePrint } from '../../src/document/prints/session-list.print.ts';
import type { Print, PrintRequest } from '../../src/document/prints/print.ts';
import { pagesOf } from '../../src/document/typeset/typeset.ts';
import { actorOfPerson } from '../../src/identity/authenticate.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { enqueue } from '../../src/platform/jobs/enqueue.ts';
import { startJobs, type Jobs } from '../../src/platform/jobs/worker.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { persistActor, persistGrant } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import { uuidIn } from '../support/rating.ts';
import { openSession, type Rating } from '../support/sessions.ts';
import { print, refusal, storedBytes, VERIFY } from './printing.ts';

const READ = `query ($id: ID!) { node(id: $id) { ... on PrintedDocument {
  state progress version code file { sha256 pages } } } }`;

describe('prints that are too large to wait for', { timeout: 60_000 }, () => {
  let api: TestApi;
  let rating: Rating;
  let caller: Caller;
  let jobs: Jobs | undefined;

  beforeAll(async () => {
    api = await testApi();
    rating = await openSession(api, { members: 2, products: ['Miến dong'], open: false });
    // A job asks the database what roles its person has.
    const { personId } = rating.secretary.actor;
    await persistGrant(api.db, personId!, Role.COUNCIL_SECRETARY, { unitId: await province(api) });
    caller = api.as(await actorOfPerson(api.db, personId!, new Date()));
  });
  afterAll(async () => {
    await jobs?.stop();
    await api.close();
  });

  const invite = (count: number) =>
    api.db.owner.query(
      `WITH p AS (INSERT INTO person (name, login)
                  SELECT 'Người ' || n, 'guest-' || n || '-' || gen_random_uuid()
                    FROM generate_series(1, $2::int) n RETURNING id)
       INSERT INTO session_member (session_id, person_id, role, scores)
       SELECT $1, id, 'MEMBER', true FROM p`,
      [uuidIn(rating.sessionId), count],
    );

  it('wait in the queue, cannot be checked yet, and are refused where no phone could open them', async () => {
    await invite(30);
    const payload = await print(caller, 'SCORE_SHEET_BLANK', rating.sessionId);
    expect(payload.document).toMatchObject({ state: 'QUEUED', progress: 0, file: null });
    const { verifyDocument } = await api.anonymous.ok(VERIFY, { code: payload.document.code });
    expect(verifyDocument).toMatchObject({ standing: 'UNKNOWN', sha256: null });
    const stranger = api.as(await persistActor(api.db, Role.COORDINATION_OFFICE));
    expect((await stranger.ok(READ, { id: payload.document.id })).node).toBeNull();
    await invite(90);
    expect(await refusal(caller, 'SCORE_SHEET_BLANK', rating.sessionId)).toBe('TOO_MUCH');
    await api.db.owner.query('DELETE FROM graphile_worker._private_jobs');
  });

  /** Puts a print into the queue as the operation does. */
  async function queued(): Promise<string> {
    const request: PrintRequest = {
      kind: DocumentKind.ATTENDANCE_LIST,
      format: DocumentFormat.PDF,
      subject: { type: 'CouncilSession', uuid: uuidIn(rating.sessionId) },
      options: {},
    };
    const gathered = (await attendancePrint.gather(caller.context(), request)) as Print;
    const own = { id: uuidv7(), code: newCode() };
    await systemTransaction(api.db, async (tx) => {
      const step = { ...tx, context: caller.context() };
      await queuePrint(step, request, gathered, own);
      await enqueue(tx.em, printJob, { documentId: own.id });
    });
    return own.id;
  }

  async function made(id: string) {
    const read = async () =>
      (await caller.ok(READ, { id: toGlobalId('PrintedDocument', id) })).node;
    for (let tries = 0; tries < 200 && (await read()).state === 'QUEUED'; tries++) await wait(200);
    return read();
  }

  it('are made by a job with the rights of whoever asked', async () => {
    const first = await queued();
    jobs = await startJobs({
      ...{ connection: api.db.appUrl, database: api.db, jobs: [printJob], log: SILENT_LOG },
    });
    const document = await made(first);
    expect(document).toMatchObject({ state: 'READY', progress: 100, version: 1 });
    const bytes = await storedBytes(api, document.file.sha256 as string);
    expect(pagesOf(bytes)).toBe(document.file.pages);
    const { verifyDocument } = await api.anonymous.ok(VERIFY, { code: document.code });
    expect(verifyDocument.standing).toBe('CURRENT');
  });

  it('are not made when the right was lost meanwhile', async () => {
    await jobs?.stop();
    const second = await queued();
    const { personId } = caller.actor;
    await api.db.owner.query(
      `UPDATE role_grant SET revoked_at = now() - interval '1 second' WHERE person_id = $1`,
      [personId],
    );
    jobs = await startJobs({
      ...{ connection: api.db.appUrl, database: api.db, jobs: [printJob], log: SILENT_LOG },
    });
    const { state, file } = await made(second);
    expect({ state, file }).toEqual({ state: 'FAILED', file: null });
  });
});

async function province(api: TestApi): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM unit WHERE level = 'PROVINCE'`,
  );
  return rows[0]!.id;
}
