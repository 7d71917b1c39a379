import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { houseJobs } from './jobs.ts';
import { FILE_PREFIX, fileDoor } from './media/doors/file.door.ts';
import { photoDoor } from './product/doors/photo.door.ts';
import { sendWhole } from './media/doors/send-whole.ts';
import { UPLOAD_PREFIX, uploadDoor } from './media/doors/upload.door.ts';
import { PHOTO_PREFIX } from './media/photo.rules.ts';
import { migrationNames } from './migrations/index.ts';
import type { Config } from './platform/config/config.ts';
import type { Database } from './platform/db/data-source.ts';
import {
  MAX_COST_ANONYMOUS,
  MAX_COST_SIGNED_IN,
  type AdmissionRules,
} from './platform/graphql/admission.ts';
import { createApollo } from './platform/graphql/apollo.ts';
import { OperationStore } from './platform/graphql/operations.ts';
import { addListedOperations } from './platform/graphql/operation-files.ts';
import { clientIpFinder } from './platform/http/client-ip.ts';
import { crossOrigin } from './platform/http/cors.ts';
import { graphqlDoor, type DoorParts } from './platform/http/graphql-door.ts';
import type { DrainTimes } from './platform/http/handler.ts';
import { databaseReady, healthRoutes } from './platform/http/health.ts';
import { createListener, type Listener } from './platform/http/listener.ts';
import { metricsRoute } from './platform/http/metrics-route.ts';
import { BUDGETS } from './platform/graphql/budget.ts';
import { createDayQuotas } from './platform/http/day-quota.service.ts';
import { createRateLimit } from './platform/http/rate-limit.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { fileSender } from './platform/sms/file-sender.ts';
import { loggedSms, useSms } from './platform/sms/sms.ts';
import { startJobs, type JobsOptions } from './platform/jobs/worker.ts';
import type { Log } from './platform/observe/logger.ts';
import { startPublicReads, type PublicReads } from './platform/cache/public-reads.ts';
import { KeptAnswers } from './platform/http/kept-answers.ts';
import { createMetrics, type Metrics } from './platform/observe/metrics.ts';
import { compileRead } from './platform/read/compile.ts';
import { createReadRegistry } from './platform/read/registry.ts';
import { createSchema, ROOMS } from './schema.ts';
import { contextMaker, isSecure } from './server-contexts.ts';
import { LIST_FILE_PREFIX, listFileDoor } from './trade/doors/list-file.door.ts';
import { ASSET_PREFIX, loadAssets } from './web/assets.ts';
import { KEPT_OPERATIONS } from './web/kept.ts';
import { loadStaffFiles } from './web/staff-files.ts';
import { STAFF_PATH, staffDoor } from './web/staff.door.ts';
import { webDoor } from './web/web.door.ts';

export interface ServerOptions {
  readonly config: Config;
  /** Connected as the application's role, with the entities of all rooms. */
  readonly database: Database;
  readonly log: Log;
  /** The clock; tests set it. */
  readonly now?: () => Date;
  /** How the job queue reaches the database; without it no jobs run in this process. */
  readonly jobs?: { readonly url: string; readonly role?: string };
  /** False makes all documents run on the resolvers, for comparison. */
  readonly readEngine?: boolean;
  /** How long leaving takes; see listener.ts. */
  readonly drain?: Partial<DrainTimes>;
}

export interface RunningServer {
  readonly address: AddressInfo;
  readonly listener: Listener;
  /** What is ready for the public, and what tells of changes to it. */
  readonly reads: PublicReads;
  /** Answers what is under way, then closes; the database stays open. */
  stop(): Promise<void>;
}

