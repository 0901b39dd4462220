import { ABOUT, bibtex, citation } from '$lib/dataset/about';
import { dataset } from '$lib/dataset/builtin.server';
import { dataPackage } from '$lib/dataset/data-package';
import { ARCHIVE, downloads } from '$lib/dataset/downloads.server';
import type { Columns, Field, Table } from '$lib/dataset/fields';
import { schemaDataset } from '$lib/dataset/json-ld';
import { TABLES, type TableName } from '$lib/dataset/tables';

const TYPE_NAMES: Record<Field['type'], string> = {
	string: 'text',
	integer: 'whole number',
	number: 'number',
	boolean: 'true or false',
	date: 'day',
	month: 'month',
	list: 'list'
};

const describeColumn = ([name, field]: [string, Field]) => ({
	name,
	type: field.values ? 'one of a list' : TYPE_NAMES[field.type],
	required: field.required,
	description: field.description,
	values: field.values ?? [],
	leadsTo: field.references?.split('.')[0] ?? null
});

/** Every table with its columns and size, the other files, and the data set for search engines. */
export function load() {
	const data = dataset();
	const files = downloads().map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes }));
	const bytesOf = (file: string) => files.find(({ name }) => name === file)?.bytes ?? 0;
	const days = data.claimRows.flatMap(({ date }) => (date === null ? [] : [date]));
	const { description } = dataPackage(ABOUT.version);
	return {
		title: 'Data',
		description: 'Every table behind the charts, to download, to check and to use elsewhere.',
		about: ABOUT,
		citation: citation(),
		bibtex: bibtex(),
		archive: { name: ARCHIVE, bytes: bytesOf(ARCHIVE), files: files.length - 1 },
		tables: (Object.keys(TABLES) as TableName[]).map((name) => {
			const table: Table<Columns> = TABLES[name];
			return {
				name,
				title: table.title,
				description: table.description,
				rows: data[name].length,
				bytes: bytesOf(`${name}.csv`),
				columns: Object.entries(table.columns).map(describeColumn)
			};
		}),
		corpora: data.corpora,
		structured: schemaDataset({
			description,
			files,
			from: days[0] ?? null,
			to: days.at(-1) ?? null,
			basedOn: data.corpora.map((corpus) => corpus.citation)
		})
	};
}
