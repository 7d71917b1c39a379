import { useState, type ReactNode } from 'react';
import { decimal } from '../../shared/format.ts';
import {
  AppItemCloseDocument,
  AppItemOpenDocument,
  AppItemReleaseDocument,
  AppRemindDocument,
  type AppControlQuery,
} from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { useParams } from 'wouter';
import { idOfPath } from '../shell/id-path.ts';
import { Confirm } from '../shell/confirm.tsx';
import { ItemMeasures } from './item-measures.tsx';
import { SpreadChoice } from './spread-choice.tsx';
import { StepOutcome } from './step-outcome.tsx';
import { useStep, type Progress } from './use-control.ts';

type Item = NonNullable<AppControlQuery['councilSession']>['items'][number];

/** One product in the control room: how many sheets are in, and its next step. */
export function ControlItem({
  item,
  progress,
  spreadLimit,
  sessionOpen,
}: {
  readonly item: Item;
  readonly progress: NonNullable<Progress['items']>[number] | undefined;
  readonly spreadLimit: string;
  readonly sessionOpen: boolean;
}): ReactNode {
  const words = t.control;
  const sessionId = idOfPath(useParams<{ session: string }>().session);
  const step = useStep();
  const [closing, setClosing] = useState(false);
  const { id, position, productName, phase, spreadAlarm, spreadReason, result } = item;
  const number = t.council.sessionPage.number(position);
  const alarm = phase === 'CLOSED' && spreadAlarm === true && !spreadReason;
  return (
    <section aria-labelledby="control-item">
      <h2 id="control-item">
        {number} · {productName}
      </h2>
      <p className="row">
        <span className={phase === 'OPEN' ? 'tag now' : 'tag'}>{t.council.itemPhase[phase]}</span>
        {progress && phase !== 'PENDING' && <Counts progress={progress} />}
      </p>
      <StepOutcome step={step} />
      {phase === 'CLOSED' && !result && <p className="hint">{words.resultHidden}</p>}
      {result && (
        <p>
          {words.result(
            result.sheetCount,
            decimal(result.average, lang),
            result.minTotal,
            result.maxTotal,
          )}
        </p>
      )}
      {spreadReason && <p>{words.kept(spreadReason)}</p>}
      {alarm && <SpreadChoice itemId={id} limit={decimal(spreadLimit, lang)} step={step} />}
      <p className="row">
        {phase === 'PENDING' && sessionOpen && (
          <Go
            step={step}
            text={words.steps.openItem}
            onGo={() => step.run(AppItemOpenDocument, { id, input: {} })}
          />
        )}
        {phase === 'OPEN' && (
          <>
            <button
              type="button"
              className="button quiet"
              aria-disabled={step.busy}
              onClick={() => step.run(AppRemindDocument, { id: sessionId, input: { itemId: id } })}
            >
              {words.steps.remind}
            </button>
            <Go step={step} text={words.steps.close} onGo={() => setClosing(true)} />
          </>
        )}
        {phase === 'CLOSED' && !alarm && (
          <Go
            step={step}
            text={words.steps.release}
            onGo={() => step.run(AppItemReleaseDocument, { id, input: {} })}
          />
        )}
      </p>
      <ItemMeasures itemId={id} />
      {closing && (
        <Confirm
          title={words.steps.close}
          why={words.confirm.close(`${number} · ${productName}`)}
          wanted={String(position)}
          onCancel={() => setClosing(false)}
          onConfirm={() => {
            setClosing(false);
            step.run(AppItemCloseDocument, { id, input: {} });
          }}
        />
      )}
    </section>
  );
}

function Go({
  step,
  text,
  onGo,
}: {
  readonly step: { readonly busy: boolean };
  readonly text: string;
  readonly onGo: () => void;
}): ReactNode {
  return (
    <button type="button" className="button" aria-disabled={step.busy} onClick={onGo}>
      {text}
    </button>
  );
}

function Counts({
  progress: { submitted, expected, recused, absent, quorum },
}: {
  readonly progress: NonNullable<Progress['items']>[number];
}): ReactNode {
  const words = t.control;
  const parts = [
    words.counts(submitted, expected),
    recused > 0 && words.recused(recused),
    absent > 0 && words.absent(absent),
    `${words.quorum(quorum.present, quorum.needed)}: ${quorum.met ? words.quorumMet : words.quorumMissing}`,
  ];
  return <span>{parts.filter(Boolean).join(' · ')}</span>;
}
