/**
 * Asks the service worker to keep all pictures on this device, and tells when they are there.
 * Without a worker nothing happens: the trainer works online all the same.
 */
export function keepPictures(onKept: () => void): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'pictures-kept') onKept();
  });
  void serviceWorker.ready.then(({ active }) => active?.postMessage('keep-pictures'));
}
