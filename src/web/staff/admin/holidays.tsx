import { useState, type ReactNode } from 'react';
import { day as shownDay } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppHolidayRemoveDocument,
  AppHolidaysDocument,
  AppHolidaySetDocument,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Listing } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { w } from './words.ts';

/** Days on which offices are closed, or work instead of another day; each with its source. */
export function Holidays(): ReactNode {
  const words = w.settings;
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const asked = useAsk(AppHolidaysDocument, { year });
  const change = useChange();
  return (
    <section>
      <h2>{words.holidays}</h2>
      <p className="hint">{words.holidaysWhy}</p>
      <Field
        label={words.year}
        type="number"
        min={2019}
        max={2100}
        value={year}
        onChange={(event) => setYear(Number(event.target.value) || year)}
      />
      <Outcome change={change} />
      <Asked asked={asked}>
        {({ publicHolidays }) =>
          publicHolidays.length === 0 ? (
            <p>{words.noHolidays}</p>
          ) : (
            <Listing
              caption={words.holidays}
              rows={publicHolidays}
              keyOf={({ day }) => day}
              columns={[
                { key: 'day', head: words.day, cell: ({ day }) => shownDay(day, lang) },
                { key: 'kind', head: words.kind, cell: ({ kind }) => words.kinds[kind] },
                {
                  key: 'name',
                  head: words.name,
                  cell: ({ name, english }) => (lang === 'en' ? english : name),
                },
                {
                  key: 'source',
                  head: words.source,
                  cell: ({ source, checked }) => (
                    <>
                      {source} {!checked && <span className="tag wait">{words.unchecked}</span>}
                    </>
                  ),
                },
                {
                  key: 'remove',
                  head: words.remove,
                  cell: ({ day }) => (
                    <button
                      type="button"
                      className="plain"
                      aria-label={`${words.remove}: ${shownDay(day, lang)}`}
                      aria-disabled={change.busy}
                      onClick={() => change.run(AppHolidayRemoveDocument, { input: { day } })}
                    >
                      {words.remove}
                    </button>
                  ),
                },
              ]}
            />
          )
        }
      </Asked>
      <AddDay />
    </section>
  );
}

function AddDay(): ReactNode {
  const words = w.settings;
  const change = useChange();
  return (
    <details>
      <summary>{words.save}</summary>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const input = {
            day: textOf(fields, 'day'),
            kind: textOf(fields, 'kind') as keyof typeof words.kinds,
            name: textOf(fields, 'name').trim(),
            english: textOf(fields, 'english').trim(),
            source: textOf(fields, 'source').trim(),
            checked: fields.has('checked'),
          };
          change.run(AppHolidaySetDocument, { input });
        }}
      >
        <Outcome change={change} />
        <div className="pair-of-fields">
          <Field name="day" type="date" label={words.day} required />
          <Choice name="kind" label={words.kind} options={Object.entries(words.kinds)} />
        </div>
        <Field name="name" label={words.name} required maxLength={200} />
        <Field name="english" label={words.english} required maxLength={200} />
        <Field name="source" label={words.source} required maxLength={300} />
        <label className="box">
          <input type="checkbox" name="checked" />
          {words.checked}
        </label>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {words.save}
        </button>
      </form>
    </details>
  );
}
