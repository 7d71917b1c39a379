import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppRubricVersionsDocument, type AppRubricVersionsQuery } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { today } from '../shell/clock.ts';
import { Facts } from '../shell/facts.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { w } from './words.ts';
import '../style/work.css';

type Version = AppRubricVersionsQuery['rubricVersions'][number];

/** The scoring sheets of each decision: when they hold, which points earn which star, what is in doubt. */
export default function RubricPage(): ReactNode {
  const words = w.rubric;
  const address = useAddress();
  const asked = useAsk(AppRubricVersionsDocument, {});
  const now = today();
  const inForce = ({ effectiveFrom, effectiveTo }: Version) =>
    effectiveFrom <= now && (effectiveTo === null || effectiveTo >= now);
  return (
    <Titled title={words.title}>
      <Asked asked={asked}>
        {({ rubricVersions }) => {
          const chosen =
            rubricVersions.find(({ number }) => number === address.get('qd')) ??
            rubricVersions.find(inForce) ??
            rubricVersions[0];
          return (
            <>
              <Chips
                label={words.version}
                chips={rubricVersions.map((one) => ({
                  key: one.id,
                  text: inForce(one) ? `${one.number} (${words.inForce})` : one.number,
                  pressed: one === chosen,
                  onPress: () => address.set({ qd: one.number }),
                }))}
              />
              {chosen && <VersionOf version={chosen} />}
            </>
          );
        }}
      </Asked>
      <p className="hint">{words.change}</p>
    </Titled>
  );
}

function VersionOf({ version }: { readonly version: Version }): ReactNode {
  const words = w.rubric;
  const { number, title, effectiveFrom, effectiveTo, source, contentHash, starRanges } = version;
  return (
    <section aria-labelledby="version">
      <h2 id="version">{number}</h2>
      <p>{title}</p>
      <Facts
        of={[
          [words.inForce, words.from(day(effectiveFrom, lang))],
          ['', effectiveTo && words.until(day(effectiveTo, lang))],
          [words.source, source],
          [words.hash, contentHash],
        ]}
      />
      <h3>{words.ranges}</h3>
      <ul>
        {starRanges.map(({ star, minPoints, maxPoints, maxInclusive, certified }) => (
          <li key={star}>
            <b>{words.star(star)}</b>:{' '}
            {maxInclusive ? words.upTo(minPoints, maxPoints) : words.below(minPoints, maxPoints)} –{' '}
            {certified ? words.certified : words.notCertified}
          </li>
        ))}
      </ul>
      {version.doubts.length > 0 && (
        <details>
          <summary>{words.doubts(version.doubts.length)}</summary>
          <ul>
            {version.doubts.map(({ place, text, blocksUse }) => (
              <li key={`${place} ${text}`}>
                <b>{place}</b>: {text}
                {blocksUse && <span className="tag stop">{words.blocks}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>{words.sheets}</h3>
      <ul className="rows">
        {version.sheets.map((sheet) => (
          <li key={sheet.id}>
            <p className="row-title">
              <Link href={`/bo-tieu-chi/${encodeURIComponent(number)}/${sheet.number}`}>
                {words.sheet(sheet.number, sheet.name)}
              </Link>
            </p>
            {sheet.groupName && <p className="hint">{sheet.groupName}</p>}
            {!sheet.usable && (
              <p>
                <span className="tag stop">{words.blocks}</span> {sheet.unusableReason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
