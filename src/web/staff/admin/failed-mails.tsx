import type { ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import { AppFailedMailsDocument, AppMailResendDocument } from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { w } from './words.ts';

/** Mails that could not be sent, with why, and sending them again. */
export function FailedMails(): ReactNode {
  const words = w.settings;
  const asked = useAsk(AppFailedMailsDocument, {});
  const change = useChange();
  const resend = (noticeIds: string[]) =>
    change.run(AppMailResendDocument, { input: { noticeIds } });
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{words.mails}</h2>
      <Outcome change={change} />
      <Asked asked={asked}>
        {({ failedMails: { nodes } }) =>
          nodes.length === 0 ? (
            <p>{words.mailsNone}</p>
          ) : (
            <>
              <button
                type="button"
                className="button quiet"
                aria-disabled={change.busy}
                onClick={() => resend(nodes.map(({ noticeId }) => noticeId))}
              >
                {words.resendAll(nodes.length)}
              </button>
              <ul className="rows">
                {nodes.map(({ noticeId, personName, event, failure, attempts, createdAt }) => (
                  <li key={noticeId}>
                    <p>
                      <b>{personName}</b> · {event}
                    </p>
                    <p className="hint">
                      {dayAndClock(createdAt)} · {words.attempts(attempts)} · {failure}
                    </p>
                    <button
                      type="button"
                      className="plain"
                      aria-label={`${words.resend}: ${personName}`}
                      aria-disabled={change.busy}
                      onClick={() => resend([noticeId])}
                    >
                      {words.resend}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Asked>
    </section>
  );
}
