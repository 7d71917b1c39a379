import { Component, type ReactNode } from 'react';
import { t } from '../i18n/texts.ts';

/** A page that failed says so, instead of leaving a white screen. */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="page" id="main">
        <h1>{t.shell.state.broken}</h1>
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t.shell.state.retry}
          </button>
        </p>
      </main>
    );
  }
}
