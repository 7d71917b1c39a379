import { useEffect, useState } from 'react';

const NAME = 'ocop-projector';

interface Pointed {
  readonly sessionId: string;
  readonly position: number;
}

/** Tells the windows of this browser which product the room looks at. */
export function point(pointed: Pointed): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(pointed);
  channel.close();
}

/** The product that the control room in another window of this browser points at; null: none yet. */
export function usePointed(sessionId: string): number | null {
  const [position, setPosition] = useState<number | null>(null);
  useEffect(() => {
    if (!('BroadcastChannel' in globalThis)) return;
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<Pointed>) => {
      if (data.sessionId === sessionId) setPosition(data.position);
    };
    return () => channel.close();
  }, [sessionId]);
  return position;
}
