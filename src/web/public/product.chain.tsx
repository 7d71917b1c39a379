import type { ReactNode } from 'react';
import type { ProductChainQuery } from '../generated/operations.ts';
import { day, wholeNumber } from '../shared/format.ts';
import { ChainGraphPlot } from '../shared/plots/chain-graph.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { useView } from '../shared/view.ts';
import { LotInputs } from './lot.parts.tsx';

export type Chain = NonNullable<ProductChainQuery['product']>;
type Lot = Chain['lots']['nodes'][number];

interface ChainProps {
  readonly name: string;
  readonly slug: string;
  readonly chain: Chain;
}

/** Who takes part in making and selling it, as a picture; nothing while nobody has entered it. */
export function ValueChain({ name, chain }: ChainProps): ReactNode {
  const { lang, t, today } = useView();
  const { nodes, edges } = chain.chainGraph;
  if (nodes.length < 2) return null;
  return (
    <section>
      <h2>{t.productPage.chain}</h2>
      <ChainGraphPlot
        productName={name}
        nodes={nodes.map((node) => ({
          ...node,
          stage: node.stage ?? null,
          place: node.place ?? null,
        }))}
        edges={edges.map((edge) => ({ ...edge, flow: edge.flow ?? null }))}
        language={lang}
        source={t.productPage.chainSource(day(today, lang))}
      />
    </section>
  );
}

/** What was made and when, as far as it is recorded (truy xuất nguồn gốc). */
export function Lots({ slug, chain }: ChainProps): ReactNode {
  const { lang, t } = useView();
  const { nodes, totalCount } = chain.lots;
  if (nodes.length === 0) return null;
  return (
    <section className="screen-only">
      <h2>{t.productPage.lots}</h2>
      <p className="hint">{t.productPage.lotsLong}</p>
      <ul className="lots">
        {nodes.map((lot) => (
          <LotRow key={lot.code} slug={slug} lot={lot} />
        ))}
      </ul>
      {(totalCount ?? 0) > nodes.length && (
        <p className="hint">{t.productPage.lotsOf(wholeNumber(totalCount ?? 0, lang))}</p>
      )}
    </section>
  );
}

function LotRow({ slug, lot }: { readonly slug: string; readonly lot: Lot }): ReactNode {
  const { t, href } = useView();
  const isBack = lot.state === 'WITHDRAWN';
  return (
    <li>
      <p>
        <a className="code" href={href('lot', { slug, code: lot.code })}>
          {t.lot.title(lot.code)}
        </a>
        {isBack && <strong className="withdrawn"> {t.lot.withdrawn}</strong>}
      </p>
      <p className="where">
        {t.lot.madeOn} <DateText value={lot.madeOn} />
        {lot.commune && ` · ${lot.commune.fullName}`}
        {lot.bestBefore && (
          <>
            {' · '}
            {t.lot.bestBefore} <DateText value={lot.bestBefore} />
          </>
        )}
      </p>
      {isBack && lot.withdrawalReason && <p lang="vi">{lot.withdrawalReason}</p>}
      {!isBack && lot.hasWithdrawnInput && <p className="changed">{t.lot.doubtful}</p>}
      <LotInputs inputs={lot.inputs} />
    </li>
  );
}
