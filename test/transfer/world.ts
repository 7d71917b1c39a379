import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Role } from '../../src/identity/identity.enums.ts';
import { putBytes } from '../../src/media/media.service.ts';
import { XLSX } from '../../src/media/content/content.rules.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { startJobs, type Jobs } from '../../src/platform/jobs/worker.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { checkImportJob, workImportJob } from '../../src/transfer/transfer.jobs.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { op } from '../support/rating.ts';
import { call } from '../trade/world.ts';
import { storedBytes } from '../document/printing.ts';

export interface World {
  readonly api: TestApi;
  readonly office: Caller;
  readonly trade: Caller;
  readonly officer: Caller;
  readonly other: Caller;
  close(): Promise<void>;
}

/** People of the database with their roles: jobs work with the rights that stand there. */
export async function transferWorld(here: string, elsewhere: string): Promise<World> {
  const api = await testApi();
  const as = async (role: Role, unitId?: string) =>
    api.as(await persistActor(api.db, role, unitId ? { unitId } : {}));
  return {
    api,
    office: await as(Role.COORDINATION_OFFICE),
    trade: await as(Role.TRADE_PROMOTION),
    officer: await as(Role.COMMUNE_OFFICER, here),
    other: await as(Role.COMMUNE_OFFICER, elsewhere),
    close: () => api.close(),
  };
}

export const workers = (api: TestApi): Promise<Jobs> =>
  startJobs({
    ...{ connection: api.db.appUrl, database: api.db, log: SILENT_LOG },
    jobs: [checkImportJob, workImportJob],
    stopMs: 60_000,
  });

/** A file that somebody has sent and that belongs to nothing yet. */
export async function sentFile(
  api: TestApi,
  who: Caller,
  content: Buffer,
  mediaType: string = XLSX,
): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest();
  const id = uuidv7();
  await api.db.source.transaction((em) => putBytes(em, sha256, content));
  await api.db.owner.query(
    `INSERT INTO stored_file (id, sha256, bytes, media_type, name, purpose, state, created_by)
     VALUES ($1, $2, $3, $4, 'nhap', 'TRANSFER_IMPORT', 'STORED', $5)`,
    [id, sha256, content.length, mediaType, who.actor.personId],
  );
  return toGlobalId('File', id);
}

export const IMPORT = `id state problem unknown rowCount newCount changedCount unchangedCount errorCount
  doneCount todoCount refusedCount keptCount revision resultFile { sha256 }`;

/** Sends a file, and waits until it was looked at. */
export async function checked(
  world: World,
  who: Caller,
  content: Buffer | string,
  tries = 600,
): Promise<Loose> {
  const csv = typeof content === 'string';
  const bytes = csv ? Buffer.from(content, 'utf8') : content;
  const fileId = await sentFile(world.api, who, bytes, csv ? 'text/csv' : XLSX);
  const answer = await call(who, 'importStart', `import { ${IMPORT} }`, { fileId });
  return settled(who, answer.import.id as string, tries);
}

/** The import once no work is under way any more. */
export async function settled(who: Caller, id: string, most = 600): Promise<Loose> {
  for (let tries = 0; tries < most; tries++) {
    const { import: one } = await who.ok(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, {
      id,
    });
    if (!/ING$/.test(one.state as string)) return one;
    await wait(50);
  }
  throw new Error('The import did not come to an end');
}

export async function stepped(
  who: Caller,
  name: 'importApply' | 'importUndo',
  one: Loose,
  more: object = {},
): Promise<Loose> {
  const input = { baseRevision: one.revision, operationId: op(), ...more };
  const answer = await call(who, name, `import { ${IMPORT} }`, input, one.id as string);
  if (answer.userErrors.length > 0) return answer;
  return settled(who, one.id as string);
}

export async function rowsOf(who: Caller, one: Loose, filter: object = {}): Promise<Loose[]> {
  const { importRows } = await who.ok(
    `query ($id: ID!, $filter: ImportRowFilter) { importRows(importId: $id, filter: $filter, first: 100) {
       nodes { position kind sheet rowNumber label state outcome note
         errors { cell column message } changes { column before after reviewed } } } }`,
    { id: one.id, filter },
  );
  return importRows.nodes as Loose[];
}

/** The bytes of an export. */
export async function exported(world: World, who: Caller, input: object): Promise<Buffer> {
  const answer = await call(who, 'transferExport', 'file { sha256 } rowCount', input);
  if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  return storedBytes(world.api, answer.file.sha256 as string);
}
