/** Cuts a very long text into sections, so that time and memory grow with its length and no faster. */

/** An article is shorter than this; only files that are no single article are cut. */
const LONGEST = 100_000;

/** Start and end of every section: cut at a line break, else at a blank, else in the middle of a word. */
export function sectionsOf(text: string, longest = LONGEST): [start: number, end: number][] {
	const sections: [number, number][] = [];
	for (let start = 0; start < text.length;) {
		let end = Math.min(text.length, start + longest);
		if (end < text.length) {
			const line = text.lastIndexOf('\n', end - 1);
			const gap = text.lastIndexOf(' ', end - 1);
			if (line >= start + longest / 4) end = line + 1;
			else if (gap >= start + longest / 4) end = gap + 1;
		}
		sections.push([start, end]);
		start = end;
	}
	return sections;
}
