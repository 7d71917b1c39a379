import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isPassing } from '../ask/problem.ts';
import { useDevice } from '../offline/device-context.tsx';
import { clock } from '../shell/clock.ts';
import { t } from '../i18n/texts.ts';
import { Asked, Loading } from '../shell/states.tsx';

interface Kept<T> {
  readonly data: T;
  readonly at: number;
}

/** A page whose last answer stays on the device, and is shown when there is no network. */
export function KeptPage<T>({
  name,
  ask,
  children,
}: {
  /** Under what it is kept. */
  readonly name: string;
  readonly ask: () => Promise<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const { device } = useDevice();
  const kept = useQuery({
    queryKey: ['kept', name, device !== null],
    queryFn: async () => ((await device?.get('pages', name)) ?? null) as Kept<T> | null,
    networkMode: 'always',
  });
  const asked = useQuery({
    queryKey: ['asked', name],
    queryFn: async () => {
      const data = await ask();
      await device?.put('pages', { data, at: Date.now() }, name);
      return data;
    },
    retry: (count, problem) => count < 1 && isPassing(problem),
    networkMode: 'always',
  });
  if (asked.data !== undefined || !kept.data) {
    return kept.isPending ? <Loading /> : <Asked asked={asked}>{children}</Asked>;
  }
  return (
    <>
      {asked.error && (
        <p className="message warn" role="status">
          {t.shell.state.offline(clock(new Date(kept.data.at)))}
        </p>
      )}
      {children(kept.data.data)}
    </>
  );
}
