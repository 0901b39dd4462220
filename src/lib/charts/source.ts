import type { SourceLine } from './model';
import { count, formatIsoDay } from './format';

/** "12 claims in 9 documents from 4 outlets, 24 Feb 2022 to 7 Oct 2022": the loaded rows, counted. */
export function sourceWords({ claims, documents, outlets, from, to }: SourceLine): string {
	const what =
		claims === undefined
			? count(documents, 'document')
			: `${count(claims, 'claim')} in ${count(documents, 'document')}`;
	const whence = `${what} from ${count(outlets, 'outlet')}`;
	if (from === null || to === null) return whence;
	const span = from === to ? formatIsoDay(from) : `${formatIsoDay(from)} to ${formatIsoDay(to)}`;
	return `${whence}, ${span}`;
}

export const isExternal = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(href);
