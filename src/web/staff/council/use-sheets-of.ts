import { useEffect, useState } from 'react';
import { useDevice } from '../offline/device-context.tsx';
import type { KeptSheet } from '../offline/model.ts';
import { pointsOf } from '../offline/outbox.rules.ts';

/** What this device has of the sheets of a session. */
export interface SheetsHere {
  readonly count: number;
  /** When the oldest of them was read, milliseconds; null when there is none. */
  readonly oldest: number | null;
  /** Whether handing it in waits for the network. */
  readonly waits: (itemId: string) => boolean;
  /** Whether the server has confirmed it. */
  readonly isIn: (itemId: string) => boolean;
  readonly answered: (itemId: string) => number;
  readonly criteria: (itemId: string) => number;
}

export function useSheetsOf(sessionId: string): SheetsHere {
  const { device, version } = useDevice();
  const [sheets, setSheets] = useState<ReadonlyMap<string, KeptSheet>>(new Map());
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!device) return;
    let gone = false;
    const read = async () => {
      const [found, waits, parcels] = await Promise.all([
        device.getAllFromIndex('sheets', 'session', sessionId),
        device.getAll('waiting'),
        device.getAll('parcels'),
      ]);
      if (gone) return;
      setSheets(new Map(found.map((sheet) => [sheet.itemId, sheet])));
      const submits = [...waits.filter((one) => one.submit), ...parcels.filter(isSubmit)];
      setWaiting(new Set(submits.map(({ itemId }) => itemId)));
    };
    void read();
    return () => {
      gone = true;
    };
  }, [device, version, sessionId]);
  const criteriaOf = (id: string) => sheets.get(id)?.item.sheet?.scoredCriteria ?? [];
  const times = [...sheets.values()].map(({ fetchedAt }) => fetchedAt);
  return {
    count: sheets.size,
    oldest: times.length > 0 ? Math.min(...times) : null,
    waits: (id) => waiting.has(id),
    isIn: (id) => sheets.get(id)?.receipt != null,
    answered: (id) => {
      const answers = sheets.get(id)?.answers ?? {};
      return criteriaOf(id).filter((one) => pointsOf(one, answers) !== null).length;
    },
    criteria: (id) => criteriaOf(id).length,
  };
}

const isSubmit = ({ kind }: { readonly kind: string }) => kind === 'submit';
