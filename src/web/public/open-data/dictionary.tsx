import type { ReactNode } from 'react';
import { useView } from '../../shared/view.ts';
import type { DataSet } from './data-set.ts';

/** What schema.org knows of published data. */
export function datasetOf(
  told: { readonly name: string; readonly description: string; readonly lang: string },
  files: { readonly csv: string; readonly json: string },
): object {
  const { name, description, lang } = told;
  const file = (encodingFormat: string, contentUrl: string) => ({
    ...{ '@type': 'DataDownload', encodingFormat, contentUrl },
  });
  return {
    ...{ '@context': 'https://schema.org', '@type': 'Dataset', name, description },
    ...{ inLanguage: lang, isAccessibleForFree: true },
    distribution: [file('text/csv', files.csv), file('application/json', files.json)],
  };
}

/** What each column of a set means and is counted in. */
export function Dictionary({ set }: { readonly set: DataSet }): ReactNode {
  const { lang, t } = useView();
  const label = `${t.openData.dictionary}: ${set.title[lang]}`;
  return (
    <div className="scroller" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.openData.column}</th>
            <th scope="col">{t.openData.meaning}</th>
            <th scope="col">{t.openData.unit}</th>
          </tr>
        </thead>
        <tbody>
          {set.dictionary.map(({ name, meaning, unit }) => (
            <tr key={name}>
              <th scope="row" className="column-name">
                {name}
              </th>
              <td>{meaning[lang]}</td>
              <td>{unit?.[lang] ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
