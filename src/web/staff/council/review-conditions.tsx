import { useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { KeptSheet, SheetPaper } from '../offline/model.ts';
import { RemarkField } from './remark-field.tsx';

type Condition = SheetPaper['conditions'][number];

/** What the official sheet asks before points: a tick says that it stands against the product. */
export function ReviewConditions({
  sheet: { item, marks },
  locked,
  onChange,
}: {
  readonly sheet: KeptSheet;
  readonly locked: boolean;
  readonly onChange: (conditionId: string, remark: string | null) => void;
}): ReactNode {
  const words = t.council.conditions;
  const conditions = item.sheet?.conditions ?? [];
  if (conditions.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="hint">{words.why}</p>
      <ul className="rows">
        {conditions.map((condition) => (
          <Mark
            key={condition.id}
            condition={condition}
            remark={marks[condition.id] ?? null}
            locked={locked}
            onChange={(remark) => onChange(condition.id, remark)}
          />
        ))}
      </ul>
    </section>
  );
}

function Mark({
  condition: { id, kind, text },
  remark,
  locked,
  onChange,
}: {
  readonly condition: Condition;
  readonly remark: string | null;
  readonly locked: boolean;
  readonly onChange: (remark: string | null) => void;
}): ReactNode {
  const words = t.council.conditions;
  const [ticked, setTicked] = useState(remark !== null);
  const tick = (next: boolean) => {
    setTicked(next);
    if (!next && remark !== null) onChange(null);
  };
  const said = kind === 'REQUIRES' ? words.notMet : words.applies;
  return (
    <li>
      <p>
        {text} <span className="hint">({words.kind[kind]})</span>
      </p>
      <label className="box">
        <input
          type="checkbox"
          checked={ticked}
          disabled={locked}
          aria-label={`${said}: ${text}`}
          onChange={(event) => tick(event.target.checked)}
        />
        {said}
      </label>
      {ticked && (
        <RemarkField
          id={`mark-${id}`}
          label={words.remark}
          value={remark ?? ''}
          wanted
          locked={locked}
          onChange={(next) => {
            if (next.trim() !== '') onChange(next.trim());
          }}
        />
      )}
      {ticked && remark === null && <p className="field-error">{words.needsRemark}</p>}
    </li>
  );
}
