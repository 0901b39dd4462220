/** JSON-LD as this project writes it → a dataset. Its rows go through the same door as CSV. */
import { LINKED, LINKED_TABLES, rowAddress, wordOf, type LinkedTableName } from '../export/linked';
import type { Columns, Field, Table } from '../fields';
import { readDataset } from '../read-dataset';
import type { Problem } from '../problems';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import { writeCell, writeCsv } from '../write-table';
import { problemAt } from './raw-table';

type AnyRow = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is AnyRow =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a parsed JSON file is linked data. */
export const isJsonLd = (value: unknown): value is AnyRow =>
	isObject(value) && Array.isArray(value['@graph']);

const tableOf = (address: string): LinkedTableName | null =>
	LINKED_TABLES.find((name) => address.startsWith(`${name}/`)) ?? null;

/** "parties/russia" → "russia"; a value that is no link stays. */
function idOf(value: unknown, field: Field): unknown {
	if (!isObject(value) || typeof value['@id'] !== 'string') return value;
	const table = field.references?.split('.')[0] ?? '';
	const start = rowAddress(table, '');
	const address = value['@id'];
	return address.startsWith(start) ? address.slice(start.length) : address;
}

function cellOf(value: unknown, field: Field): string {
	const list = Array.isArray(value) ? value : [value];
	const plain = list.map((one) => idOf(one, field));
	// Whatever is no text, number or truth value is no cell of ours.
	const texts = plain.filter((one) => ['string', 'number', 'boolean'].includes(typeof one));
	return writeCell(field.type === 'list' ? texts : texts[0]);
}

export interface ReadJsonLd {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
	readonly notes: readonly Problem[];
	readonly rows: number;
}

/** @param value the parsed file, see `isJsonLd` */
export function readJsonLd(value: AnyRow): ReadJsonLd {
	const nodes = Array.isArray(value['@graph']) ? value['@graph'] : [];
	const rows = new Map<LinkedTableName, string[][]>(LINKED_TABLES.map((name) => [name, []]));
	let strange = 0;
	let count = 0;
	for (const node of nodes) {
		const address = isObject(node) ? node['@id'] : null;
		const name = typeof address === 'string' ? tableOf(address) : null;
		if (!isObject(node) || typeof address !== 'string' || name === null) {
			if (!isObject(node) || node.type !== 'Annotation') strange += 1;
			continue;
		}
		const table: Table<Columns> = TABLES[name];
		const key = table.primaryKey[0];
		const cells = Object.entries(table.columns).map(([column, field]) =>
			column === key
				? address.slice(name.length + 1)
				: cellOf(own(node, wordOf(name, column)), field)
		);
		rows.get(name)?.push(cells);
		count += 1;
	}
	const texts = Object.fromEntries(
		(Object.keys(TABLES) as TableName[]).map((name) => {
			const columns = Object.keys(TABLES[name].columns);
			const own = name in LINKED ? (rows.get(name as LinkedTableName) ?? []) : [];
			return [name, writeCsv(columns, own)];
		})
	);
	const { dataset, problems } = readDataset(texts);
	const notes =
		strange === 0
			? []
			: [
					problemAt(
						'rule',
						'json-ld',
						null,
						null,
						null,
						`${strange} things of other kinds are in the file.`,
						'They were left out.'
					)
				];
	return { dataset, problems, notes, rows: count };
}

const own = (node: AnyRow, word: string): unknown =>
	Object.hasOwn(node, word) ? node[word] : null;
