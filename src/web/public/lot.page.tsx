import type { ReactNode } from 'react';
import { ProductTraceDocument, type ProductTraceQuery } from '../generated/operations.ts';
import { MISSING, type Page } from '../page.ts';
import { day, decimal } from '../shared/format.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { useView } from '../shared/view.ts';
import { LotInputs } from './lot.parts.tsx';

type Lot = NonNullable<ProductTraceQuery['lot']>;

/** Where a lot comes from, as far as that is recorded. */
export const lotPage: Page = {
  async load({ ask, t, params }) {
    const { slug: product = '', code = '' } = params;
    const { lot } = await ask(ProductTraceDocument, { product, code: code.slice(0, 100) });
    if (!lot?.product) return MISSING;
    const title = t.lot.titleOf(lot.code, lot.product.name);
    return {
      kind: 'view',
      title,
      description: t.lot.description(lot.product.name),
      index: false,
      // Whether it was called back has to be of this moment.
      cache: 'never',
      demonstration: lot.demonstration,
      body: <LotBody lot={lot} title={title} />,
    };
  },
};

function LotBody({ lot, title }: { readonly lot: Lot; readonly title: string }): ReactNode {
  const { lang, t, href } = useView();
  const { product, commune, madeBy, quantity } = lot;
  const back = lot.state === 'WITHDRAWN';
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.lot.madeOn, <DateText key="made" value={lot.madeOn} />],
    [t.lot.bestBefore, lot.bestBefore && <DateText key="best" value={lot.bestBefore} />],
    [
      t.lot.place,
      commune && <a href={href('commune', { code: commune.code })}>{commune.fullName}</a>,
    ],
    [t.lot.maker, madeBy?.name],
    [t.lot.quantity, quantity && `${decimal(quantity.amount, lang)} ${quantity.unit}`],
    [t.lot.note, lot.note],
  ];
  return (
    <div className="wrap narrow">
      {product && (
        <Breadcrumb
          steps={[{ text: product.name, href: href('product', { slug: product.slug }) }]}
        />
      )}
      <h1>{title}</h1>
      {back && (
        <Notice
          tone="bad"
          title={t.lot.withdrawnOn(lot.withdrawnOn ? day(lot.withdrawnOn, lang) : '')}
        >
          <p lang="vi">{lot.withdrawalReason}</p>
          <p>{t.lot.doNotUse}</p>
        </Notice>
      )}
      {!back && lot.hasWithdrawnInput && <Notice tone="warning" title={t.lot.doubtful} />}
      <dl className="facts">
        {rows.map(([name, value]) =>
          value ? [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>] : null,
        )}
      </dl>
      <LotInputs inputs={lot.inputs} />
      <h2>{t.lot.upstream}</h2>
      {lot.upstream.length === 0 ? (
        <p>{t.lot.noUpstream}</p>
      ) : (
        <ul>
          {lot.upstream.flatMap(({ distance, lot: step }) =>
            step?.product
              ? [
                  <li key={`${step.product.slug} ${step.code}`}>
                    <a href={href('lot', { slug: step.product.slug, code: step.code })}>
                      {step.product.name}, {t.lot.title(step.code)}
                    </a>{' '}
                    <span className="hint">
                      {t.lot.steps(distance)}, <DateText value={step.madeOn} />
                      {step.state === 'WITHDRAWN' && ` · ${t.lot.withdrawn}`}
                    </span>
                  </li>,
                ]
              : [],
          )}
        </ul>
      )}
    </div>
  );
}
