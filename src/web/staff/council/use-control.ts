import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { execute } from '../ask/execute.ts';
import type { Listed, UserError } from '../ask/listed.ts';
import { AskProblem } from '../ask/problem.ts';
import { newOperationId } from '../ask/operation-id.ts';
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

interface Outcome {
  readonly done: {
    readonly userErrors: readonly UserError[];
    readonly obstacles?: readonly Obstacle[] | null;
    readonly personIds?: readonly string[] | null;
  };
}

export interface Step {
  /** Does it once, however often the button is pressed. */
  readonly run: <Input extends { operationId: string }>(
    document: Listed<Outcome, { id: string; input: Input }>,
    id: string,
    input?: Omit<Input, 'operationId'>,
  ) => void;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly outcome: Outcome['done'] | null;
}

/** A step of a session: sent with a number of its own, then everything shown is read again. */
export function useStep(): Step {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome['done'] | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (work: () => Promise<Outcome>) => work(),
    onSuccess: async ({ done }) => {
      setOutcome(done);
      await client.invalidateQueries();
    },
  });
  return {
    run: (document, id, input) => {
      if (isPending) return;
      setOutcome(null);
      const operationId = newOperationId();
      mutate(() => execute(document, { id, input: { ...input, operationId } as never }));
    },
    busy: isPending,
    problem: error,
    outcome,
  };
}
