/** Lets the service worker keep the app on this device, where the browser has service workers. */
export async function keepAppOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without one the app works as long as there is a network.
  await navigator.serviceWorker.register('/quan-tri/sw.js').catch(() => undefined);
}
