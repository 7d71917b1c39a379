import { onward, type Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { CodeForm } from '../shared/ui/code-form.tsx';

/** The form of the check; what is entered leads to the address that a QR code has. */
export const verifyPage: Page = {
  async load({ t, lang, query }) {
    const code = query.get('ma')?.trim();
    if (code) return onward(hrefOf('code', lang, { code: code.slice(0, 40) }));
    return {
      kind: 'view',
      title: t.verify.title,
      description: t.verify.description,
      body: (
        <div className="wrap narrow">
          <h1>{t.verify.title}</h1>
          <p className="lead">{t.verify.description}</p>
          <CodeForm />
          <h2>{t.verify.where}</h2>
          <p>{t.verify.whereLong}</p>
        </div>
      ),
    };
  },
};
