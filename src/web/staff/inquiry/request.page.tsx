import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day, decimal } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppBuyerRequestCloseDocument,
  AppBuyerRequestDocument,
  type AppBuyerRequestQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { Facts } from '../shell/facts.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { idOfPath, pathOfId } from '../shell/id-path.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { OutcomeChoice, type OutcomeName } from './outcome-choice.tsx';
import { Suggestions } from './suggestions.tsx';
import { words } from './words.ts';

type BuyerRequest = NonNullable<AppBuyerRequestQuery['buyerRequest']>;

const said = words.requests;

/** One need: who could answer it and why, whom it was passed on to, what came of it. */
export default function RequestPage(): ReactNode {
  const id = idOfPath(useParams<{ request: string }>().request);
  const asked = useAsk(AppBuyerRequestDocument, { id });
  return (
    <Asked asked={asked}>
      {({ buyerRequest }) => (buyerRequest ? <Whole request={buyerRequest} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ request }: { readonly request: BuyerRequest }): ReactNode {
  const { state, buyer, outcome, months, minStars, neededFrom, inquiries } = request;
  const { facts } = words;
  const quantity = `${decimal(request.quantity, lang)} ${said.units[request.unit]}`;
  return (
    <Titled title={request.wants}>
      <p className="row">
        <span className={state === 'OPEN' ? 'tag wait' : 'tag'}>{said.states[state]}</span>
        <Link href="/xuc-tien/yeu-cau?phan=requests" className="screen-only">
          {words.back}
        </Link>
      </p>
      <Facts
        of={[
          [facts.code, request.code],
          [facts.quantity, `${quantity}, ${said.rhythms[request.rhythm]}`],
          [facts.months, months.join(', ')],
          [facts.from, neededFrom && day(neededFrom, lang)],
          [facts.stars, minStars && said.stars(minStars)],
          [facts.category, request.category?.name],
          [facts.buyer, buyer && [buyer.name, buyer.organisation].filter(Boolean).join(', ')],
          [facts.phone, buyer?.phone && <a href={`tel:${buyer.phone}`}>{buyer.phone}</a>],
          [facts.email, buyer?.email && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>],
          [
            facts.outcome,
            outcome && [words.outcomes[outcome], request.outcomeNote].filter(Boolean).join(': '),
          ],
        ]}
      />
      {request.details && <p className="prose">{request.details}</p>}
      {inquiries.nodes.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">{said.askedOf}</h2>
          <ul className="rows">
            {inquiries.nodes.map(({ id, producer, state: now }) => (
              <li key={id}>
                <Link href={`/xuc-tien/yeu-cau/${pathOfId(id)}`}>{producer?.name}</Link>{' '}
                <span className={now === 'OPEN' ? 'tag wait' : 'tag'}>{words.states[now]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state === 'OPEN' && <Suggestions request={request} />}
      {state === 'OPEN' && <Close request={request} />}
    </Titled>
  );
}

function Close({
  request: { id, revision: baseRevision },
}: {
  readonly request: BuyerRequest;
}): ReactNode {
  const change = useChange();
  const [open, setOpen] = useState(false);
  const close = (fields: FormData) => {
    const outcome = textOf(fields, 'outcome') as OutcomeName;
    const input = { baseRevision, outcome, note: textOrNull(fields, 'note') };
    change.run(AppBuyerRequestCloseDocument, { id, input });
  };
  return (
    <div className="screen-only">
      <Outcome change={change} />
      {open ? (
        <StepForm
          title={words.close}
          busy={change.busy}
          onSend={close}
          onCancel={() => setOpen(false)}
        >
          <OutcomeChoice />
        </StepForm>
      ) : (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {words.close}
        </button>
      )}
    </div>
  );
}
