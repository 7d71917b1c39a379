import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppProductVersionCompareDocument,
  AppProductVersionsDocument,
  AppVersionRestoreDocument,
  type AppProductVersionsQuery,
} from '../generated/operations.ts';
import { dayAndClock } from '../shell/clock.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { REVIEWERS } from './roles.ts';
import { SideBySide } from './side-by-side.tsx';
import { words } from './words.ts';

type Product = NonNullable<AppProductVersionsQuery['product']>;

/** What a product has shown over time; an earlier version can be brought back. */
export default function VersionsPage(): ReactNode {
  const { slug } = useParams<{ slug: string }>();
  const asked = useAsk(AppProductVersionsDocument, { slug });
  return (
    <Asked asked={asked}>
      {({ product }) => (product ? <Versions product={product} /> : <Missing />)}
    </Asked>
  );
}

function Versions({ product }: { readonly product: Product }): ReactNode {
  const said = words.version;
  const [compared, setCompared] = useState<number | null>(null);
  const versions = [...product.versions.nodes].sort((a, b) => b.number - a.number);
  const newest = versions[0]?.number ?? 0;
  return (
    <Titled title={said.title(product.name)}>
      <p>
        <Link href="/duyet-noi-dung">{words.back}</Link>
      </p>
      {versions.length === 0 && <p>{said.none}</p>}
      <ol className="rows" reversed>
        {versions.map(({ number, cause, createdAt, by }) => (
          <li key={number}>
            <b>{said.of(number)}</b>{' '}
            {number === newest && <span className="tag now">{said.now}</span>}
            <p className="hint">
              {[said.causes[cause], dayAndClock(createdAt), by?.name].filter(Boolean).join(' · ')}
            </p>
            {number !== newest && (
              <button
                type="button"
                className="plain"
                aria-expanded={compared === number}
                onClick={() => setCompared(compared === number ? null : number)}
              >
                {said.compare(number)}
              </button>
            )}
            {compared === number && <Compared product={product} number={number} newest={newest} />}
          </li>
        ))}
      </ol>
    </Titled>
  );
}

function Compared({
  product: { id, revision },
  number,
  newest,
}: {
  readonly product: Product;
  readonly number: number;
  readonly newest: number;
}): ReactNode {
  const said = words.version;
  const { roles } = useSigned();
  const change = useChange();
  const asked = useAsk(AppProductVersionCompareDocument, { id, from: number, to: newest });
  return (
    <section aria-label={said.compared(number)}>
      <Asked asked={asked}>
        {({ productVersionCompare }) => (
          <SideBySide
            heads={[said.old, said.current]}
            parts={(productVersionCompare?.differences ?? []).map(({ field, before, after }) => ({
              field,
              left: before,
              right: after,
            }))}
          />
        )}
      </Asked>
      <Outcome change={change} done={() => said.restored} />
      {REVIEWERS.some((role) => roles.has(role)) && (
        <>
          <p className="hint">{said.restoreHint}</p>
          <button
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => {
              const input = { baseRevision: revision, version: number };
              change.run(AppVersionRestoreDocument, { id, input });
            }}
          >
            {said.restore(number)}
          </button>
        </>
      )}
    </section>
  );
}
