import {
  isAlive,
  launch,
  stopPostmaster,
  type Cluster,
  type Postmaster,
} from './embedded-cluster.ts';

const LOOK_MS = 500;

export interface Watch {
  /** Stops looking, then stops PostgreSQL. */
  readonly stop: () => Promise<void>;
  /** Stops looking and cuts PostgreSQL off; its next start repairs from the log. */
  readonly abandon: () => void;
}

/**
 * Starts PostgreSQL again, on the same port, when it ends without being asked to (killed for
 * memory, crashed): the pool of the running server then finds it where it was.
 */
export function keepRunning(cluster: Cluster, first: Postmaster): Watch {
  let current = first;
  let restarting: Promise<void> | undefined;
  const restart = async () => {
    try {
      current = await launch(cluster, { port: first.port, samePort: true });
    } catch {
      // The next look tries again; the reason stands in PostgreSQL's own log.
    } finally {
      restarting = undefined;
    }
  };
  const timer = setInterval(() => {
    if (!restarting && !isAlive(current.pid)) restarting = restart();
  }, LOOK_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await restarting;
      await stopPostmaster(current.pid);
    },
    abandon() {
      clearInterval(timer);
      if (isAlive(current.pid)) process.kill(current.pid, 'SIGQUIT');
    },
  };
}
