import type { ReactNode } from 'react';
import { day } from '../../../shared/format.ts';
import { lang } from '../../i18n/texts.ts';
import { valueText } from '../values.ts';
import type { Result } from './result.ts';
import { w } from './words.ts';

/** What the system works out for an indicator, with the products that prove it. */
export function Computed({
  computed,
  unit,
}: {
  readonly computed: Result['computed'][number];
  readonly unit: string | null;
}): ReactNode {
  const { indicator, on, differs, holdsUntil, contractCount, certificates } = computed;
  const notes = [
    differs ? w.differs : null,
    holdsUntil ? w.holds(day(holdsUntil, lang)) : null,
    contractCount === null ? null : w.contracts(contractCount),
  ].filter((note) => note !== null);
  return (
    <div className={differs ? 'message warn' : 'message'}>
      <p>
        {indicator.code}: {w.computed(valueText(computed, unit) ?? w.none, day(on, lang))}
        {notes.length > 0 && ` (${notes.join('; ')})`}
      </p>
      {certificates.length > 0 && (
        <>
          <p>{w.proof}:</p>
          <ul>
            {certificates.map(
              ({ id, number, productName, producerName, awardedStars, validUntil }) => (
                <li key={id}>
                  {productName} – {producerName}, {number} (
                  {w.certificate(awardedStars, day(validUntil, lang))})
                </li>
              ),
            )}
          </ul>
        </>
      )}
      <p className="hint">{w.computedHint}</p>
    </div>
  );
}
