import type { SourceLine } from './model';
import { count, formatIsoDay } from './format';

/** "12 claims in 9 documents from 4 outlets, 24 Feb 2022 to 7 Oct 2022": the loaded rows, counted. */
export function sourceWords(source: SourceLine): string {
	const { claims, documents, outlets, from, to, publishedBy } = source;
	const what =
		claims === undefined
			? count(documents, 'document')
			: `${count(claims, 'claim')} in ${count(documents, 'document')}`;
	const whence = `${what} from ${count(outlets, 'outlet')}`;
	const until = publishedBy === undefined ? '' : `, published by ${formatIsoDay(publishedBy)}`;
	if (from === null || to === null) return whence + until;
	const span = from === to ? formatIsoDay(from) : `${formatIsoDay(from)} to ${formatIsoDay(to)}`;
	return `${whence}, ${span}${until}`;
}

export const isExternal = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(href);
