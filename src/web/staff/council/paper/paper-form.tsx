import { useEffect, useState, type ReactNode } from 'react';
import type { AppPaperQuery } from '../../generated/operations.ts';
import { t } from '../../i18n/texts.ts';
import { offeredOptions } from '../../offline/review.rules.ts';
import { Field } from '../../shell/field.tsx';
import { w } from '../words.ts';

export type PaperItem = Extract<NonNullable<AppPaperQuery['node']>, { position: number }>;
type Line = { readonly optionId: string; readonly remark: string };

/** What stands on a paper, as far as it was typed in. */
export interface PaperDraft {
  readonly lines: Readonly<Record<string, Line>>;
  readonly opinion: string;
  readonly total: string;
}

const EMPTY: PaperDraft = { lines: {}, opinion: '', total: '' };

/** Typed-in levels survive a reload of this window; they leave it with the window, as they are secret. */
export function usePaperDraft(key: string) {
  const name = `ocop-paper ${key}`;
  const [draft, setDraft] = useState<PaperDraft>(() => {
    try {
      return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(name) ?? '{}') as PaperDraft) };
    } catch {
      return EMPTY;
    }
  });
  useEffect(() => {
    sessionStorage.setItem(name, JSON.stringify(draft));
  }, [name, draft]);
  const clear = () => {
    sessionStorage.removeItem(name);
    setDraft(EMPTY);
  };
  return { draft, setDraft, clear };
}

export const inputOf = ({ lines, total, opinion }: PaperDraft) => ({
  answers: Object.entries(lines)
    .filter(([, { optionId }]) => optionId !== '')
    .map(([criterionId, { optionId, remark }]) => {
      return { criterionId, optionId, remark: remark.trim() || null };
    }),
  total: Number(total),
  opinion: opinion.trim() || null,
});

/** A sheet line by line, for fast typing: a digit chooses a level, Tab goes on. */
export function PaperTable({
  item,
  draft,
  onChange,
}: {
  readonly item: PaperItem;
  readonly draft: PaperDraft;
  readonly onChange: (draft: PaperDraft) => void;
}): ReactNode {
  const words = w.paper;
  const { sheet, session } = item;
  const criteria = sheet?.scoredCriteria ?? [];
  const allowNoLevel = session?.rule?.allowNoLevel ?? false;
  const set = (id: string, to: Partial<Line>) => {
    const line = { ...(draft.lines[id] ?? { optionId: '', remark: '' }), ...to };
    onChange({ ...draft, lines: { ...draft.lines, [id]: line } });
  };
  const sum = criteria.reduce((all, { id, options }) => {
    const chosen = draft.lines[id]?.optionId;
    return all + (options.find((one) => one.id === chosen)?.points ?? 0);
  }, 0);
  const differs = draft.total !== '' && Number(draft.total) !== sum;
  return (
    <>
      <div className="scroller" role="region" aria-label={words.title} tabIndex={0}>
        <table className="paper-table">
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => {
              const { id, code, name } = criterion;
              const label = `${code} ${name}`;
              return (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>
                    <select
                      aria-label={`${words.level}: ${label}`}
                      value={draft.lines[id]?.optionId ?? ''}
                      onChange={(event) => set(id, { optionId: event.target.value })}
                    >
                      <option value="">{words.choose}</option>
                      {offeredOptions(criterion, allowNoLevel).map((option) => (
                        <option key={option.id} value={option.id}>
                          {option.points} –{' '}
                          {option.printed ? option.label : t.council.sheet.noLevel}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <input
                      aria-label={`${words.remark}: ${label}`}
                      maxLength={2000}
                      value={draft.lines[id]?.remark ?? ''}
                      onChange={(event) => set(id, { remark: event.target.value })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p role="status">{words.sum(sum, sheet?.maxPoints ?? 0)}</p>
      <Field
        label={words.total}
        inputMode="numeric"
        pattern="[0-9]+"
        required
        wrong={differs ? words.differs : null}
        value={draft.total}
        onChange={(event) => onChange({ ...draft, total: event.target.value })}
      />
    </>
  );
}
