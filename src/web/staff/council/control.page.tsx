import { useEffect, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppControlDocument,
  AppSessionCloseDocument,
  AppSessionOpenDocument,
  AppSessionReleaseDocument,
  type AppControlQuery,
} from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { clock } from '../shell/clock.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Asked, Missing } from '../shell/states.tsx';
import { Pointer } from '../shell/pointer.tsx';
import { Titled } from '../shell/titled.tsx';
import { Confirm } from '../shell/confirm.tsx';
import { ControlItem } from './control-item.tsx';
import { ControlMatrix } from './control-matrix.tsx';
import { point } from './projector-channel.ts';
import { SessionParts } from './session-parts.tsx';
import { StepOutcome } from './step-outcome.tsx';
import { useProgress, useStep, type Progress } from './use-control.ts';
import { w } from './words.ts';
import '../style/work.css';

type Session = NonNullable<AppControlQuery['councilSession']>;

/** Where secretary and chair see who has sent what, and lead the session on. No score is shown here. */
export default function ControlPage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const asked = useAsk(AppControlDocument, { id });
  const progress = useProgress(id);
  return (
    <Asked asked={asked}>
      {({ councilSession }) =>
        councilSession ? (
          <Asked asked={progress}>
            {(data) => <Room session={councilSession} progress={data} />}
          </Asked>
        ) : (
          <Missing />
        )
      }
    </Asked>
  );
}

function Room({
  session,
  progress,
}: {
  readonly session: Session;
  readonly progress: Progress;
}): ReactNode {
  const words = t.control;
  const { items, number, phase, rule } = session;
  // Stays where it is when its phase changes: its next step is there, and what became of the last one.
  const [chosen, setChosen] = useState(
    () => (items.find((item) => item.phase === 'OPEN') ?? items[0])?.id,
  );
  const current = items.find(({ id }) => id === chosen) ?? items[0];
  useEffect(() => {
    if (current) point({ sessionId: session.id, position: current.position });
  }, [session.id, current]);
  return (
    <Titled title={words.title} heading={`${words.title} · ${t.council.sessions.session(number)}`}>
      <SessionParts sessionId={session.id} role="SECRETARY" />
      <p className="row">
        <span className={phase === 'OPEN' ? 'tag now' : 'tag'}>{t.council.phase[phase]}</span>
        <span className="hint" role="status">
          {words.updated(clock(new Date(progress.serverTime)))}
        </span>
        <a
          href={`${location.pathname.replace(/dieu-khien$/, 'trinh-chieu')}`}
          target="ocop-projector"
        >
          {w.projector.open}
        </a>
      </p>
      <Pointer name="control">{t.shell.pointer.control}</Pointer>
      <SessionSteps session={session} />
      <ControlMatrix sessionId={session.id} progress={progress} items={items} />
      <div className="tabs" role="group" aria-label={t.council.sessionPage.agenda}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            className="chip"
            aria-pressed={item.id === current?.id}
            onClick={() => setChosen(item.id)}
          >
            {item.position}. {item.productName}
          </button>
        ))}
      </div>
      {current && (
        <ControlItem
          key={current.id}
          item={current}
          progress={progress.items?.find(({ position }) => position === current.position)}
          spreadLimit={rule?.spreadLimit ?? ''}
          sessionOpen={phase === 'OPEN'}
        />
      )}
    </Titled>
  );
}

function SessionSteps({ session }: { readonly session: Session }): ReactNode {
  const words = t.control;
  const step = useStep();
  const [asking, setAsking] = useState<'close' | 'release' | null>(null);
  const { id, phase, number, items } = session;
  const over = items.every((item) => item.phase === 'CLOSED' || item.phase === 'RELEASED');
  const go = () => {
    if (asking === 'close') step.run(AppSessionCloseDocument, { id, input: {} });
    else step.run(AppSessionReleaseDocument, { id, input: { spreadReasons: [] } });
    setAsking(null);
  };
  return (
    <>
      <StepOutcome step={step} />
      <p className="row">
        {phase === 'PLANNED' && (
          <button
            type="button"
            className="button"
            aria-disabled={step.busy}
            onClick={() => step.run(AppSessionOpenDocument, { id, input: {} })}
          >
            {words.steps.openSession}
          </button>
        )}
        {phase === 'OPEN' && over && items.length > 0 && (
          <button type="button" className="button quiet" onClick={() => setAsking('close')}>
            {words.steps.closeSession}
          </button>
        )}
        {phase === 'CLOSED' && (
          <button type="button" className="button" onClick={() => setAsking('release')}>
            {words.steps.releaseSession}
          </button>
        )}
      </p>
      {asking && (
        <Confirm
          title={asking === 'close' ? words.steps.closeSession : words.steps.releaseSession}
          why={words.confirm.session(number)}
          wanted={number}
          onCancel={() => setAsking(null)}
          onConfirm={go}
        />
      )}
    </>
  );
}
