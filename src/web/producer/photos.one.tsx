import type { ReactNode } from 'react';
import { Field } from '../shared/ui/field.tsx';
import { Photo } from '../shared/ui/photo.tsx';
import { useView } from '../shared/view.ts';
import { MistakeList, Mistakes, Present, type Returned } from './mistakes.tsx';
import { OwnForm } from './own-form.tsx';
import type { OwnProduct } from './own-page.tsx';
import type { OwnPhoto } from './photos.type.ts';

interface PhotoBodyProps {
  readonly product: OwnProduct;
  readonly photo: OwnPhoto;
  readonly isMain: boolean;
  readonly returned: Returned | null;
}

const FIELDS = { 'input.altVi': 'mo-ta', 'input.altEn': 'mo-ta-anh' } as const;

/** One photo: what it shows, whether it comes first, and whether it stays. */
export function PhotoBody({ product, photo, isMain, returned }: PhotoBodyProps): ReactNode {
  const { t, href } = useView();
  const words = t.own.photos;
  const params = { slug: product.slug };
  const mistakes = new Mistakes(returned?.mistakes ?? [], FIELDS);
  const value = (name: string) => returned?.values.get(name);
  const english = photo.altEnglish === photo.alt ? '' : photo.altEnglish;
  const hidden = <input type="hidden" name="anh" value={photo.id} />;
  return (
    <div className="wrap narrow own">
      <nav className="crumbs" aria-label={t.frame.breadcrumb}>
        <a href={href('ownPhotos', params)}>{words.title}</a>
      </nav>
      <h1>{isMain ? words.main : words.edit}</h1>
      <MistakeList of={mistakes} />
      <Present of={mistakes}>{[photo.alt, english].filter(Boolean).join('\n')}</Present>
      <Photo picture={photo} sizes="(max-width: 34rem) 100vw, 34rem" eager />
      <OwnForm page="ownPhotos" params={params}>
        {hidden}
        <Field name="mo-ta" label={words.alt} hint={words.altHint} error={mistakes.of('mo-ta')}>
          {(field) => (
            <input {...field} maxLength={300} defaultValue={value('mo-ta') ?? photo.alt ?? ''} />
          )}
        </Field>
        <Field name="mo-ta-anh" label={words.altEnglish} error={mistakes.of('mo-ta-anh')}>
          {(field) => (
            <input
              {...field}
              lang="en"
              maxLength={300}
              defaultValue={value('mo-ta-anh') ?? english ?? ''}
            />
          )}
        </Field>
        <input type="hidden" name="ban" value={photo.revision} />
        <button type="submit">{words.save}</button>
      </OwnForm>
      {!isMain && (
        <OwnForm page="ownPhotos" params={params} className="plain">
          {hidden}
          <button type="submit" name="viec" value="chinh" className="quiet">
            {words.makeMain}
          </button>
        </OwnForm>
      )}
      <OwnForm page="ownPhotos" params={params} className="plain">
        {hidden}
        <button type="submit" name="viec" value="xoa" className="danger">
          {words.remove}
        </button>
      </OwnForm>
    </div>
  );
}
