/**
 * One copy of every cell text that repeats in its column: a table of many rows says the same few words
 * over and over. Fewer texts to hold, and look-ups of a text that was seen before are short.
 */

/** After this many different texts a column has to show that they repeat. */
const TRIAL = 4000;

interface ColumnTexts {
	readonly known: Map<string, string>;
	/** Cells seen since the column began. */
	seen: number;
}

export type ShareCells = (row: string[]) => void;

/** @param width number of columns */
export function sharedCells(width: number): ShareCells {
	const columns: (ColumnTexts | null)[] = Array.from({ length: width }, () => ({
		known: new Map<string, string>(),
		seen: 0
	}));
	return (row) => {
		for (let i = 0; i < width; i += 1) {
			const column = columns[i];
			const text = row[i];
			if (column == null || text === undefined || text === '') continue;
			column.seen += 1;
			const known = column.known.get(text);
			if (known !== undefined) row[i] = known;
			else if (column.known.size < TRIAL) column.known.set(text, text);
			else if (column.seen < column.known.size * 2) columns[i] = null;
		}
	};
}
