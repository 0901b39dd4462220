/** The arguments of `parallax count`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Printed by `--help`. */
export const HELP = `parallax count FILE.csv --outlet COLUMN|=ID --date COLUMN --text COLUMN[,COLUMN…] [options]
parallax count --folder DIR --outlet =ID [options]

Counts the framing terms of a corpus. Writes rows of term_counts.csv to standard output.

  --outlet COLUMN    column that names the outlet; =ID gives every row that outlet
  --date COLUMN      day of publication: YYYY-MM-DD (a time may follow) or MM/DD/YYYY
  --text A,B         text columns, the title first
  --folder DIR       .txt files named DATE_COUNTRY_….txt; {country} in --outlet =ID is filled in
  --corpus ID        corpus id of the rows and of the furniture rules   (default: corpus)
  --terms FILE       terms to count                                     (default: data/framing_terms.csv)
  --outlets FILE     outlets, found by id, name or host                 (default: data/outlets.csv)
  --map VALUE=ID     outlet id of a value; may be repeated
  --words FILE       write rows of word_counts.csv there as well
  --min-count N      leave out words an outlet uses fewer times         (default: 5)
  --no-header        rows only, to be appended
  --help

Exit: 0 done · 1 some rows could not be read (named on standard error; the rest is counted) · 2 wrong use
`;

const OPTIONS = {
	outlet: { type: 'string' },
	date: { type: 'string' },
	text: { type: 'string' },
	folder: { type: 'string' },
	corpus: { type: 'string', default: 'corpus' },
	terms: { type: 'string', default: 'data/framing_terms.csv' },
	outlets: { type: 'string', default: 'data/outlets.csv' },
	map: { type: 'string', multiple: true, default: [] as string[] },
	words: { type: 'string' },
	'min-count': { type: 'string', default: '5' },
	'no-header': { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

/** A wrong use of the command. */
export class UsageError extends Error {}

/** Pairs of `--map`: value of the outlet column and outlet id. */
export function ownNames(pairs: readonly string[]): Map<string, string> {
	return new Map(
		pairs.map((pair) => {
			const at = pair.lastIndexOf('=');
			if (at < 1) throw new UsageError(`--map ${pair}: write VALUE=OUTLET`);
			return [pair.slice(0, at), pair.slice(at + 1)];
		})
	);
}

/**
 * The arguments, checked.
 * @throws UsageError when something is missing or does not exist
 */
export function readArguments(args: string[]) {
	const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
	const need = (name: 'outlet' | 'date' | 'text'): string => {
		const value = values[name];
		if (!value) throw new UsageError(`--${name} is missing`);
		return value;
	};
	const minimum = Number(values['min-count']);
	if (!Number.isInteger(minimum) || minimum < 1)
		throw new UsageError('--min-count needs a whole number from 1');
	const source = values.folder ?? positionals[0];
	if (source === undefined || positionals.length > (values.folder ? 0 : 1))
		throw new UsageError('give one CSV file, or --folder');
	for (const path of [source, values.terms])
		if (!existsSync(path)) throw new UsageError(`there is no ${path}`);
	const outlet = need('outlet');
	if (values.folder && !outlet.startsWith('='))
		throw new UsageError('with --folder, give --outlet =ID');
	return { values, need, minimum, source, outlet };
}
