/** The files of a data package → a dataset. The descriptor names the tables; ours are read, others are told. */
import Papa from 'papaparse';
import { isPackageText, type PackageAbout } from '../export/package';
import { disarm, rearm } from '../export/disarm';
import type { Columns, Field, Table } from '../fields';
import type { Problem } from '../problems';
import { readDataset } from '../read-dataset';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import { textReader } from './encoding';
import { problemAt } from './raw-table';

export interface ReadPackage {
	readonly dataset: Dataset;
	readonly about: PackageAbout;
	readonly texts: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
	readonly notes: readonly Problem[];
	/** Rows of all tables. */
	readonly rows: number;
}

export class PackageError extends Error {
	constructor(
		message: string,
		readonly remedy: string
	) {
		super(message);
	}
}

export const DESCRIPTOR = 'datapackage.json';

const decode = (bytes: Uint8Array): string => {
	const reader = textReader();
	return reader.push(bytes) + reader.finish();
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The folder of the descriptor nearest to the root; null when there is none. */
export function packageFolder(names: Iterable<string>): string | null {
	const found = [...names]
		.filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
		.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
	return found[0]?.slice(0, -DESCRIPTOR.length) ?? null;
}

function readDescriptor(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(decode(bytes ?? new Uint8Array()).replace(/^\ufeff/, ''));
		if (isObject(value)) return value;
	} catch {
		// Told below, with what to do.
	}
	throw new PackageError(
		`${DESCRIPTOR} is no sound JSON.`,
		'Take the file that came with the package.'
	);
}

/** The path of each of our tables: as the descriptor says, else its own name. */
function pathsOf(descriptor: Readonly<Record<string, unknown>>): {
	paths: Map<TableName, string>;
	others: string[];
} {
	const paths = new Map((Object.keys(TABLES) as TableName[]).map((name) => [name, `${name}.csv`]));
	const others: string[] = [];
	const resources = Array.isArray(descriptor.resources) ? descriptor.resources : [];
	for (const resource of resources) {
		if (!isObject(resource) || typeof resource.name !== 'string') continue;
		const name = resource.name.replaceAll('-', '_');
		if (!paths.has(name as TableName)) others.push(resource.name);
		else if (typeof resource.path === 'string') paths.set(name as TableName, resource.path);
	}
	return { paths, others };
}

const mayBeMissing = (field: Field | undefined): boolean =>
	field !== undefined && (!field.required || field.type === 'list');

/** A table of an older or newer version: columns that may be empty are added, strange ones left out. */
function fitColumns(table: Table<Columns>, text: string, notes: Problem[]): string {
	const plain = text.replace(/^\ufeff/, '');
	const [header = []] = Papa.parse<string[]>(plain, { delimiter: ',', preview: 1 }).data;
	const names = header.map((name) => name.trim());
	const missing = Object.keys(table.columns).filter(
		(name) => !names.includes(name) && mayBeMissing(table.columns[name])
	);
	const strange = names.filter((name) => !Object.hasOwn(table.columns, name));
	if ((missing.length === 0 && strange.length === 0) || names.length < 2) return text;
	for (const name of strange)
		notes.push(
			problemAt(
				'unknown-column',
				table.name,
				1,
				name,
				null,
				'is not a column of this table.',
				'It was left out.'
			)
		);
	for (const name of missing)
		notes.push(
			problemAt(
				'missing-column',
				table.name,
				1,
				name,
				null,
				'column is missing.',
				'Its cells are taken as empty.'
			)
		);
	const { data } = Papa.parse<string[]>(plain, { delimiter: ',', skipEmptyLines: 'greedy' });
	const kept = names.map((name) => !strange.includes(name));
	const rows = data.map((row, i) =>
		row.length === names.length
			? [...row.filter((_, j) => kept[j]), ...missing.map((name) => (i === 0 ? name : ''))]
			: row
	);
	return Papa.unparse(
		rows.map((row) => row.map((cell) => disarm(rearm(cell)))),
		{ newline: '\n' }
	);
}

/** Tables without which there is nothing to show. */
const NEEDED: readonly TableName[] = [
	'parties',
	'actors',
	'outlets',
	'documents',
	'measures',
	'claims'
];

/**
 * @param files by path in the archive
 * @param folder where the descriptor lies
 * @throws PackageError when it is no package of claims
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>, folder: string): ReadPackage {
	const descriptor = readDescriptor(files.get(folder + DESCRIPTOR));
	const { paths, others } = pathsOf(descriptor);
	const notes = others
		.slice(0, 50)
		.map((name) =>
			problemAt(
				'rule',
				DESCRIPTOR,
				null,
				null,
				name,
				'is no table of these data.',
				'It was left out.'
			)
		);
	const texts: Partial<Record<TableName, string>> = {};
	const missing: TableName[] = [];
	for (const [name, path] of paths) {
		const bytes = files.get(folder + path);
		if (bytes === undefined) missing.push(name);
		const table: Table<Columns> = TABLES[name];
		texts[name] =
			bytes === undefined
				? `${Object.keys(table.columns).join(',')}\n`
				: fitColumns(table, decode(bytes), notes);
	}
	const needed = missing.filter((name) => NEEDED.includes(name));
	if (needed.length > 0)
		throw new PackageError(
			`lacks ${needed.map((name) => `${name}.csv`).join(', ')}.`,
			'A data package needs parties, actors, outlets, documents, measures and claims.'
		);
	for (const name of missing)
		notes.push(
			problemAt('missing-file', name, null, null, null, 'is not there.', 'It is taken as empty.')
		);
	const { dataset, problems } = readDataset(texts);
	const about = Object.fromEntries(
		Object.entries(descriptor).filter(([name]) => name !== 'resources')
	);
	const own = [...files].flatMap(([path, bytes]) => {
		const name = path.slice(folder.length);
		return path.startsWith(folder) && isPackageText(name) ? [[name, decode(bytes)] as const] : [];
	});
	const rows = Object.values(dataset).reduce(
		(sum: number, list: readonly unknown[]) => sum + list.length,
		0
	);
	return { dataset, about, texts: new Map(own), problems, notes, rows };
}
