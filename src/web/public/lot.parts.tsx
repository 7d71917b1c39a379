import type { ReactNode } from 'react';
import type { ProductChainQuery } from '../generated/operations.ts';
import { useView } from '../shared/view.ts';

type Inputs = NonNullable<ProductChainQuery['product']>['lots']['nodes'][number]['inputs'];

/** What went into a lot: lots of other products as links, the rest by name. */
export function LotInputs({ inputs }: { readonly inputs: Inputs }): ReactNode {
  const { t, href } = useView();
  if (inputs.length === 0) return null;
  return (
    <p className="where" lang="vi">
      {t.lot.inputs}{' '}
      {inputs.map(({ name, lot, supplier }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          {lot?.product ? (
            <a href={href('lot', { slug: lot.product.slug, code: lot.code })}>
              {lot.product.name}, {t.lot.title(lot.code)}
            </a>
          ) : (
            (name ?? t.lot.hidden)
          )}
          {supplier?.name && ` (${supplier.name})`}
        </span>
      ))}
    </p>
  );
}
