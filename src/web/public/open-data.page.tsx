import type { ReactNode } from 'react';
import type { Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';
import { useView } from '../shared/view.ts';
import { COLUMNS } from './open-data.columns.ts';

export const openDataPage: Page = {
  async load({ t, lang, origin }) {
    return {
      kind: 'view',
      title: t.openData.title,
      description: t.openData.description,
      data: [
        {
          '@context': 'https://schema.org',
          '@type': 'Dataset',
          name: t.openData.title,
          description: t.openData.description,
          inLanguage: lang,
          isAccessibleForFree: true,
          distribution: [
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: origin + hrefOf('csv', lang),
            },
            {
              '@type': 'DataDownload',
              encodingFormat: 'application/json',
              contentUrl: origin + hrefOf('json', lang),
            },
          ],
        },
      ],
      body: <OpenData />,
    };
  },
};

function OpenData(): ReactNode {
  const { lang, t, href } = useView();
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
      <h2>{t.openData.licence}</h2>
      <p>{t.openData.licenceText}</p>
      <h2>{t.openData.dictionary}</h2>
      <div className="scroller" role="region" aria-label={t.openData.dictionary} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.openData.column}</th>
              <th scope="col">{t.openData.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map(({ name, meaning }) => (
              <tr key={name}>
                <th scope="row" className="column-name">
                  {name}
                </th>
                <td>{meaning[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{t.openData.encoding}</p>
    </div>
  );
}
