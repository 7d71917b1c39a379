import { useEffect, useState, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { useDevice } from '../offline/device-context.tsx';
import { answerOf, totalOf } from '../offline/outbox.rules.ts';
import { unsentOf, type Unsent } from '../offline/unsent.ts';
import { dayAndClock } from '../shell/clock.ts';
import { useSigned } from '../shell/viewer.ts';

/** What could not be sent can be taken to the secretary as a file that people can read. */
export function UnsentBox({
  sessionId,
  number,
}: {
  readonly sessionId: string;
  readonly number: string;
}): ReactNode {
  const words = t.council.unsent;
  const { device, version } = useDevice();
  const { viewer } = useSigned();
  const [held, setHeld] = useState<readonly Unsent[]>([]);
  useEffect(() => {
    if (!device) return;
    let gone = false;
    void unsentOf(device, sessionId).then((found) => {
      if (!gone) setHeld(found);
    });
    return () => {
      gone = true;
    };
  }, [device, version, sessionId]);
  if (held.length === 0) return null;
  const save = () => {
    const head = words.head(number, viewer.person.name, dayAndClock(new Date()));
    const text = [head, ...held.map(inWords)].join('\n\n');
    const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = words.file(number.replace(/[^\w-]+/g, '-'));
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const count = held.reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="message warn">
      <p>
        {words.count(count)} {words.why}
      </p>
      <button type="button" className="button quiet" onClick={save}>
        {words.save}
      </button>
    </div>
  );
}

function inWords({ sheet, changes, opinion, submit, late }: Unsent): string {
  const words = t.council.unsent;
  const { item, answers } = sheet;
  const criteria = item.sheet?.scoredCriteria ?? [];
  const lines = criteria
    .filter(({ id }) => changes[id])
    .map((criterion) => {
      const { optionId, remark, flagged } = answerOf(answers, criterion.id);
      const option = criterion.options.find(({ id }) => id === optionId);
      const said = [
        option
          ? `${t.council.sheet.points(option.points)} – ${option.label}`
          : t.council.conflict.none,
        remark && `${t.council.sheet.remark}: ${remark}`,
        flagged && t.council.sheet.flag,
      ];
      return `${criterion.code} ${criterion.name}: ${said.filter(Boolean).join('; ')}`;
    });
  return [
    `${t.council.sessionPage.number(item.position)} · ${item.productName} (${late ? words.late : words.waits})`,
    ...lines,
    opinion && `${t.council.sheet.opinion}: ${opinion}`,
    submit && words.submit,
    words.sheetTotal(totalOf(criteria, answers), item.sheet?.maxPoints ?? 0),
  ]
    .filter(Boolean)
    .join('\n');
}
