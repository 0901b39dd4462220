/**
 * A second, different implementation of docs/COUNTING.md for RUWA: one regular expression a concept
 * over a plain rewritten text, instead of a trie over tokens. It shares no code with src/.
 */
import Papa from 'papaparse';

export interface SecondRow {
	readonly outlet: string;
	readonly month: string;
	readonly term: string;
	withTerm: number;
	mentions: number;
	withConcept: number;
	documents: number;
}

const SITES: Record<string, string> = {
	'ukrinform.net': 'ukrinform',
	'censor.net': 'censor-net',
	'rt.com': 'rt',
	'tass.com': 'tass',
	'en.news-front.info': 'news-front',
	'reuters.com': 'reuters',
	'bbc.co.uk': 'bbc',
	'www.msnbc.com': 'msnbc',
	'aljazeera.com': 'aljazeera'
};

/** Tokens parted by one space where a phrase may run on, by " | " where not. */
function rewrite(text: string): string {
	const clean = text
		.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
		.replace(/[\p{L}\p{M}\p{N}]+/gu, (run) => run.normalize('NFKC'));
	return clean
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, (gap) => {
			const bare = gap.replace(/[-\u2010\u2011'’‘\u02BC\u0060\u2032"“”„‚«»]/g, '');
			return bare.trim() === '' && bare.split('\n').length < 3 ? ' ' : ' | ';
		})
		.trim();
}

const anyCase = (word: string): string =>
	[...word].map((c) => `[${c.toLowerCase()}${c.toUpperCase()}]`).join('');

interface Alternative {
	source: string;
	term: string;
	words: number;
	letters: number;
}

/** The first letters of every word: a cheap way to see that a text cannot hold a concept. */
const beginnings = (text: string): Set<string> =>
	new Set(text.split(/[ |]+/).flatMap((word) => [1, 2, 3].map((n) => word.slice(0, n))));

/** One expression a concept: its alternatives stand in the order of preference. */
function expressionOf(rows: readonly Record<string, string>[]): {
	pattern: RegExp;
	terms: string[];
} {
	const alternatives: Alternative[] = [];
	for (const row of rows)
		for (const column of ['excluded', 'variants'])
			for (const phrase of (row[column] ?? '').split(';').filter((p) => p.trim() !== '')) {
				const words = phrase
					.replace(/['’]/g, ' ')
					.split(/[\s-]+/)
					.filter((w) => w !== '');
				const source = words
					.map((w) => {
						const stem = w.replace('*', '');
						return (
							(row.case_sensitive === 'true' ? stem : anyCase(stem)) + (w === stem ? '' : '[^ |]*')
						);
					})
					.join(' ');
				const letters = words.join('').replace(/\*/g, '').length;
				const term = column === 'excluded' ? '' : (row.term_id ?? '');
				alternatives.push({ source, term, words: words.length, letters });
			}
	alternatives.sort(
		(a, b) =>
			b.words - a.words ||
			b.letters - a.letters ||
			(a.term === '' ? 0 : 1) - (b.term === '' ? 0 : 1)
	);
	const body = alternatives.map((a) => `(${a.source})`).join('|');
	return {
		pattern: new RegExp(`(?<![^ ])(?:${body})(?![^ ])`, 'g'),
		terms: alternatives.map((a) => a.term)
	};
}

/** Title and lead of a row without the parts that could hold a term. */
function plainFields(row: Record<string, string>): [string, string] {
	let [title, lead] = [(row.title ?? '').trim(), (row.desc ?? '').trim()];
	if (row.Site === 'censor.net') {
		title = title.slice(0, title.lastIndexOf(' « '));
		title = title.slice(0, title.lastIndexOf(' ('));
		lead = lead.slice('05.04.22 22:03 - '.length);
		const [t, l] = [title, lead].map((s) => s.replaceAll('"', '').split(/\s+/).join(' '));
		if (t && l?.startsWith(t)) lead = l.slice(t.length);
		for (const what of ['news', 'photo news', 'video news', 'article'])
			if (lead.endsWith(`View ${what}.`)) lead = lead.slice(0, -`View ${what}.`.length);
	}
	if (row.Site === 'www.msnbc.com' && title.startsWith('Transcript')) title = '';
	return [title, lead];
}

/** Counts of every outlet, month and term that RUWA names a concept in. */
export function recount(corpus: string, terms: string): Map<string, SecondRow> {
	const read = (text: string) =>
		Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
	const byConcept = new Map<string, Record<string, string>[]>();
	for (const row of read(terms)) {
		const concept = row.concept_id ?? '';
		byConcept.set(concept, [...(byConcept.get(concept) ?? []), row]);
	}
	const expressions = [...byConcept.values()].map((rows) => ({
		...expressionOf(rows),
		ids: rows.map((r) => r.term_id ?? ''),
		starts: rows
			.flatMap((r) => `${r.variants};${r.excluded}`.split(';'))
			.map((phrase) => (/[^\s*'’-]+/.exec(phrase)?.[0] ?? '').toLowerCase().slice(0, 3))
			.filter((start) => start !== '')
	}));
	const seen = new Set<string>();
	const rows = new Map<string, SecondRow>();
	const documents = new Map<string, number>();
	for (const row of read(corpus.replace(/^\uFEFF/, ''))) {
		const fields = plainFields(row).map(rewrite);
		const outlet = SITES[row.Site ?? ''] ?? '';
		const [month, day, year] = (row.Date ?? '').split('/');
		const when = `${outlet}/${year}-${month}`;
		const text = fields.join(' ~ ').replace(/ \|/g, '').toLowerCase();
		if (!/[\p{L}\p{N}]/u.test(text) || seen.has(`${when}-${day} ${text}`)) continue;
		seen.add(`${when}-${day} ${text}`);
		documents.set(when, (documents.get(when) ?? 0) + 1);
		const near = beginnings(text);
		for (const { pattern, terms: owners, ids, starts } of expressions) {
			if (!starts.some((start) => near.has(start))) continue;
			const found = fields
				.flatMap((field) => [...field.matchAll(pattern)])
				.map((match) => owners[match.slice(1).findIndex((group) => group !== undefined)] ?? '')
				.filter((id) => id !== '');
			if (found.length === 0) continue;
			for (const id of ids) {
				const key = `${when}/${id}`;
				const times = found.filter((one) => one === id).length;
				const held = rows.get(key) ?? {
					...{ outlet, month: `${year}-${month}`, term: id },
					...{ withTerm: 0, mentions: 0, withConcept: 0, documents: 0 }
				};
				held.withTerm += times > 0 ? 1 : 0;
				held.mentions += times;
				held.withConcept += 1;
				rows.set(key, held);
			}
		}
	}
	for (const row of rows.values()) row.documents = documents.get(`${row.outlet}/${row.month}`) ?? 0;
	return rows;
}
