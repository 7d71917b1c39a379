import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppListPrintDocument,
  AppPrintStateDocument,
  type AppListPrintMutation,
} from '../generated/operations.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { CuratedList, Printed } from './model.ts';
import { words } from './words.ts';

type Done = AppListPrintMutation['done'];

const said = words.lists;
const EVERY_MS = 1_500;

const PRINTS = [
  { kind: 'LIST_CATALOGUE', format: 'PDF', text: said.print.LIST_CATALOGUE, pages: 'catalogue' },
  { kind: 'LIST_PRICES', format: 'PDF', text: said.print.LIST_PRICES, pages: 'priceList' },
  { kind: 'LIST_PRICES', format: 'XLSX', text: said.print.LIST_PRICES_XLSX, pages: null },
  {
    kind: 'LIST_BOOTH_CARDS',
    format: 'PDF',
    text: said.print.LIST_BOOTH_CARDS,
    pages: 'boothCards',
  },
  { kind: 'LIST_QR_SHEET', format: 'PDF', text: said.print.LIST_QR_SHEET, pages: 'qrSheet' },
] as const;

/** What a list is printed as; large ones are made while one waits. */
export function ListPrints({ list }: { readonly list: CuratedList }): ReactNode {
  const change = useChange<Done>();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const print = ({ kind, format }: (typeof PRINTS)[number]) => {
    setPrinted(null);
    const input = { kind, format, subjectId: list.id };
    change.run(AppListPrintDocument, { input }, ({ document }) => setPrinted(document));
  };
  return (
    <section aria-labelledby="prints" className="screen-only">
      <h2 id="prints">{said.prints}</h2>
      {list.state === 'DRAFT' && <p className="hint">{said.draftHint}</p>}
      <p className="row">
        {PRINTS.map((one) => (
          <button
            key={one.kind + one.format}
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => print(one)}
          >
            {one.text}
            {one.pages && (
              <span className="hint">&nbsp;{said.pages(list.printPages[one.pages])}</span>
            )}
          </button>
        ))}
      </p>
      {change.busy && <p role="status">{said.making(0)}</p>}
      {!printed && <Outcome change={change} done={() => said.making(0)} />}
      {printed && <Ready key={printed.id} printed={printed} />}
    </section>
  );
}

function Ready({ printed }: { readonly printed: Printed }): ReactNode {
  const { data = printed } = useQuery({
    queryKey: [AppPrintStateDocument.name, printed.id],
    queryFn: async () => {
      const { node } = await execute(AppPrintStateDocument, { id: printed.id });
      return node && 'state' in node ? node : printed;
    },
    enabled: printed.state === 'QUEUED',
    refetchInterval: ({ state: { data: now } }) =>
      now && now.state !== 'QUEUED' ? false : EVERY_MS,
    retry: false,
    networkMode: 'always',
  });
  if (data.state === 'FAILED') {
    return (
      <p className="message bad" role="alert">
        {said.failed}
      </p>
    );
  }
  if (data.state === 'QUEUED' || !data.file?.link) {
    return (
      <p role="status">
        {said.making(data.progress)}{' '}
        <progress max={100} value={data.progress} aria-label={said.prints} />
      </p>
    );
  }
  return (
    <p className="message good" role="status">
      {said.ready}{' '}
      <a href={data.file.link.url} download={data.file.name}>
        {said.download(data.file.name)}
      </a>
    </p>
  );
}
