import { useSyncExternalStore } from 'react';

export type Width = 'phone' | 'tablet' | 'laptop';

const TABLET = matchMedia('(min-width: 768px)');
const LAPTOP = matchMedia('(min-width: 1280px)');

const now = (): Width => (LAPTOP.matches ? 'laptop' : TABLET.matches ? 'tablet' : 'phone');

function listen(changed: () => void): () => void {
  TABLET.addEventListener('change', changed);
  LAPTOP.addEventListener('change', changed);
  return () => {
    TABLET.removeEventListener('change', changed);
    LAPTOP.removeEventListener('change', changed);
  };
}

/** How much room there is; changes as the window does. */
export const useWidth = (): Width => useSyncExternalStore(listen, now);
