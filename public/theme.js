// Runs before the first paint, so that a chosen theme never flashes the other one.
(() => {
  // The header keeps room for the buttons that scripts will show.
  document.documentElement.dataset.scripts = '';
  try {
    const chosen = localStorage.getItem('holdpoint:theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage is off: the system's theme it is.
  }
})();
