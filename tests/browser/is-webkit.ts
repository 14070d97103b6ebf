/** Chromium calls itself AppleWebKit, too. */
export const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
