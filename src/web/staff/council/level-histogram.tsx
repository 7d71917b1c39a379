import type { ReactNode } from 'react';
import type { AppDiscussionQuery } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { w } from './words.ts';

type Discussed = Extract<
  NonNullable<AppDiscussionQuery['node']>,
  { position: number }
>['discussion'][number];

const DOT = 18;

/** How often each level of a criterion was chosen, as dots with their number; the viewer's own is ringed. */
export function LevelHistogram({
  of: { criterion, levels, spread },
  mine,
}: {
  readonly of: Discussed;
  /** Points of the viewer's own level; null: none. */
  readonly mine: number | null;
}): ReactNode {
  const words = w.discussion;
  const name = `${criterion?.code ?? ''} ${criterion?.name ?? ''}`;
  return (
    <>
      <h3 className="row-title">
        {name} <span className="tag wait">{words.spread(spread)}</span>
      </h3>
      <table className="levels">
        <caption className="hidden">{words.caption(name)}</caption>
        <tbody>
          {levels.map(({ points, sheets }) => (
            <tr key={points}>
              <th scope="row">{t.council.sheet.points(points)}</th>
              <td className="number">{words.sheets(sheets)}</td>
              <td className="bar">
                <svg width={Math.max(1, sheets) * DOT} height={DOT} aria-hidden="true">
                  {Array.from({ length: sheets }, (_, index) => (
                    <circle
                      key={index}
                      cx={DOT * (index + 0.5)}
                      cy={DOT / 2}
                      r="6"
                      className="strip-dot"
                    />
                  ))}
                  {points === mine && (
                    <circle cx={DOT / 2} cy={DOT / 2} r="8" className="strip-mine" />
                  )}
                </svg>
              </td>
              <td>{points === mine && <span className="tag now">{words.mine}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
