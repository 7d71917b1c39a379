import { useCallback, useDeferredValue, type ReactNode } from 'react';
import { hrefOf } from '../../../paths.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { AppMatrixDocument } from '../../generated/operations.ts';
import { lang, t } from '../../i18n/texts.ts';
import { useAddress } from '../../shell/address.ts';
import { Asked } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useWidth } from '../../shell/use-width.ts';
import { PeriodClosed, periodOf, periodText, type Period } from '../periods.tsx';
import { AboutSet } from './about-set.tsx';
import { csvOfMatrix, download } from './csv.ts';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixList } from './matrix-list.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { criteriaShown, rowsShown, SHOWS, type Matrix } from './rows.ts';
import { w } from './words.ts';
import '../../style/work.css';
import '../../style/programme.css';

/** Every commune of a period against a criteria set. */
export default function MatrixPage(): ReactNode {
  const period = periodOf(useAddress());
  // Other periods are read anew; filters only choose from what was read.
  const asked = useAsk(AppMatrixDocument, { ...period });
  return (
    <Titled title={w.title}>
      <MatrixFilters matrix={asked.data?.criteriaMatrix ?? null} />
      <PeriodClosed {...period} />
      <Asked asked={asked}>
        {({ criteriaMatrix }) =>
          criteriaMatrix ? (
            <Shown matrix={criteriaMatrix} period={period} />
          ) : (
            <p className="message">{w.noSet}</p>
          )
        }
      </Asked>
    </Titled>
  );
}

function Shown({
  matrix: { set, rows: all },
  period,
}: {
  readonly matrix: Matrix;
  readonly period: Period;
}): ReactNode {
  const address = useAddress();
  const isNarrow = useWidth() === 'phone';
  const show = SHOWS.find((one) => one === address.get('hien')) ?? null;
  const rows = rowsShown(all, {
    show,
    group: address.get('loai'),
    name: useDeferredValue(address.get('tim')),
  });
  const criteria = criteriaShown(set.criteria, address.get('nhom'));
  const count = set.criteriaCount ?? set.criteria.length;
  const text = periodText(period);
  const linkOf = useCallback((code: string) => `/ntm/xa/${code}?${text}`, [text]);
  const caption = w.caption(w.kinds[period.periodKind].toLowerCase(), String(period.year));
  const shown = { caption, rows, criteria, count, linkOf };
  return (
    <>
      <AboutSet set={set} />
      <p role="status">
        {w.counts(rows.length, all.length)}{' '}
        {w.totals(all.filter(({ metCriteria }) => metCriteria === count).length, count)}
      </p>
      {rows.length === 0 && (
        <p>
          {w.none}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => address.set({ hien: null, tim: null })}
          >
            {t.shell.list.clear}
          </button>
        </p>
      )}
      {rows.length > 0 && (isNarrow ? <MatrixList {...shown} /> : <MatrixTable {...shown} />)}
      <p className="row screen-only">
        <button
          type="button"
          className="button quiet"
          onClick={() => download(w.fileName(String(period.year)), csvOfMatrix(criteria, rows))}
        >
          {w.download}
        </button>
        <a href={hrefOf('programmeData', lang)}>{w.openData}</a>
      </p>
    </>
  );
}
