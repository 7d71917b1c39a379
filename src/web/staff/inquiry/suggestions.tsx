import { useState, type ReactNode } from 'react';
import { hrefOf } from '../../paths.ts';
import { decimal } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppBuyerRequestPassOnDocument,
  type AppBuyerRequestQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Outcome } from '../shell/outcome.tsx';
import { StarTag } from '../shell/star-tag.tsx';
import { words } from './words.ts';

type BuyerRequest = NonNullable<AppBuyerRequestQuery['buyerRequest']>;
type Suggestion = BuyerRequest['suggestions'][number];

const said = words.requests;

/** Who could answer a need, what speaks for and against each; people choose whom to ask. */
export function Suggestions({ request }: { readonly request: BuyerRequest }): ReactNode {
  const change = useChange();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { id, revision: baseRevision, suggestions, inquiries } = request;
  const asked = new Set(inquiries.nodes.map(({ product }) => product?.id));
  const turn = (productId: string, is: boolean) =>
    setChosen(is ? [...chosen, productId] : chosen.filter((one) => one !== productId));
  const passOn = () => {
    const input = { baseRevision, productIds: [...chosen] };
    change.run(AppBuyerRequestPassOnDocument, { id, input }, () => setChosen([]));
  };
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{said.suggestions}</h2>
      <p className="hint">{said.suggestionsHint}</p>
      <Outcome change={change} done={() => said.passedOn} />
      {suggestions.length === 0 && <p>{said.noSuggestions}</p>}
      <ul className="rows">
        {suggestions.map((one) => (
          <li key={one.product?.id}>
            <One
              suggestion={one}
              isAsked={asked.has(one.product?.id)}
              isChosen={chosen.includes(one.product?.id ?? '')}
              onTurn={turn}
            />
          </li>
        ))}
      </ul>
      {suggestions.length > 0 && (
        <p className="row screen-only">
          {chosen.length === 0 ? (
            <span>{said.nothing}</span>
          ) : (
            <button type="button" className="button" aria-disabled={change.busy} onClick={passOn}>
              {said.passOn(chosen.length)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function One({
  suggestion: { product, fit, reasons, coverageBasisPoints },
  isAsked,
  isChosen,
  onTurn,
}: {
  readonly suggestion: Suggestion;
  readonly isAsked: boolean;
  readonly isChosen: boolean;
  readonly onTurn: (productId: string, is: boolean) => void;
}): ReactNode {
  if (!product) return null;
  const { monthlyCapacity, capacityUnit, seasonMonths } = product.supply;
  return (
    <>
      <p className="row">
        <a href={hrefOf('product', lang, { slug: product.slug })}>{product.name}</a>
        <StarTag stars={product.stars} instead={said.reasons.STARS_NONE} />
        <b>{said.fit(fit)}</b>
      </p>
      <p>
        {[
          product.producer?.name,
          product.commune?.fullName,
          monthlyCapacity && said.capacity(decimal(monthlyCapacity, lang), capacityUnit ?? ''),
          seasonMonths.length > 0 && said.season(seasonMonths.join(', ')),
          coverageBasisPoints !== null && said.coverage(Math.round(coverageBasisPoints / 100)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{reasons.map((reason) => said.reasons[reason]).join(' · ')}</p>
      {isAsked ? (
        <span className="tag now">{said.asked}</span>
      ) : (
        <label className="box screen-only">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onTurn(product.id, event.target.checked)}
          />
          {said.pick(product.producer?.name ?? product.name)}
        </label>
      )}
    </>
  );
}
