import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day, money } from '../../shared/format.ts';
import { hrefOf } from '../../paths.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppContractDocument,
  AppContractEndDocument,
  type AppContractQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { amountOf } from '../shell/amount.ts';
import { today } from '../shell/clock.ts';
import { Confirm } from '../shell/confirm.tsx';
import { Facts } from '../shell/facts.tsx';
import { Area, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Listing } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from '../trade/roles.ts';
import { Deliveries } from './deliveries.tsx';
import { words } from './words.ts';

type Contract = NonNullable<AppContractQuery['tradeContract']>;

/** Addresses of files live for ten minutes: they are asked for anew before. */
const FILES_EVERY_MS = 8 * 60_000;

/** One contract: between whom, about what, and what was delivered. */
export default function ContractPage(): ReactNode {
  const id = idOfPath(useParams<{ contract: string }>().contract);
  const asked = useAsk(AppContractDocument, { id }, { every: FILES_EVERY_MS });
  return (
    <Asked asked={asked}>
      {({ tradeContract }) => (tradeContract ? <Whole contract={tradeContract} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ contract }: { readonly contract: Contract }): ReactNode {
  const { roles } = useSigned();
  const { buyer, kind, number, state, file, lines, endedOn } = contract;
  const isTrader = TRADERS.some((role) => roles.has(role));
  const { columns, facts } = words;
  return (
    <Titled title={`${words.kinds[kind]}: ${buyer?.name ?? ''}`}>
      <p className="row">
        <span className={state === 'IN_FORCE' ? 'tag now' : 'tag'}>{words.states[state]}</span>
        <span>{number ?? words.noNumber}</span>
        <Link href="/xuc-tien/hop-dong" className="screen-only">
          {words.back}
        </Link>
      </p>
      <Facts
        of={[
          [columns.signed, day(contract.signedOn, lang)],
          [facts.from, day(contract.validFrom, lang)],
          [columns.until, contract.validUntil ? day(contract.validUntil, lang) : words.open],
          [columns.value, contract.valueAmount !== null && money(contract.valueAmount, lang)],
          [
            columns.delivered,
            contract.deliveredAmount !== null && money(contract.deliveredAmount, lang),
          ],
          [facts.contact, buyer?.contactName],
          [facts.phone, buyer?.phone && <a href={`tel:${buyer.phone}`}>{buyer.phone}</a>],
          [facts.email, buyer?.email && <a href={`mailto:${buyer.email}`}>{buyer.email}</a>],
          [facts.event, contract.event?.name],
          [facts.note, contract.note],
          [facts.source, contract.source],
          [
            facts.ended,
            endedOn && [day(endedOn, lang), contract.endReason].filter(Boolean).join(': '),
          ],
        ]}
      />
      {file?.link && (
        <p>
          <a href={file.link.url} target="_blank" rel="noreferrer">
            {words.file(file.name)}
          </a>
        </p>
      )}
      <section aria-labelledby="lines">
        <h2 id="lines">{words.lines}</h2>
        <Listing
          caption={words.lines}
          rows={lines}
          keyOf={({ product, producer }) => `${producer?.id} ${product?.id}`}
          columns={[
            {
              key: 'product',
              head: words.lineColumns.product,
              cell: ({ product, producer }) =>
                product ? (
                  <a href={hrefOf('product', lang, { slug: product.slug })}>{product.name}</a>
                ) : (
                  producer?.name
                ),
            },
            {
              key: 'producer',
              head: words.lineColumns.producer,
              cell: ({ producer }) => producer?.name,
            },
            {
              key: 'quantity',
              head: words.lineColumns.quantity,
              number: true,
              cell: ({ quantity, unit }) => quantity && amountOf(quantity, unit),
            },
            {
              key: 'value',
              head: words.lineColumns.value,
              number: true,
              cell: ({ valueAmount }) => (valueAmount === null ? null : money(valueAmount, lang)),
            },
          ]}
        />
      </section>
      <Deliveries contract={contract} isTrader={isTrader} />
      {isTrader && state !== 'ENDED' && state !== 'EXPIRED' && <End contract={contract} />}
    </Titled>
  );
}

function End({ contract }: { readonly contract: Contract }): ReactNode {
  const said = words.end;
  const change = useChange();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState<{ endedOn: string; reason: string } | null>(null);
  const name = contract.buyer?.name ?? '';
  const end = () => {
    const input = { ...asking!, baseRevision: contract.revision };
    setAsking(null);
    change.run(AppContractEndDocument, { id: contract.id, input });
  };
  return (
    <div className="screen-only">
      <Outcome change={change} done={() => said.done} />
      {open ? (
        <StepForm
          title={said.open}
          busy={change.busy}
          onCancel={() => setOpen(false)}
          onSend={(fields) =>
            setAsking({ endedOn: textOf(fields, 'endedOn'), reason: textOf(fields, 'reason') })
          }
        >
          <Field label={said.on} name="endedOn" type="date" max={today()} required />
          <Area label={said.reason} name="reason" rows={2} required />
        </StepForm>
      ) : (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {said.open}
        </button>
      )}
      {asking && (
        <Confirm
          title={said.open}
          why={said.why(name)}
          wanted={name}
          onCancel={() => setAsking(null)}
          onConfirm={end}
        />
      )}
    </div>
  );
}
