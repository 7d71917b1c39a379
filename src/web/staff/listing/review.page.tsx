import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { hrefOf } from '../../paths.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppListingAcceptDocument,
  AppListingChangeDocument,
  AppListingReturnDocument,
  type AppListingChangeQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { dayAndClock } from '../shell/clock.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { ReturnForm } from './return-form.tsx';
import { REVIEWERS } from './roles.ts';
import { SideBySide } from './side-by-side.tsx';
import { words } from './words.ts';

type Proposal = Extract<
  NonNullable<AppListingChangeQuery['node']>,
  { readonly differences: readonly unknown[] }
>;

/** One proposal beside what the world sees now, and what becomes of it. */
export default function ReviewPage(): ReactNode {
  const id = idOfPath(useParams<{ change: string }>().change);
  const asked = useAsk(AppListingChangeDocument, { id });
  return (
    <Asked asked={asked}>
      {({ node }) => (node && 'differences' in node ? <Whole of={node} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ of }: { readonly of: Proposal }): ReactNode {
  const { product, state, note, reason, proposer, decider } = of;
  const said = words.diff;
  return (
    <Titled title={product?.name ?? words.title}>
      <p className="row">
        <span className={state === 'PENDING' ? 'tag wait' : 'tag'}>{words.states[state]}</span>
        <span>{product?.producer?.name}</span>
        <Link href="/duyet-noi-dung" className="screen-only">
          {words.back}
        </Link>
      </p>
      {proposer && <p className="hint">{words.by(proposer.name, dayAndClock(of.createdAt))}</p>}
      {decider && of.decidedAt && (
        <p className="hint">{words.decidedBy(decider.name, dayAndClock(of.decidedAt))}</p>
      )}
      {note && <p className="prose">{words.note(note)}</p>}
      {reason && <p className="prose">{words.reason(reason)}</p>}
      {product && (
        <p className="row screen-only">
          <a href={hrefOf('product', lang, { slug: product.slug })}>{words.seeProduct}</a>
          <Link href={`/duyet-noi-dung/phien-ban/${product.slug}`}>{words.versions}</Link>
        </p>
      )}
      <h2>{said.title}</h2>
      <SideBySide
        heads={[said.current, said.proposed]}
        parts={of.differences.map(({ field, before, current, proposed, moved }) => ({
          field,
          // What was accepted is what the world sees now: it is shown against what was there before.
          left: state === 'PENDING' ? current : before,
          right: proposed,
          before: moved && state === 'PENDING' ? before : undefined,
        }))}
      />
      <Decide of={of} />
    </Titled>
  );
}

function Decide({ of }: { readonly of: Proposal }): ReactNode {
  const { roles } = useSigned();
  const change = useChange();
  const [ending, setEnding] = useState<'accept' | 'return' | null>(null);
  const { id, product, state, differences } = of;
  const moved = differences.some((one) => one.moved);
  const isOpen = state === 'PENDING' && REVIEWERS.some((role) => roles.has(role));
  const accept = () => {
    setEnding('accept');
    const input = { baseRevision: product?.revision ?? 0 };
    change.run(AppListingAcceptDocument, { id, input });
  };
  return (
    <>
      <Outcome
        change={change}
        done={() => (ending === 'accept' ? words.accepted : words.returned)}
      />
      {isOpen && ending !== 'return' && (
        <p className="row screen-only">
          <button type="button" className="button" aria-disabled={change.busy} onClick={accept}>
            {moved ? words.acceptAnyway : words.accept}
          </button>
          <button type="button" className="button quiet" onClick={() => setEnding('return')}>
            {words.return}
          </button>
        </p>
      )}
      {isOpen && ending === 'return' && (
        <ReturnForm
          busy={change.busy}
          onCancel={() => setEnding(null)}
          onReturn={(reason) => change.run(AppListingReturnDocument, { id, input: { reason } })}
        />
      )}
    </>
  );
}
