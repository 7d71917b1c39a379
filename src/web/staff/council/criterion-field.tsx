import { useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { Answer, AnswerChange, Criterion } from '../offline/model.ts';
import { offeredOptions } from '../offline/review.rules.ts';
import { RemarkField } from './remark-field.tsx';

/** One criterion of the official sheet: its levels as they are printed, a remark, a doubt. */
export function CriterionField({
  criterion,
  answer,
  allowNoLevel,
  wantsRemark,
  locked,
  onChange,
}: {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly allowNoLevel: boolean;
  readonly wantsRemark: boolean;
  readonly locked: boolean;
  readonly onChange: (to: AnswerChange) => void;
}): ReactNode {
  const words = t.council.sheet;
  const [taken, setTaken] = useState<string | null>(null);
  const { id, code, name, maxPoints, notes } = criterion;
  const offered = offeredOptions(criterion, allowNoLevel);
  const choose = (optionId: string | null) => {
    setTaken(optionId === null ? answer.optionId : null);
    onChange({ optionId });
  };
  return (
    <fieldset className="criterion" id={`criterion-${id}`} tabIndex={-1} aria-disabled={locked}>
      <legend className="hidden">
        {code} {name}
      </legend>
      <h3 aria-hidden="true">
        <span className="criterion-code">{code}</span> {name}{' '}
        <span className="hint">({words.max(maxPoints)})</span>
      </h3>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {offered.map((option, index) => (
        <label key={option.id} className={option.id === answer.optionId ? 'level on' : 'level'}>
          <input
            type="radio"
            name={id}
            checked={option.id === answer.optionId}
            disabled={locked}
            onChange={() => choose(option.id)}
          />
          <span className="level-key" aria-hidden="true">
            {index + 1}
          </span>
          <span className="level-text">
            {option.caseNumber !== null && startsCase(offered, index) && (
              <span className="hint">{option.caseLabel ?? words.case(option.caseNumber)}: </span>
            )}
            {option.printed ? option.label : words.noLevel}
          </span>
          <span className="level-points">{words.points(option.points)}</span>
        </label>
      ))}
      <div className="criterion-tools">
        <button
          type="button"
          className={answer.flagged ? 'plain flag on' : 'plain flag'}
          aria-pressed={answer.flagged}
          disabled={locked}
          onClick={() => onChange({ flagged: !answer.flagged })}
        >
          ⚑ {words.flag}
        </button>
        {answer.optionId !== null && !locked && (
          <button type="button" className="plain" onClick={() => choose(null)}>
            {words.clear}
          </button>
        )}
        {taken !== null && answer.optionId === null && (
          <span role="status">
            {words.cleared}{' '}
            <button type="button" className="plain" onClick={() => choose(taken)}>
              {words.undo}
            </button>
          </span>
        )}
      </div>
      <RemarkField
        id={`remark-${id}`}
        value={answer.remark ?? ''}
        wanted={wantsRemark}
        locked={locked}
        onChange={(remark) => onChange({ remark: remark.trim() === '' ? null : remark })}
      />
    </fieldset>
  );
}

function startsCase(options: readonly Criterion['options'][number][], index: number): boolean {
  return index === 0 || options[index - 1]!.caseNumber !== options[index]!.caseNumber;
}
