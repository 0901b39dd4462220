/**
 * The Frictionless Data Package descriptor, made from the table definitions
 * (https://specs.frictionlessdata.io, profile tabular-data-package).
 */
import type { Columns, Field, Table } from './fields';
import { TABLES } from './tables';

const FRICTIONLESS_TYPES: Record<
	Field['type'],
	{ type: string; format?: string; pattern?: string }
> = {
	string: { type: 'string' },
	integer: { type: 'integer' },
	number: { type: 'number' },
	boolean: { type: 'boolean' },
	date: { type: 'date', format: '%Y-%m-%d' },
	month: { type: 'yearmonth' },
	// The standard's first version has no lists: items are separated by semicolons.
	list: { type: 'string' }
};

function describeField(name: string, field: Field) {
	const { type, format } = FRICTIONLESS_TYPES[field.type];
	const constraints = {
		...(field.required ? { required: true } : {}),
		...(field.unique ? { unique: true } : {}),
		...(field.values ? { enum: field.values } : {}),
		...(field.pattern ? { pattern: field.pattern } : {}),
		...(field.minimum === undefined ? {} : { minimum: field.minimum })
	};
	return {
		name,
		type,
		...(format ? { format } : {}),
		description:
			field.type === 'list' ? `${field.description} Separated by semicolons.` : field.description,
		constraints
	};
}

const foreignKeys = (table: Table<Columns>) =>
	Object.entries(table.columns)
		.filter(([, field]) => field.references !== undefined && field.type !== 'list')
		.map(([name, field]) => {
			const [resource = '', target = ''] = (field.references ?? '').split('.');
			return {
				fields: name,
				// The standard writes a reference within one table as an empty resource.
				reference: { resource: resource === table.name ? '' : resource, fields: target }
			};
		});

function describeTable(table: Table<Columns>) {
	const keys = foreignKeys(table);
	return {
		name: table.name.replaceAll('_', '-'),
		path: `${table.name}.csv`,
		title: table.title,
		description: table.description,
		profile: 'tabular-data-resource',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		// Said aloud: readers that guess the delimiter guess wrong where lists hold semicolons.
		dialect: { delimiter: ',' },
		schema: {
			fields: Object.entries(table.columns).map(([name, field]) => describeField(name, field)),
			primaryKey: table.primaryKey.length === 1 ? table.primaryKey[0] : table.primaryKey,
			missingValues: [''],
			...(keys.length
				? {
						foreignKeys: keys.map((key) => ({
							...key,
							reference: {
								...key.reference,
								resource: key.reference.resource.replaceAll('_', '-')
							}
						}))
					}
				: {})
		}
	};
}

/** The descriptor as an object; `data/datapackage.json` is its JSON text. */
export const dataPackage = (version: string) => ({
	profile: 'tabular-data-package',
	name: 'parallax',
	title: 'Parallax: claims and framing in reports on the Russia–Ukraine war',
	description:
		'Who says what, through whom, in which words: claims, their figures and word counts, grouped by the party they originate from. No article text is included.',
	version,
	licenses: [
		{
			name: 'CC-BY-4.0',
			title: 'Creative Commons Attribution 4.0 International',
			path: 'https://creativecommons.org/licenses/by/4.0/'
		}
	],
	keywords: ['media literacy', 'source comparison', 'attribution', 'framing', 'Ukraine', 'Russia'],
	resources: Object.values(TABLES).map((table) => describeTable(table as Table<Columns>))
});

/** JSON text as it is committed: tabs, a closing newline. */
export const dataPackageText = (version: string): string =>
	`${JSON.stringify(dataPackage(version), null, '\t')}\n`;
