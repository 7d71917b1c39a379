import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import type { Criterion, KeptSheet } from '../offline/model.ts';
import { answerOf, rescored } from '../offline/outbox.rules.ts';
import { RemarkField } from './remark-field.tsx';

/** What was scored otherwise than in the round before, each with a line of reason. */
export function ReviewReasons({
  sheet,
  locked,
  onChange,
}: {
  readonly sheet: KeptSheet;
  readonly locked: boolean;
  readonly onChange: (criterionId: string, reason: string) => void;
}): ReactNode {
  const words = t.council.rescored;
  const wanted = sheet.item.session?.rule?.changeReasons === true;
  const changed = rescored(sheet);
  if (changed.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {wanted && <p className="hint">{words.why}</p>}
      <ul className="rows">
        {changed.map((criterion) => (
          <li key={criterion.id}>
            <p>
              {criterion.code} {criterion.name}:{' '}
              {words.change(
                pointsIn(criterion, sheet.former?.[criterion.id] ?? null),
                pointsIn(criterion, answerOf(sheet.answers, criterion.id).optionId),
              )}
            </p>
            <RemarkField
              id={`reason-${criterion.id}`}
              label={words.reason}
              value={sheet.reasons[criterion.id] ?? ''}
              wanted={false}
              locked={locked}
              onChange={(text) => {
                if (text.trim() !== '') onChange(criterion.id, text.trim());
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function pointsIn({ options }: Criterion, optionId: string | null): string {
  const option = options.find(({ id }) => id === optionId);
  return option ? t.council.sheet.points(option.points) : t.council.rescored.nothing;
}
