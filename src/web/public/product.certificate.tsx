import type { ReactNode } from 'react';
import { day } from '../shared/format.ts';
import { DateText } from '../shared/ui/date-text.tsx';
import { Notice } from '../shared/ui/notice.tsx';
import { StarBadge } from '../shared/ui/star-badge.tsx';
import { useView } from '../shared/view.ts';
import type { ShownProduct, Standing } from './product.standing.ts';

interface StandingProps {
  readonly standing: Standing;
}

/** At the top of a page whose product has no stars any more: why, and since when. */
export function StandingNotice({ standing }: StandingProps): ReactNode {
  const { lang, t } = useView();
  if (standing.kind === 'expired') {
    const until = standing.certificate?.validUntil;
    return (
      <Notice
        tone="warning"
        title={until ? t.productPage.expiredOn(day(until, lang)) : t.productPage.expired}
      >
        <p>{t.productPage.starsGone}</p>
      </Notice>
    );
  }
  if (standing.kind === 'withdrawn') {
    const { revocation } = standing.certificate;
    return (
      <Notice tone="bad" title={t.productPage.withdrawn}>
        <p>
          {revocation &&
            t.productPage.withdrawnBy(
              revocation.decisionNumber,
              day(revocation.decidedOn, lang),
              revocation.issuer ?? '',
            )}{' '}
          {t.productPage.starsGone}
        </p>
      </Notice>
    );
  }
  return null;
}

interface StandingBadgeProps extends StandingProps {
  readonly product: ShownProduct;
}

export function StandingBadge({ product, standing }: StandingBadgeProps): ReactNode {
  const certificate = standing.kind === 'none' ? null : standing.certificate;
  return <StarBadge rating={{ ...product, certificate }} size={28} />;
}

/** The papers behind the stars; also of expired and withdrawn ones, without stars. */
export function CertificateFacts({ standing }: StandingProps): ReactNode {
  const { t, href, has } = useView();
  if (standing.kind === 'none' || !standing.certificate) {
    return standing.kind === 'none' ? <p className="hint">{t.productPage.noCertificate}</p> : null;
  }
  const { number, decision, issuedOn, validUntil, productCode, extension, revocation } =
    standing.certificate;
  return (
    <section>
      <h2>{t.productPage.certificate}</h2>
      <dl className="facts">
        <dt>{t.productPage.number}</dt>
        <dd className="code">{number}</dd>
        {decision && (
          <>
            <dt>{t.productPage.decision}</dt>
            <dd>
              <span lang="vi">
                {decision.number}, {decision.issuer}
              </span>
              , <DateText value={decision.decidedOn} />
            </dd>
          </>
        )}
        <dt>{t.productPage.validity}</dt>
        <dd>
          <DateText value={issuedOn} /> – <DateText value={validUntil} />
          {extension && (
            <>
              {' '}
              ({t.productPage.extended} <DateText value={extension.extendedUntil} />)
            </>
          )}
        </dd>
        {revocation && (
          <>
            <dt>{t.productPage.withdrawnOn}</dt>
            <dd>
              <DateText value={revocation.revokedOn} />
            </dd>
          </>
        )}
        {productCode && (
          <>
            <dt>{t.productPage.code}</dt>
            <dd className="code">{productCode}</dd>
          </>
        )}
      </dl>
      {productCode && has('code') && (
        <p>
          <a className="button quiet" href={href('code', { code: productCode })}>
            {t.productPage.check}
          </a>
        </p>
      )}
    </section>
  );
}
