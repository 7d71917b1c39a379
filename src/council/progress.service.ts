import type { Transaction } from '../platform/graphql/mutation.ts';

/** Tells whoever polls a session that something they may see has changed. No score is behind it. */
export async function bumpProgress(tx: Transaction, sessionId: string): Promise<void> {
  await tx.em.query(
    `INSERT INTO session_progress (session_id) VALUES ($1)
     ON CONFLICT (session_id) DO UPDATE SET revision = session_progress.revision + 1`,
    [sessionId],
  );
}
