import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppMinutesSaveDocument, type AppMinutesQuery } from '../generated/operations.ts';
import { clock } from '../shell/clock.ts';
import { Outcome } from '../shell/outcome.tsx';
import { w } from './words.ts';

type Minutes = NonNullable<NonNullable<AppMinutesQuery['councilSession']>['minutes']>;
type Section = Minutes['sections'][number]['section'];
type Texts = Readonly<Partial<Record<Section, string>>>;

const PAUSE_MS = 1_500;

/**
 * The prose of the minutes, stored when somebody stops writing. Figures are put in by name; their values come
 * from locked data. What another person stored meanwhile is shown beside one's own, never over it.
 */
export function MinutesEditor({
  sessionId,
  minutes,
}: {
  readonly sessionId: string;
  readonly minutes: Minutes;
}): ReactNode {
  const words = w.minutes;
  const { sections, figures, revision } = minutes;
  const change = useChange();
  const [typed, setTyped] = useState<Texts>({});
  const [base, setBase] = useState({ revision, sections });
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [place, setPlace] = useState<Section | null>(null);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const dirty = Object.keys(typed).length > 0;
  const isStale = change.outcome?.userErrors.some(({ code }) => code === 'STALE') ?? false;
  // Nothing is being written: what the server has is what is edited next.
  if (!dirty && base.revision !== revision) setBase({ revision, sections });
  const save = (baseRevision: number) => {
    const sent = typed;
    const texts = Object.entries(sent).map(([section, text]) => {
      return { section: section as Section, text };
    });
    const input = { baseRevision, texts };
    change.run(AppMinutesSaveDocument, { id: sessionId, input }, () => {
      setSavedAt(new Date());
      // What was written while it was under way stays to be sent next.
      setTyped((now) =>
        Object.fromEntries(
          Object.entries(now).filter(([section, text]) => sent[section as Section] !== text),
        ),
      );
      setBase((before) => ({ ...before, revision: baseRevision + 1 }));
    });
  };
  const refused = (change.outcome?.userErrors.length ?? 0) > 0;
  useEffect(() => {
    if (!dirty || change.busy || refused) return;
    const timer = setTimeout(() => save(base.revision), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, change.busy, refused]);
  useLeaving(dirty);
  const write = (section: Section, text: string) => setTyped({ ...typed, [section]: text });
  const textIn = (section: Section) =>
    typed[section] ?? sections.find((one) => one.section === section)?.text ?? '';
  const insert = (name: string) => {
    const area = field.current;
    if (!area || !place) return;
    const [from, to] = [area.selectionStart, area.selectionEnd];
    const text = textIn(place);
    write(place, `${text.slice(0, from)}{{${name}}}${text.slice(to)}`);
    area.focus();
  };
  return (
    <>
      <p role="status" className="hint">
        {change.busy
          ? words.saving
          : dirty
            ? words.unsaved
            : savedAt && words.saved(clock(savedAt))}
      </p>
      {(refused || Boolean(change.problem)) && !isStale && <Outcome change={change} />}
      {isStale && (
        <div className="message warn" role="alert">
          <p>{words.stale}</p>
          {sections
            .filter(({ section }) => typed[section] !== undefined)
            .map(({ section, title, text }) => (
              <blockquote key={section}>
                <b>{title}</b>
                {`\n${text}`}
              </blockquote>
            ))}
          <p className="row">
            <button type="button" className="button" onClick={() => save(revision)}>
              {words.keepMine}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => {
                setTyped({});
                change.reset();
              }}
            >
              {words.takeTheirs}
            </button>
          </p>
        </div>
      )}
      <div className="minutes">
        <div>
          {sections.map(({ section, title, shown }) => (
            <section key={section} className="field">
              <label htmlFor={`minutes-${section}`}>{title}</label>
              <textarea
                id={`minutes-${section}`}
                rows={Math.min(14, 2 + Math.ceil(textIn(section).length / 70))}
                maxLength={20_000}
                value={textIn(section)}
                onFocus={(event) => {
                  field.current = event.target;
                  setPlace(section);
                }}
                onChange={(event) => write(section, event.target.value)}
              />
              {typed[section] === undefined && shown !== textIn(section) && (
                <details>
                  <summary>{words.shown}</summary>
                  <p className="prose">{shown}</p>
                </details>
              )}
            </section>
          ))}
        </div>
        <aside aria-labelledby="figures" tabIndex={0}>
          <h2 id="figures">{words.figuresTitle}</h2>
          <p className="hint">{words.figuresWhy}</p>
          <ul className="figures">
            {figures.map(({ name, label, value }) => (
              <li key={name}>
                <button
                  type="button"
                  className="plain"
                  aria-label={words.insert(label)}
                  disabled={place === null}
                  onClick={() => insert(name)}
                >
                  {label}
                </button>{' '}
                <span>{value ?? <span className="hint">{words.unknown}</span>}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

/** Asks before the page is left with something that is not stored. */
function useLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
}