/**
 * Puts the house together and listens.
 * @throws OperatorError naming PORT or HOST when the address cannot be had
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, database, log, now = () => new Date() } = options;
  const production = config.environment === 'production';
  const metrics = createMetrics();
  metrics.watchPool('server', database.pool);
  metrics.watchPool('reads', database.reads);
  const reads = await startPublicReads({
    database,
    cacheMb: config.cacheMb,
    replicaUrl: config.databaseReadUrl,
    resolved: KEPT_OPERATIONS,
    log,
    metrics,
    now,
  });
  useSms(database.source, loggedSms(fileSender(join(config.dataDir, 'sms')), log));
  const schema = createSchema();
  const registry = createReadRegistry(ROOMS.flatMap((room) => [...(room.reads ?? [])]));
  const store = new OperationStore(schema, (document, name) => {
    if (options.readEngine === false) return null;
    const compiled = compileRead(registry, schema, document, name);
    return compiled.kind === 'plan' ? compiled.plan : null;
  });
  await addListedOperations(store);
  metrics.listOperations(store.trustedNames());
  const days =
    config.rateLimitPoints > 0 ? createDayQuotas({ pool: database.pool, clock: now }) : null;
  const rules: AdmissionRules = {
    days,
    trustedOnly: production,
    maxCostAnonymous: MAX_COST_ANONYMOUS,
    maxCostSignedIn: MAX_COST_SIGNED_IN,
    meter:
      config.rateLimitPoints > 0
        ? createRateLimit({ points: config.rateLimitPoints, budgets: BUDGETS })
        : null,
  };
  const report = (error: unknown, requestId: string) =>
    log.error({ err: error, requestId }, 'An operation failed');
  // Free documents come only from whom admission lets through, so the schema is no secret to them.
  const apollo = createApollo({ schema, store, rules, report, production, introspection: true });
  await apollo.start();

  const clientIp = clientIpFinder(config.trustProxy);
  const proxied = config.trustProxy !== false;
  const contexts = contextMaker({ config, database, now, reads, clientIp });
  const { meter } = rules;
  const kept = reads.cache && new KeptAnswers({ cache: reads.cache, meter, clientIp });
  const assets = await loadAssets();
  const observe: DoorParts['observe'] = (...done) => metrics.operationDone(...done);
  const asking = { schema, store, rules, report };
  const staff = staffDoor({
    ...asking,
    ...contexts,
    files: await loadStaffFiles(),
    graphql: graphqlDoor({
      ...asking,
      apollo,
      kept: null,
      listedOnly: true,
      anonymousContext: contexts.anonymousContext,
      createContext: contexts.createCookieContext,
      observe,
    }),
    publicUrl: config.publicUrl,
    secure: isSecure(config),
  });
  const listener: Listener = createListener({
    routes: {
      '/graphql': graphqlDoor({ ...asking, apollo, kept, ...contexts, observe }),
      [STAFF_PATH]: staff,
    },
    prefixes: {
      [PHOTO_PREFIX]: photoDoor({ database }),
      [LIST_FILE_PREFIX]: listFileDoor({ createContext: contexts.createContext, rules }),
      [UPLOAD_PREFIX]: uploadDoor({ database, now }),
      [FILE_PREFIX]: fileDoor({ database, now }),
      [ASSET_PREFIX]: assets.door,
      [`${STAFF_PATH}/`]: staff,
    },
    fallback: webDoor({
      ...asking,
      kept,
      assets,
      now,
      publicUrl: config.publicUrl,
      office: config.office,
      secure: isSecure(config),
      createContext: contexts.createContext,
      createOwnContext: contexts.createOwnContext,
      createLinkContext: contexts.createLinkContext,
      sendFile: (uploadTo, content) => sendWhole({ database, now }, uploadTo, content),
    }),
    vital: {
      ...healthRoutes({
        check: databaseReady(database.pool, migrationNames),
        isLeaving: () => listener.state !== 'serving',
        log,
      }),
      '/metrics': metricsRoute({ metrics, clientIp, proxied, token: config.metricsToken }),
    },
    headers: securityHeaders(config.publicUrl),
    crossOrigin: crossOrigin(new Set(config.corsOrigins)),
    proxied,
    log,
    metrics,
    drain: options.drain,
  });
  const close = async () => {
    await days?.stop();
    await reads.stop();
    await apollo.stop();
    metrics.close();
  };
  try {
    const address = await listener.listen(config.port, config.host);
    const jobs = options.jobs && (await startJobs(jobParts(options, options.jobs, metrics)));
    const stop = async () => {
      await listener.drain();
      await jobs?.stop();
      await close();
    };
    return { address, listener, reads, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

function jobParts(
  { config, database, log }: ServerOptions,
  connection: NonNullable<ServerOptions['jobs']>,
  metrics: Metrics,
): JobsOptions {
  return { connection, database, ...houseJobs(config), log, metrics };
}
