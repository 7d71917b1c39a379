import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSigned } from '../shell/viewer.ts';
import { deviceOf, type Device } from './device.ts';
import { say } from './sending-state.ts';
import { Sync } from './sync.ts';

/** What this device keeps for whoever has signed in, and what sends it. */
export interface DeviceView {
  readonly device: Device | null;
  /** Counts what was changed on the device: whoever shows it reads again. */
  readonly version: number;
  /** After a change: shows it, and sends it. */
  readonly changed: () => void;
  /** Sends now. */
  readonly send: () => void;
}

const DeviceContext = createContext<DeviceView | null>(null);

export function useDevice(): DeviceView {
  const view = useContext(DeviceContext);
  if (!view) throw new Error('Nothing is kept outside of the app');
  return view;
}

export function DeviceProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { id } = useSigned().viewer.person;
  const [device, setDevice] = useState<Device | null>(null);
  const [sync, setSync] = useState<Sync | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let open: Sync | null = null;
    let gone = false;
    deviceOf(id).then(
      (found) => {
        if (gone) return;
        open = new Sync(found, () => setVersion((count) => count + 1));
        setDevice(found);
        setSync(open);
        open.nudge();
      },
      () => say({ kind: 'no-store' }),
    );
    return () => {
      gone = true;
      open?.stop();
    };
  }, [id]);
  const view = useMemo(() => {
    const changed = () => {
      setVersion((count) => count + 1);
      sync?.nudge();
    };
    return { device, version, changed, send: () => sync?.nudge() };
  }, [device, sync, version]);
  return <DeviceContext.Provider value={view}>{children}</DeviceContext.Provider>;
}
