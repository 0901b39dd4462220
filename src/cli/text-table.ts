/** A table in plain text: numbers to the right, words to the left. */
export function textTable(
	header: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	const cells = [header, ...rows.map((row) => row.map(String))];
	const widths = header.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
	return cells
		.map((row, line) =>
			row
				.map((cell, i) =>
					typeof rows[line - 1]?.[i] === 'number' ||
					(line === 0 && typeof rows[0]?.[i] === 'number')
						? cell.padStart(widths[i] ?? 0)
						: cell.padEnd(widths[i] ?? 0)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
