import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import type { Device } from '../offline/device.ts';
import { countWaiting } from '../offline/outbox.rules.ts';
import { useSendingState, type SendingState } from '../offline/sending-state.ts';
import { clock } from './clock.ts';
import { pathOfId } from './id-path.ts';

/** What this device holds that the server does not have. */
interface Held {
  readonly waiting: number;
  readonly late: number;
  readonly conflict: string | null;
}

async function heldBy(device: Device): Promise<Held> {
  const [waiting, parcels, late, conflicts] = await Promise.all([
    device.getAll('waiting'),
    device.getAll('parcels'),
    device.getAll('late'),
    device.getAll('conflicts'),
  ]);
  const of = (itemId: string) =>
    countWaiting(
      waiting.find((one) => one.itemId === itemId),
      parcels.find((one) => one.itemId === itemId),
    );
  const ids = new Set([...waiting, ...parcels].map(({ itemId }) => itemId));
  return {
    waiting: [...ids].reduce((sum, id) => sum + of(id), 0),
    late: late.reduce((sum, one) => sum + countWaiting(one, undefined), 0),
    conflict: conflicts[0]?.itemId ?? null,
  };
}

/** The state of saving as one sentence, always in the same place. */
export function SavingState(): ReactNode {
  const { device, version, send } = useDevice();
  const state = useSendingState();
  const [held, setHeld] = useState<Held>({ waiting: 0, late: 0, conflict: null });
  useEffect(() => {
    if (!device) return;
    let gone = false;
    void heldBy(device).then((found) => {
      if (!gone) setHeld(found);
    });
    return () => {
      gone = true;
    };
  }, [device, version]);
  const { text, tone } = sentence(state, held);
  return (
    <p className={`saving ${tone}`} role="status">
      {text}{' '}
      {held.conflict && (
        <Link href={`/phieu/${pathOfId(held.conflict)}`}>{t.council.saving.choose}</Link>
      )}
      {state.kind === 'retry' && (
        <button type="button" className="plain" onClick={send}>
          {t.council.saving.now}
        </button>
      )}
    </p>
  );
}

function sentence(
  state: SendingState,
  { waiting, late, conflict }: Held,
): { readonly text: string; readonly tone: 'calm' | 'good' | 'warn' | 'bad' } {
  const words = t.council.saving;
  if (state.kind === 'no-store') return { text: words.refused, tone: 'bad' };
  if (late > 0) return { text: words.locked(late), tone: 'bad' };
  if (conflict) return { text: words.conflict, tone: 'warn' };
  if (state.kind === 'refused') return { text: state.message, tone: 'bad' };
  if (state.kind === 'signed-out') return { text: words.signIn, tone: 'warn' };
  if (state.kind === 'offline') return { text: words.offline(waiting), tone: 'warn' };
  if (state.kind === 'retry') return { text: words.retry(state.seconds), tone: 'warn' };
  if (waiting > 0) return { text: words.onDevice(clock(new Date())), tone: 'calm' };
  return { text: state.kind === 'sent' ? words.sent(clock(state.at)) : '', tone: 'good' };
}
