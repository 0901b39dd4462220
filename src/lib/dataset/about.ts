/** What the project and its data are called, and how they are cited. One place for every page and file. */
import { version } from '../../../package.json';

export const ABOUT = {
	version,
	/** Day of this version of the data. */
	released: '2026-11-22',
	authors: 'The Parallax contributors',
	title: 'Parallax: claims and framing in reports on the Russia–Ukraine war',
	licence: 'CC BY 4.0',
	licenceName: 'Creative Commons Attribution 4.0 International',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** How the data are cited in running text. */
export const citation = (): string =>
	`${ABOUT.authors} (${ABOUT.released.slice(0, 4)}). ${ABOUT.title}. Version ${ABOUT.version}. Data set, ${ABOUT.licence}.`;

/** The same for BibTeX. */
export const bibtex = (): string =>
	[
		`@misc{parallax${ABOUT.released.slice(0, 4)},`,
		`  author = {{${ABOUT.authors}}},`,
		`  title = {${ABOUT.title}},`,
		`  year = {${ABOUT.released.slice(0, 4)}},`,
		`  version = {${ABOUT.version}},`,
		`  note = {Data set, ${ABOUT.licence}}`,
		'}'
	].join('\n');
