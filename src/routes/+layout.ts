export const prerender = true;
/** Folders with an index page open on any web host, also without rewriting rules. */
export const trailingSlash = 'always';
