import { useState, type ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppProductPublishDocument,
  AppProductReturnDocument,
  AppSubmittedListingsDocument,
  type AppSubmittedListingsQuery,
} from '../generated/operations.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { useSigned } from '../shell/viewer.ts';
import { ReturnForm } from './return-form.tsx';
import { REVIEWERS } from './roles.ts';
import { words } from './words.ts';

type Entry = AppSubmittedListingsQuery['productListings']['nodes'][number];

const SIZE = 20;

/** New products that their producers have sent in. */
export function Entries(): ReactNode {
  const address = useAddress();
  const asked = useAsk(AppSubmittedListingsDocument, pageOf(address, SIZE));
  // The entry leaves the list when it is decided: what became of it is told here.
  const change = useChange();
  const [ending, setEnding] = useState<'publish' | 'return'>('publish');
  return (
    <section aria-label={words.parts.entries}>
      <Outcome
        change={change}
        done={() => (ending === 'publish' ? words.entry.published : words.returned)}
      />
      <Asked asked={asked}>
        {({ productListings: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p>{words.noEntries}</p>}
            {nodes.map((one) => (
              <OneEntry
                key={one.id}
                entry={one}
                busy={change.busy}
                onPublish={({ id, revision: baseRevision }) => {
                  setEnding('publish');
                  change.run(AppProductPublishDocument, { id, input: { baseRevision } });
                }}
                onReturn={({ id, revision: baseRevision }, reason) => {
                  setEnding('return');
                  change.run(AppProductReturnDocument, { id, input: { baseRevision, reason } });
                }}
              />
            ))}
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Asked>
    </section>
  );
}

function OneEntry({
  entry,
  busy,
  onPublish,
  onReturn,
}: {
  readonly entry: Entry;
  readonly busy: boolean;
  readonly onPublish: (entry: Entry) => void;
  readonly onReturn: (entry: Entry, reason: string) => void;
}): ReactNode {
  const { roles } = useSigned();
  const [returning, setReturning] = useState(false);
  const { name, image, producer, commune, submittedAt } = entry;
  const texts = [
    ['SUMMARY', entry.summary],
    ['STORY', entry.story],
    ['INGREDIENTS', entry.ingredients],
  ] as const;
  return (
    <article className="card">
      <h2 className="row-title">{name}</h2>
      <p className="hint">
        {[producer?.name, commune?.fullName, submittedAt && dayAndClock(submittedAt)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {image ? (
        <img
          src={image.url}
          alt={image.alt ?? name}
          width={image.width}
          height={image.height}
          className="entry-photo"
          loading="lazy"
        />
      ) : (
        <p className="hint">{words.entry.noImage}</p>
      )}
      {texts.map(([field, text]) =>
        text ? (
          <div key={field}>
            <h3>{words.fields[field]}</h3>
            <p className="prose">{text}</p>
          </div>
        ) : null,
      )}
      {REVIEWERS.some((role) => roles.has(role)) && !returning && (
        <p className="row screen-only">
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => onPublish(entry)}
          >
            {words.entry.publish}
          </button>
          <button type="button" className="button quiet" onClick={() => setReturning(true)}>
            {words.return}
          </button>
        </p>
      )}
      {returning && (
        <ReturnForm
          busy={busy}
          onCancel={() => setReturning(false)}
          onReturn={(reason) => onReturn(entry, reason)}
        />
      )}
    </article>
  );
}
