import { useState, type FocusEvent, type ReactNode } from 'react';
import { useChange } from '../../ask/use-change.ts';
import { AppResultRecordDocument } from '../../generated/operations.ts';
import { clock } from '../../shell/clock.ts';
import { useDraft } from '../../shell/draft.ts';
import { Area, Choice, Field } from '../../shell/field.tsx';
import { Trouble } from '../../shell/states.tsx';
import { theirsOf } from '../../shell/theirs.tsx';
import type { Period } from '../periods.tsx';
import { filledOf, readFilled, type Entered, type Indicator } from './entered.ts';
import { w } from './words.ts';

/** One result that is filled in; kept as a draft when the focus leaves it. */
export function IndicatorEntry({
  communeId,
  period: { year, periodKind },
  indicator,
  entered,
}: {
  readonly communeId: string;
  readonly period: Period;
  readonly indicator: Indicator;
  readonly entered: Entered | undefined;
}): ReactNode {
  const change = useChange();
  const errors = change.outcome?.userErrors ?? [];
  const server = filledOf(entered);
  const draft = useDraft(server, entered?.revision ?? 0, errors);
  const [wrong, setWrong] = useState<{ field: string; message: string } | null>(null);
  const [isRight, setRight] = useState(false);
  const { values, type } = draft;
  const names = ['result', 'reason', 'evidence', 'note'] as const;
  const isDirty = names.some((name) => values[name] !== server[name]);
  const isUnusual = errors.some(({ code }) => code === 'UNUSUAL_VALUE');

  const save = () => {
    const read = readFilled(values, indicator, entered);
    setWrong(read.ok ? null : read);
    if (!read.ok) return;
    const input = {
      ...{ communeId, year, periodKind, indicatorId: indicator.id },
      ...{ value: read.value, yesNo: read.yesNo },
      absenceReason: values.reason.trim() || null,
      evidence: values.evidence.trim() || null,
      note: values.note.trim() || null,
      baseRevision: draft.baseRevision || null,
      confirmUnusual: isRight,
    };
    change.run(AppResultRecordDocument, { input }, () => draft.clear());
  };
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    const isWithin = event.currentTarget.contains(event.relatedTarget);
    if (!isWithin && isDirty && errors.length === 0) save();
  };
  const wrongOf = (field: string, of: readonly string[]) =>
    (wrong?.field === field ? wrong.message : null) ??
    errors.find((one) => of.includes(one.field?.at(-1) ?? ''))?.message ??
    null;
  const told = errors.filter((one) => !FIELDS.has(one.field?.at(-1) ?? ''));
  const fieldOf = (name: (typeof names)[number]) => ({
    value: values[name],
    theirs: theirsOf(draft, name),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      type(name, event.target.value),
  });

  return (
    <div className="entry" onBlur={leave}>
      {indicator.valueKind === 'YES_NO' ? (
        <Choice
          label={w.value}
          none={w.notKnown}
          options={[
            ['YES', w.yes],
            ['NO', w.no],
          ]}
          wrong={wrongOf('result', ['yesNo', 'value'])}
          {...fieldOf('result')}
        />
      ) : (
        <Field
          label={indicator.unitName ? w.valueIn(indicator.unitName) : w.value}
          inputMode="decimal"
          autoComplete="off"
          wrong={wrongOf('result', ['value', 'yesNo'])}
          {...fieldOf('result')}
        />
      )}
      <Field
        label={w.reason}
        autoComplete="off"
        wrong={wrongOf('reason', ['absenceReason'])}
        {...fieldOf('reason')}
      />
      <details open={Boolean(values.evidence || values.note) || undefined}>
        <summary>{w.more}</summary>
        <Field
          label={w.evidence}
          hint={w.evidenceHint}
          wrong={wrongOf('evidence', ['evidence'])}
          {...fieldOf('evidence')}
        />
        <Area label={w.note} rows={2} wrong={wrongOf('note', ['note'])} {...fieldOf('note')} />
      </details>
      {isUnusual && (
        <label className="box">
          <input
            type="checkbox"
            checked={isRight}
            onChange={(event) => setRight(event.target.checked)}
          />
          {w.unusual}
        </label>
      )}
      {told.map(({ code, message }) => (
        <p key={code} className="field-error" role="alert">
          {message}
        </p>
      ))}
      {change.problem ? <Trouble problem={change.problem} /> : null}
      <p className="row">
        <button
          type="button"
          className="button quiet"
          aria-disabled={change.busy}
          onClick={() => {
            if (!change.busy) save();
          }}
        >
          {w.save}
        </button>
        <span role="status" className="hint">
          {change.busy
            ? w.saving
            : isDirty
              ? w.unsaved
              : entered && w.saved(clock(new Date(entered.updatedAt)))}
        </span>
      </p>
    </div>
  );
}

/** Fields at which an error of theirs is shown. */
const FIELDS = new Set(['value', 'yesNo', 'absenceReason', 'evidence', 'note']);
