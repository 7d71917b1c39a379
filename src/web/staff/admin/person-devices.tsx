import type { ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppSignInRevokeDocument } from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { Account } from './account.ts';
import { w } from './words.ts';

/** The devices on which somebody is signed in, each of which can be signed out. */
export function PersonDevices({ person }: { readonly person: Account }): ReactNode {
  const words = w.person;
  const change = useChange();
  const devices = (person.signIns ?? []).filter(({ state }) => state === 'ACTIVE');
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{words.devices}</h2>
      <Outcome change={change} />
      {devices.length === 0 && <p>{words.noDevices}</p>}
      <ul className="rows">
        {devices.map(({ id, device, lastUsedAt, current }) => {
          const name = device ?? words.unknownDevice;
          return (
            <li key={id}>
              <p>
                {name} {current && <span className="tag now">{words.thisOne}</span>}
              </p>
              <p className="hint">{words.lastUsed(dayAndClock(lastUsedAt))}</p>
              {!current && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words.signOut}: ${name}`}
                  aria-disabled={change.busy}
                  onClick={() => change.run(AppSignInRevokeDocument, { id })}
                >
                  {words.signOut}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
