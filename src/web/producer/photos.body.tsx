import type { ReactNode } from 'react';
import { Field } from '../shared/ui/field.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import { Done, type OwnProduct } from './own-page.tsx';
import type { OwnPhoto } from './photos.type.ts';
import { Trail } from './trail.tsx';

interface PhotosBodyProps {
  readonly product: OwnProduct;
  readonly photos: readonly OwnPhoto[];
  readonly returned: Returned | null;
  readonly query: URLSearchParams;
}

const FIELDS = { file: 'tep-anh', 'input.fileId': 'tep-anh', 'input.altVi': 'mo-ta' } as const;

/** All photos of a product, and the way to send one more. */
export function PhotosBody({ product, photos, returned, query }: PhotosBodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.photos;
  const { slug } = product;
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const done = returned ? null : query.get('da');
  const said = new Map([
    ['moi', words.sent],
    ['lai', words.back],
    ['1', t.own.product.changed],
  ]).get(done ?? '');
  return (
    <div className="wrap narrow own">
      <Trail product={product} />
      <h1>{words.title}</h1>
      <Done>{said ?? null}</Done>
      {done === 'xoa' && <Undo slug={slug} query={query} />}
      <MistakeList of={mistakes} />
      {photos.length === 0 && <p>{words.empty}</p>}
      <ul className="photos">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <a href={href('ownPhotos', { slug }, { anh: photo.id })}>
              <Photo picture={photo} sizes="160px" eager={index < 4} />
              <span>{index === 0 ? words.main : words.edit}</span>
            </a>
          </li>
        ))}
      </ul>
      <section>
        <h2>{words.add}</h2>
        <ul className="hint">
          {words.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <OwnForm page="ownPhotos" params={{ slug }} withFile="photo" id="gui-anh">
          <Field
            name="tep-anh"
            label={words.file}
            hint={words.fileHint}
            error={mistakes.of('tep-anh')}
          >
            {(field) => (
              <input {...field} type="file" accept="image/jpeg,image/png,image/webp" required />
            )}
          </Field>
          <Field name="mo-ta" label={words.alt} hint={words.altHint} error={mistakes.of('mo-ta')}>
            {(field) => (
              <input
                {...field}
                maxLength={300}
                defaultValue={returned?.values.get('mo-ta') ?? words.suggestion(product.name)}
                required
              />
            )}
          </Field>
          <button type="submit">{words.send}</button>
        </OwnForm>
      </section>
    </div>
  );
}

interface UndoProps {
  readonly slug: string;
  readonly query: URLSearchParams;
}

function Undo({ slug, query }: UndoProps): ReactNode {
  const { t } = useView();
  const words = t.own.photos;
  return (
    <Notice tone="good" title={words.removed}>
      {query.get('tep') && (
        <OwnForm page="ownPhotos" params={{ slug }} className="plain">
          {['tep', 'mo-ta', 'cho'].map((name) => (
            <input key={name} type="hidden" name={name} value={query.get(name) ?? ''} />
          ))}
          <button type="submit" name="viec" value="hoan-tac" className="quiet">
            {words.undo}
          </button>
        </OwnForm>
      )}
    </Notice>
  );
}
