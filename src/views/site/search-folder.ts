/** Where the index of the search lies below the root of the site. Apart from the schemas, since browsers read it too. */
export const SEARCH_FOLDER = 'pagefind';
