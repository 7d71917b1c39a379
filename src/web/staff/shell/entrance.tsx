import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { AppViewerDocument } from '../generated/operations.ts';
import { SIGNED_IN, SIGNED_OUT } from '../ask/execute.ts';
import { useAsk } from '../ask/use-ask.ts';
import { t } from '../i18n/texts.ts';
import { today } from './clock.ts';
import { OwnPassword } from './own-password.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { Loading, Trouble } from './states.tsx';
import { keepViewer, keptViewer, signedOf, SignedProvider } from './viewer.ts';

/** Lets in who has signed in; whoever worked here last goes on without network. */
export function Entrance({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const asked = useAsk(AppViewerDocument, {});
  const [kept, setKept] = useState(keptViewer);
  const { data, error } = asked;
  useEffect(() => {
    if (!data?.viewer) return;
    keepViewer(data.viewer);
    setKept(data.viewer);
  }, [data]);
  useEffect(() => {
    const ask = () => void client.invalidateQueries({ queryKey: [AppViewerDocument.name] });
    addEventListener(SIGNED_OUT, ask);
    return () => removeEventListener(SIGNED_OUT, ask);
  }, [client]);
  const entered = async () => {
    await client.invalidateQueries();
    dispatchEvent(new Event(SIGNED_IN));
  };
  if (data && !data.viewer) {
    // Somebody's work may be open behind it: it stays where it is.
    return kept ? (
      <>
        <SignedProvider value={signedOf(kept, today())}>{children}</SignedProvider>
        <SignInForm again={kept.person.name} onEntered={entered} onLeft={() => setKept(null)} />
      </>
    ) : (
      <SignInForm onEntered={entered} />
    );
  }
  const viewer = data?.viewer ?? kept;
  if (!viewer) {
    return (
      <main className="page" id="main">
        <h1>{t.shell.name}</h1>
        {error ? <Trouble problem={error} retry={() => void asked.refetch()} /> : <Loading />}
      </main>
    );
  }
  if (data?.viewer?.mustChangePassword) return <OwnPassword onDone={entered} />;
  return <SignedProvider value={signedOf(viewer, today())}>{children}</SignedProvider>;
}
