import type { ReactNode } from 'react';
import { moment } from '../shared/format.ts';
import { useView } from '../shared/view.ts';
import { proposedBy, type Comparison, type Version, type Versions } from './history.steps.ts';
import { listingText } from './listing-text.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import { Trail } from './trail.tsx';

interface HistoryBodyProps {
  readonly product: OwnProduct;
  readonly versions?: Versions;
  /** Whether these are the newest. */
  readonly first: boolean;
  readonly done: boolean;
}

export function HistoryBody({ product, versions, first, done }: HistoryBodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.history;
  const nodes = versions?.nodes ?? [];
  const { slug } = product;
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{done && words.restored}</Done>
      <p className="lead">{nodes.length > 0 ? words.lead : words.none}</p>
      <ul className="doors">
        {nodes.map((version, index) => (
          <VersionLine
            key={version.number}
            version={version}
            slug={slug}
            present={first && index === 0}
          />
        ))}
      </ul>
      {versions?.pageInfo.hasNextPage && (
        <p>
          <a
            className="button quiet"
            href={href('ownHistory', { slug }, { sau: versions.pageInfo.endCursor ?? undefined })}
          >
            {words.more}
          </a>
        </p>
      )}
    </div>
  );
}

interface VersionLineProps {
  readonly version: Version;
  readonly slug: string;
  readonly present: boolean;
}

function VersionLine({ version, slug, present }: VersionLineProps): ReactNode {
  const { lang, t, href } = useView();
  const words = t.own.history;
  const { number, cause, createdAt, by, onBehalfOf } = version;
  const who = [by?.name ?? words.program, onBehalfOf && words.office].filter(Boolean).join(', ');
  const text = (
    <>
      <strong>
        {words.causes[cause]}
        {present && ` (${words.present})`}
      </strong>
      <span className="hint">
        {words.number(number)} · {moment(new Date(createdAt), lang)} · {who}
      </span>
    </>
  );
  return (
    <li>
      {present ? (
        <p className="door">{text}</p>
      ) : (
        <a href={href('ownHistory', { slug }, { ban: number })}>{text}</a>
      )}
    </li>
  );
}

interface VersionBodyProps {
  readonly product: OwnProduct;
  readonly comparison: Comparison;
  readonly returned: Returned | null;
}

/** A version beside the present one, part by part. */
export function VersionBody({ product, comparison, returned }: VersionBodyProps): ReactNode {
  const view = useView();
  const { lang, t, href } = view;
  const words = t.own.history;
  const { from, differences } = comparison;
  const params = { slug: product.slug };
  const shown = (field: (typeof differences)[number]['field'], text?: string | null) =>
    text ? (listingText(field, text, view) ?? '…') : words.nothing;
  return (
    <div className="wrap narrow own">
      <nav className="crumbs" aria-label={t.frame.breadcrumb}>
        <a href={href('ownHistory', params)}>{words.back}</a>
      </nav>
      <h1>{words.compare(from.number)}</h1>
      <p className="hint">{moment(new Date(from.createdAt), lang)}</p>
      <MistakeList of={new Mistakes(returned?.mistakes ?? [], {})} />
      {differences.length === 0 && <p>{words.same}</p>}
      {differences.map(({ field, before, after }) => (
        <section key={field}>
          <h2>{t.own.story.fields[field]}</h2>
          <dl className="sides two">
            <div>
              <dt>{words.then}</dt>
              <dd className="said">{shown(field, before)}</dd>
            </div>
            <div>
              <dt>{words.now}</dt>
              <dd className="said">{shown(field, after)}</dd>
            </div>
          </dl>
        </section>
      ))}
      {differences.length > 0 && <WayBack product={product} comparison={comparison} />}
    </div>
  );
}

function WayBack({ product, comparison }: Omit<VersionBodyProps, 'returned'>): ReactNode {
  const words = useView().t.own.history;
  const { number } = comparison.from;
  const params = { slug: product.slug };
  const proposes = product.status === 'PUBLISHED' && proposedBy(comparison) !== null;
  return (
    <>
      <p>{proposes ? words.review : words.restoreHint}</p>
      <OwnForm page="ownHistory" params={params} className="plain">
        <input type="hidden" name="ban-cu" value={number} />
        <input type="hidden" name="ban" value={product.revision} />
        <button type="submit" name="viec" value={proposes ? 'de-nghi' : 'lay-lai'}>
          {proposes ? words.propose(number) : words.restore(number)}
        </button>
      </OwnForm>
    </>
  );
}
