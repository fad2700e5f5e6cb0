/**
 * Links that start at the root of the site, told from the page that holds them instead: the same
 * tree then serves under any path of any host, and opens from a disk.
 */

const ROOTED_ATTRIBUTE = / (href|src|data-marks)="\/(?!\/)/g;
const ROOTED_URL = /url\((["']?)\/(?!\/)/g;

const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** A page's HTML with its links told from `path`, the page's own, below the root, with forward slashes. */
export const relativeLinks = (html: string, path: string): string =>
  html.replace(ROOTED_ATTRIBUTE, ` $1="${upFrom(path)}`);

/** The same for what a style sheet names. */
export const relativeUrls = (css: string, path: string): string =>
  css.replace(ROOTED_URL, `url($1${upFrom(path)}`);
