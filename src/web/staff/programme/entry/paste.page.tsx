import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { execute } from '../../ask/execute.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { AppEntryDocument, AppPastePreviewDocument } from '../../generated/operations.ts';
import { useAddress } from '../../shell/address.ts';
import { Area } from '../../shell/field.tsx';
import { textOf } from '../../shell/form-text.ts';
import { Trouble } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { PeriodClosed, PeriodFields, periodOf, periodText, type Period } from '../periods.tsx';
import { dayOf, useUnits } from '../unit-choice.tsx';
import { cellsOf, MOST_CELLS, type Pasted } from './cells.ts';
import type { Indicator } from './entered.ts';
import { inputOf, PastePreview, type Preview, type ResultCell } from './paste-preview.tsx';
import { w } from './words.ts';
import '../../style/work.css';
import '../../style/programme.css';

const words = w.pastePage;

/** Results of many communes at once, copied from a spreadsheet: looked at first, then written or undone. */
export default function PastePage(): ReactNode {
  const address = useAddress();
  const period = periodOf(address);
  return (
    <Titled title={words.title}>
      <p className="screen-only">
        <Link href={`/ntm/nhap-lieu?${periodText(period)}`}>{words.back}</Link>
      </p>
      <div className="filters">
        <PeriodFields address={address} />
      </div>
      <PeriodClosed {...period} />
      <Paste key={periodText(period)} period={period} />
    </Titled>
  );
}

/** What was copied, and what would become of it; read once, so that what is written is what was looked at. */
interface Looked {
  readonly pasted: Pasted<ResultCell['unit'], Indicator>;
  readonly preview: Preview | null;
  readonly problem: unknown;
}

function Paste({ period }: { readonly period: Period }): ReactNode {
  const units = useUnits(dayOf(period));
  const indicators = useIndicators(units?.[0]?.code, period);
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);
  const look = async (text: string) => {
    const pasted = cellsOf(text, units ?? [], indicators);
    const { cells } = pasted;
    setLooked({ pasted, preview: null, problem: null });
    if (cells.length === 0 || cells.length > MOST_CELLS) return;
    setBusy(true);
    try {
      const { year, periodKind } = period;
      const variables = { cells: inputOf(cells), year, periodKind };
      const { indicatorAssessmentPastePreview: preview } = await execute(
        AppPastePreviewDocument,
        variables,
      );
      setLooked({ pasted, preview, problem: null });
    } catch (problem) {
      setLooked({ pasted, preview: null, problem });
    } finally {
      setBusy(false);
    }
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void look(textOf(new FormData(event.currentTarget), 'cells'));
  };
  return (
    <>
      <p>{words.how}</p>
      <p className="hint">{words.cells}</p>
      {indicators.length > 0 && (
        <p className="hint">
          {words.template}: Mã xã → {indicators.map(({ code }) => code).join(' → ')}
        </p>
      )}
      <form className="form paste-form" onSubmit={send}>
        <Area name="cells" label={words.text} rows={8} spellCheck={false} />
        <button type="submit" className="button" aria-disabled={!units || busy}>
          {busy ? words.looking : words.look}
        </button>
      </form>
      {looked && <Found looked={looked} period={period} />}
    </>
  );
}

function Found({
  looked: { pasted, preview, problem },
  period,
}: {
  readonly looked: Looked;
  readonly period: Period;
}): ReactNode {
  const { cells, unknownUnits, unknownIndicators } = pasted;
  return (
    <>
      {unknownUnits.length > 0 && (
        <p className="message bad">{words.unknownUnits(unknownUnits.join(', '))}</p>
      )}
      {unknownIndicators.length > 0 && (
        <p className="message bad">{words.unknownIndicators(unknownIndicators.join(', '))}</p>
      )}
      {cells.length === 0 && <p className="message">{words.noRows}</p>}
      {cells.length > MOST_CELLS && <p className="message bad">{words.tooMany}</p>}
      {problem ? <Trouble problem={problem} /> : null}
      {preview && <PastePreview key={preview.confirmation} {...{ cells, preview, period }} />}
    </>
  );
}

/** The indicators of the set of a period. */
function useIndicators(code: string | undefined, period: Period): readonly Indicator[] {
  const { data } = useAsk(AppEntryDocument, { code: code ?? '', ...period });
  const criteria = data?.communeAssessment?.criteria ?? [];
  return criteria.flatMap(({ criterion }) => criterion.indicators);
}
