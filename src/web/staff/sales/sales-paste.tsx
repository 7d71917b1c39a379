import { useState, type FormEvent, type ReactNode } from 'react';
import { money } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppSalesPasteDocument,
  AppSalesPreviewDocument,
  AppSalesUndoDocument,
  type AppSalesPasteMutation,
  type AppSalesPreviewQuery,
  type AppSalesUndoMutation,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Area } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { pastedRows, type PastedRow } from './pasted.ts';
import { amountOf } from '../shell/amount.ts';
import { words } from './words.ts';

type Row = AppSalesPreviewQuery['salesPastePreview']['rows'][number];

const said = words.paste;
const MOST = 500;

/** Rows copied from a spreadsheet: looked at one by one, then stored all or none, and taken back at once. */
export function SalesPaste(): ReactNode {
  const [rows, setRows] = useState<readonly PastedRow[] | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const change = useChange<AppSalesPasteMutation['done']>();
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = pastedRows(textOf(new FormData(event.currentTarget), 'rows'));
    const problem =
      found.length === 0 ? said.empty : found.length > MOST ? said.tooMany(found.length) : null;
    setWrong(problem);
    setSaved(null);
    setRows(problem ? null : found);
  };
  const save = (confirmation: string) => {
    const input = { confirmation, rows: (rows ?? []).map((row) => ({ ...row })) };
    change.run(AppSalesPasteDocument, { input }, ({ paste }) => {
      setSaved(paste?.id ?? null);
      setRows(null);
    });
  };
  return (
    <section aria-label={words.parts.paste}>
      <form className="step-form" onSubmit={look}>
        <Area
          label={said.label}
          hint={`${said.hint} ${said.example}`}
          name="rows"
          rows={8}
          wrong={wrong}
          spellCheck={false}
        />
        <p>
          <button type="submit" className="button">
            {said.preview}
          </button>
        </p>
      </form>
      <Outcome change={change} done={({ storedCount }) => said.saved(storedCount ?? 0)} />
      {saved && <Undo id={saved} />}
      {rows && <Preview rows={rows} busy={change.busy} onSave={save} />}
    </section>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'product',
    head: words.columns.product,
    cell: ({ position, product }) => product?.name ?? said.line(position),
  },
  {
    key: 'state',
    head: words.columns.state,
    cell: ({ state, reason }) => (
      <>
        <span className={TONES[state]}>{said.states[state]}</span> {reason}
      </>
    ),
  },
  { key: 'period', head: words.columns.period, cell: ({ period }) => period?.name },
  {
    key: 'channel',
    head: words.columns.channel,
    cell: ({ channel }) => channel && words.channels[channel],
  },
  {
    key: 'amount',
    head: words.columns.amount,
    number: true,
    cell: ({ amount, amountBefore }) => (
      <>
        {amount !== null && money(amount, lang)}
        {amountBefore !== null && amountBefore !== amount && (
          <span className="hint"> {said.before(money(amountBefore, lang))}</span>
        )}
      </>
    ),
  },
  {
    key: 'quantity',
    head: words.columns.quantity,
    number: true,
    cell: ({ quantity, unit }) => quantity && amountOf(quantity, unit),
  },
  {
    key: 'source',
    head: words.columns.source,
    cell: ({ source }) => source && words.sources[source],
  },
];

const TONES: Readonly<Record<Row['state'], string>> = {
  NEW: 'tag now',
  CHANGED: 'tag wait',
  SAME: 'tag',
  ERROR: 'tag stop',
};

function Preview({
  rows,
  busy,
  onSave,
}: {
  readonly rows: readonly PastedRow[];
  readonly busy: boolean;
  readonly onSave: (confirmation: string) => void;
}): ReactNode {
  const asked = useAsk(AppSalesPreviewDocument, { rows: rows.map((row) => ({ ...row })) });
  return (
    <Asked asked={asked}>
      {({
        salesPastePreview: { rows: shown, newCount, changedCount, errorCount, confirmation },
      }) => {
        const count = newCount + changedCount;
        return (
          <>
            <p role="status">
              <b>{said.counts(newCount, changedCount, errorCount)}</b>
            </p>
            {errorCount > 0 && <p className="message warn">{said.wrong}</p>}
            {errorCount === 0 && count === 0 && <p>{said.nothing}</p>}
            {errorCount === 0 && count > 0 && (
              <p>
                <button
                  type="button"
                  className="button"
                  aria-disabled={busy}
                  onClick={() => onSave(confirmation)}
                >
                  {said.save(count)}
                </button>
              </p>
            )}
            <Listing
              caption={said.preview}
              columns={COLUMNS}
              rows={shown}
              keyOf={({ position }) => String(position)}
            />
          </>
        );
      }}
    </Asked>
  );
}

function Undo({ id }: { readonly id: string }): ReactNode {
  const change = useChange<AppSalesUndoMutation['done']>();
  const isDone = change.outcome?.userErrors.length === 0;
  return (
    <>
      <Outcome change={change} done={({ undoneCount }) => said.undone(undoneCount ?? 0)} />
      {!isDone && (
        <p>
          <button
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => change.run(AppSalesUndoDocument, { id, input: {} })}
          >
            {said.undo}
          </button>
        </p>
      )}
    </>
  );
}
