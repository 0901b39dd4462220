/** The arguments of `parallax import`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DELIMITERS } from '../lib/dataset/import/delimiter';
import { ENCODINGS, type Encoding } from '../lib/dataset/import/encoding';
import { isField } from '../lib/dataset/import/mapping';
import type { FileChoices } from '../lib/dataset/import/import-file';
import { readFolder, UsageError } from './dataset-files';

export const HELP = `parallax import FILE… [--out FOLDER] [options]

Reads a table (CSV, TSV, JSON, JSON lines, XLSX), a data package (zip) or JSON-LD and makes a dataset of it.
Encoding, sign between cells, dates and decimal sign are found out; what stays open is asked on standard
error. A FILE of - is standard input.

  --out FOLDER         write the dataset there, as CSV files with datapackage.json; FOLDER.zip writes one archive.
                       Several files become a folder each. Without --out: one flat CSV on standard output
  --map COLUMN=FIELD   what a column holds; FIELD is a column of claims-template.csv, or ignore; may be repeated
  --set FIELD=VALUE    what holds where no column says it: actor, party, measure, outlet, unit,
                       measure_accumulation …; may be repeated
  --dmy, --mdy         order of day and month in dates such as 03/04/2022
  --decimal SIGN       comma or point
  --encoding NAME      ${ENCODINGS.join(', ')}
  --delimiter SIGN     comma, semicolon, tab or bar
  --base FOLDER        look up parties, actors, outlets and measures there first
  --rejected FILE      write the rows that could not be read there, as CSV
  --force              write into a folder that holds files already
  --json               one JSON object a file on standard output: what was read, proposed, asked and rejected
  --help

Exit: 0 every row is in · 1 some rows could not be read (named on standard error; the rest is in) · 2 wrong use
`;

const OPTIONS = {
	out: { type: 'string' },
	map: { type: 'string', multiple: true, default: [] as string[] },
	set: { type: 'string', multiple: true, default: [] as string[] },
	dmy: { type: 'boolean', default: false },
	mdy: { type: 'boolean', default: false },
	decimal: { type: 'string' },
	encoding: { type: 'string' },
	delimiter: { type: 'string' },
	base: { type: 'string' },
	rejected: { type: 'string' },
	force: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const SIGNS: Readonly<Record<string, (typeof DELIMITERS)[number]>> = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	bar: '|'
};

function pairs(option: string, texts: readonly string[]): Map<string, string> {
	return new Map(
		texts.map((text) => {
			const at = option === 'map' ? text.lastIndexOf('=') : text.indexOf('=');
			if (at < 1) throw new UsageError(`--${option} ${text}: write NAME=VALUE`);
			return [text.slice(0, at), text.slice(at + 1)];
		})
	);
}

function checkFields(option: string, fields: Iterable<string>): void {
	for (const field of fields)
		if (field !== 'ignore' && !isField(field))
			throw new UsageError(`--${option}: there is no field "${field}"; see claims-template.csv`);
}

function oneOf<T>(
	option: string,
	text: string | undefined,
	values: Readonly<Record<string, T>>
): T | null {
	if (text === undefined) return null;
	if (Object.hasOwn(values, text)) return values[text] ?? null;
	throw new UsageError(`--${option} ${text}: use ${Object.keys(values).join(', ')}`);
}

/** @throws UsageError when something is missing, unknown or does not exist */
export function readArguments(args: string[]) {
	const { values, positionals: files } = parseArgs({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	if (files.length === 0) throw new UsageError('give a file, or - for standard input');
	if (values.dmy && values.mdy) throw new UsageError('give --dmy or --mdy, not both');
	if (files.length > 1 && values.out === undefined && !values.json)
		throw new UsageError('with several files, give --out or --json');
	const map = pairs('map', values.map);
	const set = pairs('set', values.set);
	checkFields('map', map.values());
	checkFields('set', set.keys());
	if (values.base !== undefined && !existsSync(values.base))
		throw new UsageError(`there is no folder ${values.base}`);
	const choices: FileChoices = {
		map,
		set,
		dateOrder: values.dmy ? 'dmy' : values.mdy ? 'mdy' : null,
		decimalSign: oneOf('decimal', values.decimal, { comma: 'comma', point: 'point' } as const),
		encoding: oneOf(
			'encoding',
			values.encoding,
			Object.fromEntries(ENCODINGS.map((name) => [name, name])) as Record<string, Encoding>
		),
		delimiter: oneOf('delimiter', values.delimiter, SIGNS),
		base: values.base === undefined ? null : readFolder(values.base).dataset
	};
	return { files, values, choices };
}
