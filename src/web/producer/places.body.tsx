import type { ReactNode } from 'react';
import type { OwnPlacesQuery } from '../generated/operations.ts';
import { Field } from '../shared/ui/field.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, Present, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import { Trail } from './trail.tsx';

type Place = OwnPlacesQuery['productListings']['nodes'][number]['pointsOfSale'][number];

interface PlacesBodyProps {
  readonly product: OwnProduct;
  readonly places: readonly Place[];
  /** Those that the producer keeps itself. */
  readonly mine: readonly Place[];
  readonly saved: boolean;
}

export function PlacesBody({ product, places, mine, saved }: PlacesBodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.places;
  const { slug } = product;
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{saved && t.own.product.changed}</Done>
      {places.length === 0 && <p>{words.none}</p>}
      <ul className="rows">
        {places.map((place) => (
          <li key={place.id}>
            <h2>{place.name}</h2>
            <p>{words.kinds[place.kind]}</p>
            <p className="said">{[place.address, place.openingHours].filter(Boolean).join('\n')}</p>
            {mine.includes(place) ? (
              <p>
                <a className="button quiet" href={href('ownPlaces', { slug }, { noi: place.id })}>
                  {words.change}
                  <span className="hidden"> {place.name}</span>
                </a>
              </p>
            ) : (
              <p className="hint">{words.others}</p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href={href('ownPlaces', { slug }, { noi: 'moi' })}>
          {words.add}
        </a>
      </p>
      <p className="hint">
        {words.contact} <a href={href('ownConsent')}>{t.own.home.consent}</a>
      </p>
    </div>
  );
}

interface PlaceBodyProps {
  readonly product: OwnProduct;
  readonly place?: Place;
  readonly returned: Returned | null;
}

const FIELDS = {
  'input.name': 'ten',
  'input.kind': 'loai',
  'input.address': 'dia-chi',
  'input.openingHours': 'gio',
} as const;

/** One place, new or there already. */
export function PlaceBody({ product, place, returned }: PlaceBodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.places;
  const params = { slug: product.slug };
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const value = (name: string, now?: string | null) => returned?.values.get(name) ?? now ?? '';
  const id = <input type="hidden" name="noi" value={place?.id ?? 'moi'} />;
  const base = <input type="hidden" name="ban" value={place?.revision ?? ''} />;
  return (
    <div className="wrap narrow own">
      <nav className="crumbs" aria-label={t.frame.breadcrumb}>
        <a href={href('ownPlaces', params)}>{words.title}</a>
      </nav>
      <h1>{place?.name ?? words.add}</h1>
      <MistakeList of={mistakes} />
      {place && (
        <Present of={mistakes}>
          {[words.kinds[place.kind], place.name, place.address, place.openingHours]
            .filter(Boolean)
            .join('\n')}
        </Present>
      )}
      <OwnForm page="ownPlaces" params={params}>
        {id}
        {base}
        <Field name="ten" label={words.name} hint={words.nameHint} error={mistakes.of('ten')}>
          {(field) => (
            <input {...field} maxLength={200} defaultValue={value('ten', place?.name)} required />
          )}
        </Field>
        <Field name="loai" label={words.kind} error={mistakes.of('loai')}>
          {(field) => (
            <select {...field} defaultValue={value('loai', place?.kind) || 'PRODUCER_PREMISES'}>
              {Object.entries(words.kinds).map(([kind, text]) => (
                <option value={kind} key={kind}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="dia-chi"
          label={words.address}
          hint={words.addressHint}
          error={mistakes.of('dia-chi')}
        >
          {(field) => (
            <input {...field} maxLength={300} defaultValue={value('dia-chi', place?.address)} />
          )}
        </Field>
        <Field name="gio" label={words.hours} hint={words.hoursHint} error={mistakes.of('gio')}>
          {(field) => (
            <input {...field} maxLength={300} defaultValue={value('gio', place?.openingHours)} />
          )}
        </Field>
        <button type="submit">{words.save}</button>
      </OwnForm>
      {place && (
        <OwnForm page="ownPlaces" params={params} className="plain">
          {id}
          {base}
          <button type="submit" name="viec" value="bo" className="danger">
            {words.remove}
          </button>
        </OwnForm>
      )}
    </div>
  );
}
