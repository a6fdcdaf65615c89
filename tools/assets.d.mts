/** Builds everything into a folder (`build` unless said); gives the addresses of the CSS and JavaScript every page loads. */
export function buildAssets(into?: string): Promise<{ readonly css: string; readonly js: string }>
