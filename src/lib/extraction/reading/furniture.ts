/** Blanks out what a page puts around an article, so that nothing in it is read as a claim. */
import { AGENCY_CREDIT, DATELINE, FURNITURE_ENDS, FURNITURE_LINES } from '../lexicon/furniture';

/** Furniture is short; longer lines are never tried against the patterns. */
const LONGEST = 400;

const blank = (text: string): string => ' '.repeat(text.length);

const isFurniture = (line: string): boolean =>
	line.length <= LONGEST && FURNITURE_LINES.some((pattern) => pattern.test(line));

/** The dateline has a bracketed agency or capitals; else “Moscow – a city …” would lose its subject. */
function withoutDateline(line: string): string {
	const head = line.slice(0, 120);
	const found = DATELINE.exec(head)?.[0];
	if (!found) return line;
	const capitals = /^[A-Z][A-Z]{2,}/.test(found);
	const agency = /\)\s?(?:—|–|--?)\s?$/.test(found);
	return capitals || agency ? blank(found) + line.slice(found.length) : line;
}

function withoutCredit(line: string): string {
	const from = Math.max(0, line.length - 120);
	const found = AGENCY_CREDIT.exec(line.slice(from));
	return found ? line.slice(0, from + found.index) + blank(found[0]) : line;
}

/** Blanks furniture lines, repeated headlines, datelines and credits; the length stays the same. */
export function withoutFurniture(text: string): string {
	const lines = text.split('\n');
	const seen = new Set<string>();
	let over = false;
	return lines
		.map((line, at) => {
			const bare = line.trim();
			if (bare === '') return line;
			// Not in the first half: an article about comments may begin with such a line.
			over ||= at > lines.length / 2 && FURNITURE_ENDS.some((pattern) => pattern.test(bare));
			const repeated = bare.length > 20 && bare.length < LONGEST && seen.has(bare);
			seen.add(bare);
			if (over || repeated || isFurniture(bare)) return blank(line);
			return withoutCredit(withoutDateline(line));
		})
		.join('\n');
}
