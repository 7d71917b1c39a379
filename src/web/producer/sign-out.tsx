import type { ReactNode } from 'react';
import { useView } from '../shared/view.ts';
import { OwnForm } from './own-form.tsx';

/** Ends the sign-in of this device. */
export function SignOut(): ReactNode {
  const { t } = useView();
  return (
    <OwnForm page="ownDevices" className="plain">
      <button type="submit" name="viec" value="ra" className="quiet">
        {t.own.home.signOut}
      </button>
    </OwnForm>
  );
}
