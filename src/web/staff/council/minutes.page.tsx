import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppMinutesDocument,
  AppMinutesLockDocument,
  AppMinutesReviseDocument,
  AppMinutesSignedDocument,
  type AppMinutesQuery,
} from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Confirm } from '../shell/confirm.tsx';
import { Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf } from '../shell/form-text.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { PrintButton } from '../shell/print-button.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import { MinutesEditor } from './minutes-editor.tsx';
import { SessionParts } from './session-parts.tsx';
import { w } from './words.ts';
import '../style/work.css';
import '../style/room.css';

type Session = NonNullable<AppMinutesQuery['councilSession']>;
type Minutes = NonNullable<Session['minutes']>;

/** The minutes: prose that is written, figures that are not, and what is done with them. */
export default function MinutesPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const asked = useAsk(AppMinutesDocument, { id });
  return (
    <Asked asked={asked}>
      {({ councilSession }) => (councilSession ? <Page session={councilSession} /> : <Missing />)}
    </Asked>
  );
}

function Page({ session }: { readonly session: Session }): ReactNode {
  const words = w.minutes;
  const { viewer, roles } = useSigned();
  const me = session.members.find(({ person }) => person?.id === viewer.person.id);
  const chairs = me?.role === 'CHAIR';
  const writes = chairs || me?.role === 'SECRETARY' || roles.has('COUNCIL_SECRETARY');
  const { minutes } = session;
  return (
    <Titled title={words.title} heading={`${words.title} · ${session.number}`}>
      <SessionParts sessionId={session.id} role={me?.role ?? null} />
      {!minutes && <p>{words.none}</p>}
      {minutes && (
        <>
          <p className="row">
            <span className="tag">{words.version(minutes.version)}</span>
            {minutes.locked
              ? words.locked(dayAndClock(minutes.lockedAt ?? new Date()))
              : writes && words.draft}
          </p>
          {minutes.reason && <p className="hint">{words.because(minutes.reason)}</p>}
          <PrintButton
            kind="MINUTES"
            format="PDF"
            subjectId={session.id}
            name={words.title.toLowerCase()}
          />
          {writes && !minutes.locked ? (
            <MinutesEditor key={minutes.version} sessionId={session.id} minutes={minutes} />
          ) : (
            minutes.sections.map(({ section, title, shown }) => (
              <section key={section}>
                <h2>{title}</h2>
                <p className="prose">{shown}</p>
              </section>
            ))
          )}
          <Steps session={session} minutes={minutes} writes={writes} chairs={chairs} />
        </>
      )}
    </Titled>
  );
}

function Steps({
  session: { id, number, phase },
  minutes: { locked, revision, signedFile },
  writes,
  chairs,
}: {
  readonly session: Session;
  readonly minutes: Minutes;
  readonly writes: boolean;
  readonly chairs: boolean;
}): ReactNode {
  const words = w.minutes;
  const change = useChange();
  const [locking, setLocking] = useState(false);
  return (
    <>
      <Outcome change={change} />
      {signedFile?.link && (
        <p>
          <a href={signedFile.link.url} target="_blank" rel="noreferrer">
            {words.attached(signedFile.name)}
          </a>
        </p>
      )}
      {writes && !locked && phase === 'RELEASED' && (
        <p>
          <button type="button" className="button" onClick={() => setLocking(true)}>
            {words.lock}
          </button>
        </p>
      )}
      {locking && (
        <Confirm
          title={words.lock}
          why={words.lockWhy(number)}
          wanted={number}
          onCancel={() => setLocking(false)}
          onConfirm={() => {
            setLocking(false);
            change.run(AppMinutesLockDocument, { id, input: { baseRevision: revision } });
          }}
        />
      )}
      {writes && locked && (
        <FileField
          label={words.attach}
          purpose="SIGNED_MINUTES"
          onSent={(fileId) => {
            if (fileId) change.run(AppMinutesSignedDocument, { id, input: { fileId } });
          }}
        />
      )}
      {chairs && locked && (
        <details>
          <summary>{words.revise}</summary>
          <form
            className="step-form"
            onSubmit={(event) => {
              event.preventDefault();
              const reason = textOf(new FormData(event.currentTarget), 'reason');
              change.run(AppMinutesReviseDocument, { id, input: { reason } });
            }}
          >
            <p>{words.reviseWhy}</p>
            <Field name="reason" label={words.reason} required maxLength={500} />
            <button type="submit" className="button" aria-disabled={change.busy}>
              {words.revise}
            </button>
          </form>
        </details>
      )}
    </>
  );
}
