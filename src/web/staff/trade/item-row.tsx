import { useState, type ReactNode } from 'react';
import { day, money } from '../../shared/format.ts';
import { hrefOf } from '../../paths.ts';
import { useChange } from '../ask/use-change.ts';
import { AppListItemUpdateDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useDraft } from '../shell/draft.ts';
import { Area, Field } from '../shell/field.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { StarTag } from '../shell/star-tag.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import type { CuratedList, ListItem } from './model.ts';
import { words } from './words.ts';

const said = words.lists;

/** One product of a list: what is shown of it, what has changed, where it stands. */
export function ItemRow({
  list,
  item,
  isEditable,
  isBusy,
  onMove,
  onRemove,
}: {
  readonly list: CuratedList;
  readonly item: ListItem;
  readonly isEditable: boolean;
  readonly isBusy: boolean;
  readonly onMove: (position: number) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const { position, product, shown, changes, booth, sampleQuantity, note } = item;
  const name = shown?.name ?? product?.name ?? '';
  const last = list.items.length;
  const facts = [
    booth && `${said.booth}: ${booth}`,
    sampleQuantity && `${said.sample}: ${sampleQuantity}`,
    note,
  ].filter(Boolean);
  return (
    <>
      <p className="row-title">
        {position}.{' '}
        {product ? <a href={hrefOf('product', lang, { slug: product.slug })}>{name}</a> : name}{' '}
        {shown && <StarTag stars={shown.stars} instead={words.grid.validityNow.NONE} />}
      </p>
      {shown && <p>{shownText(shown)}</p>}
      {facts.length > 0 && <p className="hint">{facts.join(' · ')}</p>}
      {changes.length > 0 && (
        <p>
          <span className="tag wait">
            {said.changed} {changes.map((one) => said.changes[one]).join(', ')}
          </span>
        </p>
      )}
      {isEditable && (
        <div className="row screen-only item-buttons">
          <button
            type="button"
            className="button quiet"
            aria-label={said.up(name)}
            aria-disabled={isBusy}
            disabled={position === 1}
            onClick={() => onMove(position - 1)}
          >
            {said.upShort}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={said.down(name)}
            aria-disabled={isBusy}
            disabled={position === last}
            onClick={() => onMove(position + 1)}
          >
            {said.downShort}
          </button>
          <label className="place">
            {said.toPlace}
            <select
              aria-label={said.place(name)}
              value={position}
              disabled={isBusy}
              onChange={(event) => onMove(Number(event.target.value))}
            >
              {Array.from({ length: last }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="plain"
            onClick={() => setOpen(!open)}
            aria-expanded={open}
          >
            {said.details}
          </button>
          <button
            type="button"
            className="plain"
            aria-label={said.removeName(name)}
            onClick={onRemove}
          >
            {said.remove}
          </button>
        </div>
      )}
      {open && <Details list={list} item={item} onDone={() => setOpen(false)} />}
    </>
  );
}

function shownText({
  producer,
  priceAmount,
  priceUnit,
  validUntil,
  phone,
}: NonNullable<ListItem['shown']>) {
  return [
    producer,
    priceAmount === null ? said.noPrice : `${money(priceAmount, lang)} / ${priceUnit ?? ''}`,
    validUntil && said.until(day(validUntil, lang)),
    phone,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Details({
  list,
  item,
  onDone,
}: {
  readonly list: CuratedList;
  readonly item: ListItem;
  readonly onDone: () => void;
}): ReactNode {
  const change = useChange();
  const server = {
    booth: item.booth ?? '',
    sampleQuantity: item.sampleQuantity ?? '',
    note: item.note ?? '',
  };
  const draft = useDraft(server, list.revision, change.outcome?.userErrors);
  const field = (name: keyof typeof server) => ({
    value: draft.values[name],
    theirs: theirsOf(draft, name),
    onChange: (event: { target: { value: string } }) => draft.type(name, event.target.value),
  });
  const save = () => {
    const { booth, sampleQuantity, note } = draft.values;
    const input = {
      itemId: item.id,
      ...{ booth: booth || null, sampleQuantity: sampleQuantity || null, note: note || null },
      baseRevision: draft.baseRevision,
    };
    change.run(AppListItemUpdateDocument, { id: list.id, input }, onDone);
  };
  return (
    <>
      <Outcome change={change} />
      <StepForm title={said.saveEdit} busy={change.busy} onSend={save} onCancel={onDone}>
        <div className="pair-of-fields">
          <Field label={said.booth} {...field('booth')} />
          <Field label={said.sample} {...field('sampleQuantity')} />
        </div>
        <Area label={said.itemNote} rows={2} {...field('note')} />
      </StepForm>
    </>
  );
}
