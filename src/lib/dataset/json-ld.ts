/** The data set in the words of schema.org, so that data search engines find and describe it. */
import { ABOUT, citation } from './about';

export interface DownloadFile {
	/** Name below /data/. */
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: number;
}

interface Described {
	readonly description: string;
	readonly files: readonly DownloadFile[];
	/** First and last ISO day of the claims; null when none has a date. */
	readonly from: string | null;
	readonly to: string | null;
	/** Whom to cite for what the counts were made from. */
	readonly basedOn: readonly string[];
}

/** https://schema.org/Dataset. Addresses are relative: the page that carries it stands at /data/. */
export const schemaDataset = ({ description, files, from, to, basedOn }: Described) => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: ABOUT.title,
	description,
	url: './',
	version: ABOUT.version,
	datePublished: ABOUT.released,
	license: ABOUT.licenceUrl,
	isAccessibleForFree: true,
	inLanguage: 'en',
	creator: { '@type': 'Organization', name: ABOUT.authors },
	creditText: citation(),
	...(from && to ? { temporalCoverage: `${from}/${to}` } : {}),
	spatialCoverage: ['Ukraine', 'Russia'],
	keywords: ['media literacy', 'source comparison', 'attribution', 'framing', 'Ukraine', 'Russia'],
	isBasedOn: basedOn,
	distribution: files.map(({ name, mediaType, bytes }) => ({
		'@type': 'DataDownload',
		name,
		contentUrl: name,
		encodingFormat: mediaType,
		contentSize: `${bytes} B`
	}))
});
