import { useState, type ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppSynonymSaveDocument,
  AppSynonymsDocument,
  type AppSynonymsQuery,
} from '../generated/operations.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { w } from './words.ts';

type Synonym = AppSynonymsQuery['searchSynonyms']['nodes'][number];
const PAGE_SIZE = 25;

const wordsIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** What people call products, and what they mean. */
export function Synonyms(): ReactNode {
  const words = w.settings;
  const address = useAddress();
  const [editing, setEditing] = useState<string | null>(null);
  const asked = useAsk(AppSynonymsDocument, pageOf(address, PAGE_SIZE));
  return (
    <section aria-labelledby="synonyms">
      <h2 id="synonyms">{words.synonyms}</h2>
      <p className="hint">{words.synonymsWhy}</p>
      <Asked asked={asked}>
        {({ searchSynonyms: { nodes, pageInfo } }) => (
          <>
            <ul className="rows">
              {nodes.map((one) => {
                const text = words.arrow(one.terms.join(', '), one.finds.join(', '));
                return (
                  <li key={one.id}>
                    <p>
                      {text} {!one.active && <span className="tag">{words.inactive}</span>}
                    </p>
                    {one.note && <p className="hint">{one.note}</p>}
                    {editing === one.id ? (
                      <SynonymForm synonym={one} onDone={() => setEditing(null)} />
                    ) : (
                      <button
                        type="button"
                        className="plain"
                        aria-label={`${words.edit}: ${text}`}
                        onClick={() => setEditing(one.id)}
                      >
                        {words.edit}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Asked>
      <details>
        <summary>{words.add}</summary>
        <SynonymForm synonym={null} onDone={() => undefined} />
      </details>
    </section>
  );
}

function SynonymForm({
  synonym,
  onDone,
}: {
  readonly synonym: Synonym | null;
  readonly onDone: () => void;
}): ReactNode {
  const words = w.settings;
  const change = useChange();
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const input = {
          ...(synonym ? { id: synonym.id, baseRevision: synonym.revision } : {}),
          terms: wordsIn(textOf(fields, 'terms')),
          finds: wordsIn(textOf(fields, 'finds')),
          note: textOrNull(fields, 'note'),
          active: fields.has('active'),
        };
        change.run(AppSynonymSaveDocument, { input }, onDone);
      }}
    >
      <Outcome change={change} />
      <Field name="terms" label={words.terms} required defaultValue={synonym?.terms.join(', ')} />
      <Field name="finds" label={words.finds} required defaultValue={synonym?.finds.join(', ')} />
      <Field name="note" label={words.note} defaultValue={synonym?.note ?? ''} />
      <label className="box">
        <input type="checkbox" name="active" defaultChecked={synonym?.active ?? true} />
        {words.active}
      </label>
      <button type="submit" className="button" aria-disabled={change.busy}>
        {synonym ? words.edit : words.add}
      </button>
    </form>
  );
}
