import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { Obstacle, Step } from './use-control.ts';

/** What became of a step of the session. */
export function StepOutcome({ step }: { readonly step: Step }): ReactNode {
  const words = t.control;
  return (
    <Outcome
      change={step}
      done={({ personIds }) => (personIds ? words.reminded(personIds.length) : words.done)}
      more={({ obstacles }) =>
        obstacles &&
        obstacles.length > 0 && (
          <>
            <p>{words.inTheWay}</p>
            <ul>
              {obstacles.map((one) => (
                <li key={`${one.item.id} ${one.code}`}>{said(one)}</li>
              ))}
            </ul>
          </>
        )
      }
    />
  );
}

function said({ code, item, people, present, needed }: Obstacle): string {
  const who = people.map(({ name }) => name).join(', ');
  const number = t.council.sessionPage.number(item.position);
  const counted = code === 'QUORUM_MEMBERS' ? ` (${present}/${needed})` : '';
  return `${number}: ${who ? `${who} – ` : ''}${t.control.obstacle[code]}${counted}`;
}
