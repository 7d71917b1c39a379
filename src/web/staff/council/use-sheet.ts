import { useEffect, useState } from 'react';
import { execute } from '../ask/execute.ts';
import { AppScoreSheetDocument } from '../generated/operations.ts';
import { useDevice } from '../offline/device-context.tsx';
import { keepItem } from '../offline/keep-item.ts';
import { readState, type SheetState } from '../offline/sheet-store.ts';
import type { Device } from '../offline/device.ts';

/** Reads the sheet from the server and lays it down on the device. @throws AskProblem */
export async function fetchSheet(device: Device, itemId: string): Promise<boolean> {
  const { node } = await execute(AppScoreSheetDocument, { itemId });
  if (!node || !('position' in node)) return false;
  await keepItem(device, node, Date.now());
  return true;
}

/** A sheet as this device has it; it is read anew from the server when the page opens, where that goes. */
export function useSheet(itemId: string): {
  readonly state: SheetState | null;
  readonly problem: unknown;
  readonly retry: () => void;
} {
  const { device, version, changed } = useDevice();
  const [state, setState] = useState<SheetState | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!device) return;
    let gone = false;
    fetchSheet(device, itemId).then(
      () => {
        if (gone) return;
        setProblem(null);
        changed();
      },
      (error: unknown) => {
        if (!gone) setProblem(error);
      },
    );
    return () => {
      gone = true;
    };
    // What `changed` is does not matter: it is called, never compared.
  }, [device, itemId, tries]);
  useEffect(() => {
    if (!device) return;
    let gone = false;
    void readState(device, itemId).then((found) => {
      if (!gone) setState(found);
    });
    return () => {
      gone = true;
    };
  }, [device, itemId, version]);
  return { state, problem, retry: () => setTries((count) => count + 1) };
}
