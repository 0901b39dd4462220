/** Where the corpora lie that the built-in counts were made from; they are not in the repository. */
import { existsSync } from 'node:fs';

export const CORPORA = '../shared/corpora';
export const hasCorpora = existsSync(`${CORPORA}/ruwa/ruwa.csv`);

/** Ends the name of a test that needs them. */
export const needed = hasCorpora ? '' : ` (skipped: the corpora are not in ${CORPORA})`;
