import type { ReactNode } from 'react';
import type { Page } from '../../page.ts';
import { hrefOf } from '../../paths.ts';
import { Breadcrumb } from '../../shared/ui/breadcrumb.tsx';
import { useView } from '../../shared/view.ts';
import { datasetOf, Dictionary } from './dictionary.tsx';
import { products } from './products.data.ts';

export const openDataPage: Page = {
  async load({ t, lang, origin }) {
    const { title, description } = t.openData;
    const [csv, json] = [origin + hrefOf('csv', lang), origin + hrefOf('json', lang)];
    return {
      ...{ kind: 'view', title, description, body: <OpenData /> },
      data: [datasetOf({ name: title, description, lang }, { csv, json })],
    };
  },
};

function OpenData(): ReactNode {
  const { t, href } = useView();
  return (
    <div className="wrap">
      <Breadcrumb steps={[]} />
      <h1>{t.openData.title}</h1>
      <p className="lead">{t.openData.lead}</p>
      <p className="row">
        <a className="button" href={href('csv')}>
          {t.openData.csv}
        </a>
        <a className="button quiet" href={href('json')}>
          {t.openData.json}
        </a>
      </p>
      <p>
        <a href={href('programmeData')}>{t.openData.toProgramme}</a>
      </p>
      <h2>{t.openData.licence}</h2>
      <p>{t.openData.licenceText}</p>
      <h2>{t.openData.dictionary}</h2>
      <Dictionary set={products} />
      <p className="hint">{t.openData.encoding}</p>
    </div>
  );
}
