import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { execute } from '../ask/execute.ts';
import { AskProblem } from '../ask/problem.ts';
import { useChange, type Change, type Refusable } from '../ask/use-change.ts';
import {
  AppControlDocument,
  AppProgressDocument,
  type AppItemCloseMutation,
  type AppProgressQuery,
} from '../generated/operations.ts';

export type Progress = NonNullable<AppProgressQuery['sessionProgress']>;
export type Obstacle = NonNullable<AppItemCloseMutation['done']['obstacles']>[number];

const EVERY_MS = 4_000;

/** How far the sheets are, every four seconds while the page is in sight; what has not changed is kept. */
export function useProgress(id: string) {
  const client = useQueryClient();
  const key = [AppProgressDocument.name, id];
  const asked = useQuery({
    queryKey: key,
    queryFn: async () => {
      const before = client.getQueryData<Progress>(key);
      const since = before?.items ? before.revision : null;
      const { sessionProgress } = await execute(AppProgressDocument, { id, since });
      if (!sessionProgress) throw new AskProblem('forbidden');
      if (sessionProgress.items || !before) return sessionProgress;
      return { ...sessionProgress, items: before.items, members: before.members };
    },
    refetchInterval: EVERY_MS,
    retry: false,
    networkMode: 'always',
  });
  const revision = asked.data?.revision;
  useEffect(() => {
    if (revision) void client.invalidateQueries({ queryKey: [AppControlDocument.name] });
  }, [client, revision]);
  return asked;
}

interface Done extends Refusable {
  readonly obstacles?: readonly Obstacle[] | null;
  readonly personIds?: readonly string[] | null;
}

/** A step of a session, by the secretary or the chair. */
export type Step = Change<Done>;
export const useStep = (): Step => useChange<Done>();
