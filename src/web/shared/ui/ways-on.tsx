import type { ReactNode } from 'react';
import { useView } from '../view.ts';

/** Where to go from a page that has not what was looked for. */
export function WaysOn(): ReactNode {
  const { t, href } = useView();
  return (
    <p className="row">
      <a className="button" href={href('products')}>
        {t.errors.toProducts}
      </a>
      <a className="button quiet" href={href('home')}>
        {t.errors.toHome}
      </a>
    </p>
  );
}
