import type { ReactNode } from 'react';
import { AppAttendanceDocument, type AppControlQuery } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { clock } from '../shell/clock.ts';
import { StepOutcome } from './step-outcome.tsx';
import { useStep, type Progress } from './use-control.ts';

type Item = NonNullable<AppControlQuery['councilSession']>['items'][number];
type Member = NonNullable<Progress['members']>[number];
type Cell = Member['cells'][number];

const ATTENDANCES = ['EXPECTED', 'PRESENT', 'LATE', 'LEFT', 'ABSENT'] as const;

/** Members by products: how far each sheet is. */
export function ControlMatrix({
  sessionId,
  progress,
  items,
}: {
  readonly sessionId: string;
  readonly progress: Progress;
  readonly items: readonly Item[];
}): ReactNode {
  const words = t.control;
  const step = useStep();
  const members = progress.members ?? [];
  if (members.length === 0) return <p>{words.nobody}</p>;
  const criteria = new Map(progress.items?.map((one) => [one.position, one.criteria]));
  return (
    <>
      <StepOutcome step={step} />
      <div className="scroller" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="matrix">
          <caption>
            {words.caption} {words.legend}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col">{words.attendance}</th>
              {items.map(({ id, position, productName }) => (
                <th key={id} scope="col" title={productName ?? undefined} className="number">
                  {String(position).padStart(2, '0')}
                  <span className="hidden"> {productName}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.person?.id}>
                <th scope="row">
                  {member.person?.name}
                  {member.role !== 'MEMBER' && (
                    <span className="hint"> {t.council.role[member.role]}</span>
                  )}
                </th>
                <td>
                  <select
                    aria-label={`${words.attendance}: ${member.person?.name ?? ''}`}
                    value={member.attendance}
                    disabled={step.busy}
                    onChange={(event) =>
                      step.run(AppAttendanceDocument, {
                        id: sessionId,
                        input: {
                          personId: member.person?.id ?? '',
                          attendance: event.target.value as Member['attendance'],
                        },
                      })
                    }
                  >
                    {ATTENDANCES.map((one) => (
                      <option key={one} value={one}>
                        {words.attendances[one]}
                      </option>
                    ))}
                  </select>
                </td>
                {member.cells.map((cell) => (
                  <CellOf
                    key={cell.position}
                    cell={cell}
                    criteria={criteria.get(cell.position) ?? 0}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function CellOf({ cell, criteria }: { readonly cell: Cell; readonly criteria: number }): ReactNode {
  const words = t.control;
  const { state, answered, lastSeenAt } = cell;
  const short = words.cell[state];
  const long = words.cellName[state];
  const seen = lastSeenAt ? `, ${words.seen(clock(new Date(lastSeenAt)))}` : '';
  const name = typeof long === 'string' ? long : long(answered, criteria);
  return (
    <td className={`number cell ${state.toLowerCase()}`} title={name + seen}>
      <span aria-hidden="true">
        {typeof short === 'string' ? short : short(answered, criteria)}
      </span>
      <span className="hidden">{name + seen}</span>
    </td>
  );
}
