/**
 * The address of a page of the site, under whatever base path it is served.
 * `page` is the page's path without its ending; the home page is ''.
 */
export const href = (page: string): string => fileHref(`${page === '' ? 'index' : page}.html`);

/** The address of any file of the site, by its path. */
export const fileHref = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

export const accountHref = (id: string): string => href(`accounts/${id}`);
export const prospectHref = (id: string): string => href(`prospects/${id}`);
export const schemeHref = (scheme: string): string => href(`segments/${scheme}`);
export const segmentHref = (label: { readonly scheme: string; readonly label: string }): string =>
  href(`segments/${label.scheme}/${label.label}`);
