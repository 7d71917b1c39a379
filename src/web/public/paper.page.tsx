import type { ReactNode } from 'react';
import { PaperPageDocument, type PaperPageQuery } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { moment } from '../shared/format.ts';
import { useView } from '../shared/view.ts';

type Verified = PaperPageQuery['verifyDocument'];

const GOOD: readonly string[] = ['CURRENT'];
const UNKNOWN: readonly string[] = ['UNKNOWN', 'NOT_A_CODE'];

/** Whether a printed document is genuine and the newest. The address stands in the QR code of its footer. */
export const paperPage: Page = {
  async load({ ask, t, params, context }) {
    const code = (params['code'] ?? '').slice(0, 40);
    const { verifyDocument } = await ask(PaperPageDocument, { code });
    return {
      kind: 'view',
      title: t.paper.standings[verifyDocument.standing],
      description: t.paper.description,
      status: UNKNOWN.includes(verifyDocument.standing) ? 404 : 200,
      index: false,
      cache: 'never',
      selfContained: true,
      body: <PaperBody paper={verifyDocument} code={code} at={context.now} />,
    };
  },
};

interface PaperProps {
  readonly paper: Verified;
  readonly code: string;
  readonly at: Date;
}

function PaperBody({ paper, code, at }: PaperProps): ReactNode {
  const { t, lang } = useView();
  const kind = paper.kind && t.paper.kinds[paper.kind];
  const isGood = GOOD.includes(paper.standing);
  return (
    <div className="wrap narrow verdict">
      <h1 className={isGood ? 'good' : 'bad'}>
        <span aria-hidden="true">{isGood ? '✓' : '!'}</span> {t.paper.standings[paper.standing]}
      </h1>
      <p className="lead">{paper.message}</p>
      <dl className="facts">
        <dt>{t.paper.code}</dt>
        <dd className="code">{code.toUpperCase()}</dd>
        {kind && (
          <>
            <dt>{t.paper.kind}</dt>
            <dd>{kind}</dd>
          </>
        )}
        {paper.number && (
          <>
            <dt>{t.productPage.number}</dt>
            <dd className="code">{paper.number}</dd>
          </>
        )}
        {paper.version && (
          <>
            <dt>{t.paper.version}</dt>
            <dd>{paper.version}</dd>
          </>
        )}
        {paper.printedAt && (
          <>
            <dt>{t.paper.printedAt}</dt>
            <dd>{moment(new Date(paper.printedAt), lang)}</dd>
          </>
        )}
        {paper.dataHashPrefix && (
          <>
            <dt>{t.paper.data}</dt>
            <dd className="code">{paper.dataHashPrefix}</dd>
          </>
        )}
        {paper.sha256 && (
          <>
            <dt>{t.paper.file}</dt>
            <dd className="code">{paper.sha256}</dd>
          </>
        )}
      </dl>
      <p>
        <strong>{t.verify.checkedAt(moment(at, lang))}</strong>
      </p>
    </div>
  );
}
