import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppContractRecordDocument,
  AppPickProductDocument,
  type AppContractRecordMutation,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Area, Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { pathOfId } from '../shell/id-path.ts';
import { MoneyField, moneyIn, QuantityField, quantityIn } from '../shell/number-fields.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { BuyerChoice } from './buyer-choice.tsx';
import { Pick, type Found } from './pick.tsx';
import { words } from './words.ts';

type Done = AppContractRecordMutation['done'];

interface Line extends Found {
  readonly producerId: string;
}

const said = words.form;
const { delivery } = words;

/** Writing down a contract: with whom, what, for how much. */
export default function NewContractPage(): ReactNode {
  const [buyer, setBuyer] = useState<Found | null>(null);
  return (
    <Titled title={words.record}>
      <p>
        <Link href="/xuc-tien/hop-dong">{words.back}</Link>
      </p>
      {buyer ? (
        <>
          <p className="row">
            <b>{said.chosen(buyer.name)}</b>
            <button type="button" className="plain" onClick={() => setBuyer(null)}>
              {said.other}
            </button>
          </p>
          <ContractForm buyerId={buyer.id} />
        </>
      ) : (
        <BuyerChoice onPick={setBuyer} />
      )}
    </Titled>
  );
}

function ContractForm({ buyerId }: { readonly buyerId: string }): ReactNode {
  const [, go] = useLocation();
  const change = useChange<Done>();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [fileId, setFileId] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const similar = change.outcome?.candidates ?? [];
  const record = (fields: FormData) => {
    setWrong(lines.length === 0 ? said.noLines : null);
    if (lines.length === 0) return;
    const input = {
      buyerId,
      kind: textOf(fields, 'kind') as keyof typeof words.kinds,
      number: textOrNull(fields, 'number'),
      signedOn: textOf(fields, 'signedOn'),
      validFrom: textOrNull(fields, 'validFrom'),
      validUntil: textOrNull(fields, 'validUntil'),
      valueAmount: moneyIn(fields, 'valueAmount'),
      note: textOrNull(fields, 'note'),
      fileId,
      confirmDistinct: fields.get('distinct') === 'on',
      lines: lines.map(({ id, producerId }) => ({
        ...{ producerId, productId: id },
        quantity: quantityIn(fields, `quantity ${id}`),
        unit: textOrNull(fields, `unit ${id}`),
        valueAmount: moneyIn(fields, `value ${id}`),
      })),
    };
    change.run(AppContractRecordDocument, { input }, ({ contract }) => {
      if (contract) go(`/xuc-tien/hop-dong/${pathOfId(contract.id)}`);
    });
  };
  return (
    <StepForm title={said.save} busy={change.busy} onSend={record}>
      <Outcome change={change} done={() => words.recorded} />
      <div className="pair-of-fields">
        <Choice label={said.kindOf} name="kind" options={Object.entries(words.kinds)} />
        <Field label={said.number} name="number" maxLength={100} />
        <Field label={said.signedOn} name="signedOn" type="date" max={today()} required />
      </div>
      <div className="pair-of-fields">
        <Field label={said.validFrom} name="validFrom" type="date" />
        <Field label={said.validUntil} name="validUntil" type="date" />
        <MoneyField label={said.value} name="valueAmount" />
      </div>
      <fieldset>
        <legend>{said.lines}</legend>
        {wrong && (
          <p className="field-error" role="alert">
            {wrong}
          </p>
        )}
        {lines.map((line) => (
          <LineFields
            key={line.id}
            line={line}
            onDrop={() => setLines(lines.filter(({ id }) => id !== line.id))}
          />
        ))}
        <Pick
          label={said.addLine}
          choose={said.choose}
          document={AppPickProductDocument}
          variablesOf={(query) => ({ query })}
          foundIn={({ productGrid }) =>
            productGrid.nodes.flatMap(({ product: { id, name, producer } }) =>
              producer ? [{ id, name, more: producer.name, producerId: producer.id }] : [],
            )
          }
          onPick={(line) => {
            setWrong(null);
            if (!lines.some(({ id }) => id === line.id)) setLines([...lines, line]);
          }}
        />
      </fieldset>
      <FileField label={said.file} purpose="TRADE_CONTRACT" onSent={setFileId} />
      <Area label={said.note} name="note" rows={2} maxLength={2000} />
      {similar.length > 0 && (
        <div className="message warn">
          <p>{said.similar}</p>
          <ul>
            {similar.map(({ id, number, signedOn, buyer }) => (
              <li key={id}>
                {[number ?? words.noNumber, buyer?.name, day(signedOn, lang)].join(' · ')}
              </li>
            ))}
          </ul>
          <label className="box">
            <input type="checkbox" name="distinct" />
            {said.distinct}
          </label>
        </div>
      )}
    </StepForm>
  );
}

function LineFields({
  line: { id, name, more },
  onDrop,
}: {
  readonly line: Line;
  readonly onDrop: () => void;
}): ReactNode {
  return (
    <fieldset className="card">
      <legend>
        {name} <span className="hint">{more}</span>
      </legend>
      <div className="pair-of-fields">
        <QuantityField label={delivery.quantity} name={`quantity ${id}`} />
        <Field label={delivery.unit} name={`unit ${id}`} maxLength={50} />
        <MoneyField label={delivery.value} name={`value ${id}`} />
      </div>
      <button type="button" className="plain" onClick={onDrop} aria-label={said.dropLine(name)}>
        {said.drop}
      </button>
    </fieldset>
  );
}
