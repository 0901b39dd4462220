/** The built-in dataset in `data/`, read while building. Never part of what a browser loads. */
import { indexDataset, type IndexedDataset } from './indexed';
import { describeProblem } from './problems';
import { readDataset } from './read-dataset';
import type { TableName } from './tables';

const files = import.meta.glob('../../../data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
}) as Record<string, string>;

let indexed: IndexedDataset | undefined;

/** CSV text of every built-in file by table name, for downloads. */
export const builtinFiles = (): Record<TableName, string> =>
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.csv$/g, ''), text])
	) as Record<TableName, string>;

/**
 * The built-in dataset, joined.
 * @throws Error that names the first problems when `data/` is not sound
 */
export function dataset(): IndexedDataset {
	if (indexed) return indexed;
	const { dataset, problems } = readDataset(builtinFiles());
	if (problems.length > 0)
		throw new Error(
			`data/ has ${problems.length} problems; the first:\n` +
				problems.slice(0, 10).map(describeProblem).join('\n')
		);
	indexed = indexDataset(dataset);
	return indexed;
}
