import type { ReactNode } from 'react';
import { useChange } from '../ask/use-change.ts';
import { AppTradeExportDocument, type AppTradeExportMutation } from '../generated/operations.ts';
import { Outcome } from '../shell/outcome.tsx';
import { words } from './words.ts';

type Input = Parameters<NonNullable<(typeof AppTradeExportDocument)['__types']>>[0]['input'];
type Done = AppTradeExportMutation['done'];

const FORMATS = ['XLSX', 'CSV'] as const;

/** Files of what the screen shows; the texts are those of the Excel file and of the CSV file. */
export function TradeExport({
  texts,
  asked,
}: {
  readonly texts: readonly [excel: string, csv?: string];
  readonly asked: Pick<Input, 'of'> & Partial<Input>;
}): ReactNode {
  const change = useChange<Done>();
  const send = (format: Input['format']) => {
    const input = {
      ...{ gridOrder: 'NAME' as const, statisticsBy: 'YEAR' as const },
      ...{ statisticsFigure: 'SALES' as const, format },
      ...asked,
    };
    change.run(AppTradeExportDocument, { input });
  };
  const file = change.outcome?.file;
  return (
    <div className="screen-only">
      <p className="row">
        {texts.map((text, index) => (
          <button
            key={text}
            type="button"
            className="button quiet"
            aria-disabled={change.busy}
            onClick={() => send(FORMATS[index]!)}
          >
            {text}
          </button>
        ))}
      </p>
      {change.busy && <p role="status">{words.exporting}</p>}
      <Outcome change={change} done={({ rowCount }) => words.exported(rowCount ?? 0)} />
      {file?.link && (
        <p>
          <a href={file.link.url} download={file.name}>
            {words.download(file.name)}
          </a>
        </p>
      )}
    </div>
  );
}
