import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { Trouble } from '../shell/states.tsx';
import type { Obstacle, Step } from './use-control.ts';

/** What became of a step: done, refused with what stands in the way, or not known. */
export function StepOutcome({ step: { problem, outcome } }: { readonly step: Step }): ReactNode {
  const words = t.control;
  if (problem) return <Trouble problem={problem} />;
  if (!outcome) return null;
  const [refusal] = outcome.userErrors;
  if (!refusal) {
    return (
      <p className="message good" role="status">
        {outcome.personIds ? words.reminded(outcome.personIds.length) : words.done}
      </p>
    );
  }
  const obstacles = outcome.obstacles ?? [];
  return (
    <div className="message bad" role="alert">
      <p>{refusal.message}</p>
      {obstacles.length > 0 && (
        <>
          <p>{words.inTheWay}</p>
          <ul>
            {obstacles.map((one) => (
              <li key={`${one.item.id} ${one.code}`}>{said(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function said({ code, item, people, present, needed }: Obstacle): string {
  const who = people.map(({ name }) => name).join(', ');
  const number = t.council.sessionPage.number(item.position);
  const counted = code === 'QUORUM_MEMBERS' ? ` (${present}/${needed})` : '';
  return `${number}: ${who ? `${who} – ` : ''}${t.control.obstacle[code]}${counted}`;
}
