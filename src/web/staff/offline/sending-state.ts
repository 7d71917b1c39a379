import { useSyncExternalStore } from 'react';

/** How what was written on this device gets to the server. */
export type SendingState =
  | { readonly kind: 'quiet' | 'sending' | 'offline' | 'signed-out' | 'no-store' }
  | { readonly kind: 'sent'; readonly at: Date }
  | { readonly kind: 'retry'; readonly seconds: number }
  | { readonly kind: 'locked'; readonly itemId: string }
  | { readonly kind: 'refused'; readonly itemId: string; readonly message: string };

let state: SendingState = { kind: 'quiet' };
const listeners = new Set<() => void>();

export function say(next: SendingState): void {
  // Nothing was sent this time: what was sent before is still what is to be said.
  if (next.kind === 'quiet' && state.kind === 'sent') return;
  state = next;
  listeners.forEach((listener) => listener());
}

export function useSendingState(): SendingState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
