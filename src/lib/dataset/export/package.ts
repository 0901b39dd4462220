/** A dataset → a data package in one zip file. The same dataset gives the same bytes, everywhere. */
import { strToU8, zipSync } from 'fflate';
import { dataPackage } from '../data-package';
import type { Columns, Table } from '../fields';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import { writeTable } from '../write-table';

/** What a package says about itself: its descriptor without the list of files. */
export type PackageAbout = Readonly<Record<string, unknown>>;

export interface PackageParts {
	readonly dataset: Dataset;
	/** Title, licence and so on; those of an own dataset by default. */
	readonly about?: PackageAbout | null;
	/** Texts that travel with the data (README.md, CHANGELOG.md …), by file name. */
	readonly texts?: ReadonlyMap<string, string>;
}

/** Names that a text beside the tables may have. */
export const isPackageText = (name: string): boolean =>
	/^(?:README|CHANGELOG|LICEN[CS]E|CITATION)(?:\.(?:md|txt|cff))?$/.test(name);

const OWN: PackageAbout = {
	profile: 'tabular-data-package',
	name: 'parallax-workspace',
	title: 'Claims by who says them',
	version: '1'
};

/** A moment for every entry: the format has no time zone, and the real one would change the bytes. */
const STAMP = new Date(1980, 0, 1, 0, 0, 0);

/** The files of the package by name, in alphabetical order. */
export function packageFiles({ dataset, about, texts }: PackageParts): ReadonlyMap<string, string> {
	const { resources } = dataPackage('');
	const descriptor = { ...(about ?? OWN), resources };
	const files = new Map<string, string>([
		['datapackage.json', `${JSON.stringify(descriptor, null, '\t')}\n`],
		...(Object.keys(TABLES) as TableName[]).map((name) => {
			const table: Table<Columns> = TABLES[name];
			return [`${name}.csv`, `${writeTable(table, dataset[name])}\n`] as const;
		}),
		...[...(texts ?? [])].filter(([name]) => isPackageText(name))
	]);
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The zip file: sorted entries, one fixed date. */
export function exportPackage(parts: PackageParts): Uint8Array {
	const entries = [...packageFiles(parts)].map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime: STAMP });
}
