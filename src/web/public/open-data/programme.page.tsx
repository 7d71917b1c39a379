import type { ReactNode } from 'react';
import { ProgrammeCriteriaSetsDocument } from '../../generated/operations.ts';
import type { Page } from '../../page.ts';
import { hrefOf } from '../../paths.ts';
import { Breadcrumb } from '../../shared/ui/breadcrumb.tsx';
import { useView } from '../../shared/view.ts';
import type { DataSet } from './data-set.ts';
import { datasetOf, Dictionary } from './dictionary.tsx';
import { PROGRAMME_SETS } from './programme-sets.ts';
import { RESULTS } from './results.data.ts';

const FORMATS = ['csv', 'json'] as const;

interface ResultSet {
  readonly code: string;
  readonly name: string;
}

export const programmeDataPage: Page = {
  async load({ ask, t, lang, origin }) {
    const { criteriaSets } = await ask(ProgrammeCriteriaSetsDocument, {});
    const sets = criteriaSets
      .filter(({ level }) => level === 'COMMUNE')
      .map(({ code, nameVi, nameEn }) => ({ code, name: lang === 'vi' ? nameVi : nameEn }));
    const { programmeTitle: title, programmeDescription: description } = t.openData;
    return {
      ...{ kind: 'view', title, description, body: <ProgrammeData sets={sets} /> },
      data: PROGRAMME_SETS.map(({ file, title: name, about }) => {
        const [csv, json] = FORMATS.map(
          (format) => origin + hrefOf('programmeFile', lang, { file: `${file[lang]}.${format}` }),
        ) as [string, string];
        return datasetOf({ name: name[lang], description: about[lang], lang }, { csv, json });
      }),
    };
  },
};

function ProgrammeData({ sets }: { readonly sets: readonly ResultSet[] }): ReactNode {
  const { t, lang, href } = useView();
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ text: t.openData.title, href: href('openData') }]} />
      <h1>{t.openData.programmeTitle}</h1>
      <p className="lead">{t.openData.programmeLead}</p>
      {PROGRAMME_SETS.map((set) => (
        <Published key={set.file.vi} set={set}>
          <Files
            name={set.title[lang]}
            of={(format) => href('programmeFile', { file: `${set.file[lang]}.${format}` })}
          />
        </Published>
      ))}
      <Published set={RESULTS}>
        <ul>
          {sets.map(({ code, name }) => (
            <li key={code}>
              {name}
              <Files
                name={name}
                of={(format) => href('resultsFile', { file: `${code}.${format}` })}
              />
            </li>
          ))}
        </ul>
      </Published>
      <h2>{t.openData.licence}</h2>
      <p>{t.openData.programmeLicence}</p>
      <p>{t.openData.notPublished}</p>
      <p className="hint">{t.openData.encoding}</p>
    </div>
  );
}

function Published({ set, children }: { readonly set: DataSet; readonly children: ReactNode }) {
  const { t, lang } = useView();
  return (
    <section>
      <h2>{set.title[lang]}</h2>
      <p>{set.about[lang]}</p>
      {children}
      <p>
        {t.openData.basis}: {set.basis[lang]}
      </p>
      <details>
        <summary>{t.openData.dictionary}</summary>
        <Dictionary set={set} />
      </details>
    </section>
  );
}

function Files({ name, of }: { readonly name: string; readonly of: (format: string) => string }) {
  const { t } = useView();
  return (
    <p className="row">
      {FORMATS.map((format) => (
        <a
          key={format}
          className="button quiet"
          href={of(format)}
          aria-label={`${t.openData[format]}: ${name}`}
        >
          {t.openData[format]}
        </a>
      ))}
    </p>
  );
}
