import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import { isPassing } from '../ask/problem.ts';
import { useChange, type Refusable } from '../ask/use-change.ts';
import { AppPrintDocument, AppPrintedDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { fileSize } from './file-size.ts';
import { Outcome } from './outcome.tsx';

type PrintInput = Parameters<NonNullable<typeof AppPrintDocument.__types>>[0]['input'];
interface Done extends Refusable {
  readonly document: { readonly id: string } | null;
}

const EVERY_MS = 1_000;

/** Makes a paper or a table, says how far that is, and opens it. */
export function PrintButton({
  name,
  ...input
}: Omit<PrintInput, 'operationId'> & {
  /** What it is called in a sentence. */
  readonly name: string;
}): ReactNode {
  const words = t.shell.print;
  const change = useChange<Done>();
  const [made, setMade] = useState<string | null>(null);
  const printed = usePrinted(made);
  const busy = change.busy || printed?.state === 'QUEUED';
  const file = printed?.file;
  return (
    <div className="print">
      <button
        type="button"
        className="button quiet"
        aria-disabled={busy}
        onClick={() => {
          if (busy) return;
          setMade(null);
          change.run(AppPrintDocument, { input }, ({ document }) => setMade(document?.id ?? null));
        }}
      >
        {words.go(name)}
      </button>
      {change.outcome?.userErrors.length || change.problem ? <Outcome change={change} /> : null}
      <div role="status">
        {printed?.state === 'QUEUED' && (
          <>
            <p className="hint">{words.making(printed.progress)}</p>
            <progress max={100} value={printed.progress} aria-label={words.progress} />
          </>
        )}
        {printed?.state === 'FAILED' && <p className="message bad">{words.failed}</p>}
        {file?.link && (
          <p>
            {words.ready}{' '}
            <a href={file.link.url} target="_blank" rel="noreferrer">
              {words.open(file.name, fileSize(file.bytes))}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** A print as it is now, asked for until it is there. */
function usePrinted(id: string | null) {
  const { data } = useQuery({
    queryKey: [AppPrintedDocument.name, id],
    queryFn: async () => {
      const { node } = await execute(AppPrintedDocument, { id: id ?? '' });
      return node && 'state' in node ? node : null;
    },
    enabled: id !== null,
    retry: (count, problem) => count < 3 && isPassing(problem),
    refetchInterval: ({ state }) => (state.data?.state === 'QUEUED' ? EVERY_MS : false),
    networkMode: 'always',
  });
  return id === null ? null : (data ?? null);
}
