import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { execute } from './execute.ts';
import type { Listed, UserError } from './listed.ts';
import { newOperationId } from './operation-id.ts';

/** What a mutation answers, asked for as `done`. */
export interface Refusable {
  readonly userErrors: readonly UserError[];
}

interface Operation {
  input: { operationId?: string | null | undefined };
}
/** What the caller names: everything but the number. */
type WithoutNumber<V> = V extends Operation
  ? Omit<V, 'input'> & { readonly input: Omit<V['input'], 'operationId'> }
  : V;

export interface Change<Done extends Refusable> {
  /**
   * Sends it, once however often the button is pressed. The same thing tried again after an answer was
   * lost has the number of before, and so is not done twice.
   */
  readonly run: <Variables extends object>(
    document: Listed<{ readonly done: Done }, Variables>,
    variables: WithoutNumber<Variables>,
    /** After it was done, not refused. */
    then?: (done: Done) => void,
  ) => void;
  readonly busy: boolean;
  /** Why there was no answer; null or undefined: there was one. */
  readonly problem: unknown;
  /** What the server made of it; null before, and while it is under way. */
  readonly outcome: Done | null;
  /** Forgets what became of the last one. */
  readonly reset: () => void;
}

/** A change of what the server has; afterwards everything that is shown is read again. */
export function useChange<Done extends Refusable = Refusable>(): Change<Done> {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Done | null>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (work: () => Promise<{ readonly done: Done }>) => work(),
    onSuccess: async ({ done }) => {
      setOutcome(done);
      await client.invalidateQueries();
    },
    networkMode: 'always',
  });
  const underway = useRef(false);
  const unanswered = useRef<{ readonly of: string; readonly operationId: string } | null>(null);
  return {
    run: (document, variables, then) => {
      if (underway.current) return;
      underway.current = true;
      setOutcome(null);
      const of = JSON.stringify([document.name, variables]);
      const before = unanswered.current;
      const operationId = before?.of === of ? before.operationId : newOperationId();
      unanswered.current = { of, operationId };
      const whole =
        'input' in variables
          ? { ...variables, input: { ...(variables.input as object), operationId } }
          : variables;
      mutate(() => execute(document, whole as never), {
        onSuccess: ({ done }) => {
          unanswered.current = null;
          if (done.userErrors.length === 0) then?.(done);
        },
        onSettled: () => {
          underway.current = false;
        },
      });
    },
    busy: isPending,
    problem: error,
    outcome,
    reset: () => {
      reset();
      setOutcome(null);
    },
  };
}
