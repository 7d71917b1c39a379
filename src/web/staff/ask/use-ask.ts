import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { execute } from './execute.ts';
import type { Listed } from './listed.ts';
import { isPassing } from './problem.ts';

/** What a listed query answers; what was read before stays while it is read anew. */
export function useAsk<Result, Variables>(
  document: Listed<Result, Variables>,
  variables: Variables,
  { every }: { readonly every?: number } = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [document.name, variables],
    queryFn: () => execute(document, variables),
    retry: (count, problem) => count < 2 && isPassing(problem),
    refetchInterval: every,
    networkMode: 'always',
  });
}
