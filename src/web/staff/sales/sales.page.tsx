import type { ReactNode } from 'react';
import { Parts, usePart } from '../shell/parts.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from '../trade/roles.ts';
import { SalesPaste } from './sales-paste.tsx';
import { SalesRecords } from './sales-records.tsx';
import { words } from './words.ts';

/** Sales as they are stored, and how more of them come in. */
export default function SalesPage(): ReactNode {
  const { roles } = useSigned();
  const isTrader = TRADERS.some((role) => roles.has(role));
  const keys = isTrader ? (['records', 'paste'] as const) : (['records'] as const);
  const part = usePart<'records' | 'paste'>(isTrader ? ['records', 'paste'] : ['records']);
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      <Parts
        label={words.parts.label}
        parts={keys.map((key) => ({ key, text: words.parts[key] }))}
        current={part}
      />
      {part === 'paste' ? <SalesPaste /> : <SalesRecords />}
    </Titled>
  );
}
