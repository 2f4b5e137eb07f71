// Lets the page open again without its server. Nothing is said where the browser does not allow it: the page works all the same.
export const workOffline = (): void => {
  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  addEventListener("load", register, { once: true });
  if (document.readyState === "complete") register();
};

const register = (): void => {
  navigator.serviceWorker.register("offline.js").catch(() => undefined);
};
