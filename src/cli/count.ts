/** `parallax count`: framing terms and words of a corpus, as CSV. */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { Columns, Row, Table } from '../lib/dataset/fields';
import { describeProblem } from '../lib/dataset/problems';
import { readTable } from '../lib/dataset/read-table';
import { TABLES } from '../lib/dataset/tables';
import { addDocument, newTally, termCounts, wordCounts, type Tally } from '../lib/framing/count';
import { readFileName, type RowProblem, type RowSpec } from '../lib/framing/document';
import { withoutFurniture } from '../lib/framing/furniture';
import { compileTerms, type Matcher } from '../lib/framing/match';
import { outletLookup } from '../lib/framing/outlet-names';
import { countCsv } from '../lib/framing/read-csv';
import type { Command, ExitCode, Io } from './command';

const HELP = `parallax count FILE.csv --outlet COLUMN|=ID --date COLUMN --text COLUMN[,COLUMN…] [options]
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
class UsageError extends Error {}

/** Rows of one of the project's own tables; a file with problems is a wrong use. */
function readOwn<C extends Columns>(table: Table<C>, path: string): Row<Table<C>>[] {
	const { rows, problems } = readTable(table, readFileSync(path, 'utf8'));
	if (problems.length > 0) throw new UsageError(problems.map(describeProblem).join('\n'));
	return rows;
}

type Report = (where: string, problem: RowProblem) => void;

/** Counts the .txt files of a folder, in the order of their names; returns how many are empty. */
function countFolder(
	folder: string,
	outlet: string,
	corpus: string,
	tally: Tally,
	matcher: Matcher,
	report: Report
): number {
	let empty = 0;
	for (const name of readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()) {
		const read = readFileName(name);
		if (!read) {
			const remedy = 'name files DATE_COUNTRY_anything.txt, for example 2022-01-25_GB_1.txt';
			report(name, { column: 'file name', value: name, remedy });
			continue;
		}
		const outletId = outlet.replace('{country}', read.country);
		const fields = withoutFurniture([readFileSync(join(folder, name), 'utf8')], corpus, outletId);
		if (fields[0]) addDocument(tally, matcher, { outletId, day: read.day, fields });
		else empty++;
	}
	return empty;
}

function ownNames(pairs: readonly string[]): Map<string, string> {
	return new Map(
		pairs.map((pair) => {
			const at = pair.lastIndexOf('=');
			if (at < 1) throw new UsageError(`--map ${pair}: write VALUE=OUTLET`);
			return [pair.slice(0, at), pair.slice(at + 1)];
		})
	);
}

/** The arguments, checked. */
function readArguments(args: string[]) {
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

const csv = (rows: readonly object[], table: Table<Columns>, header: boolean): string => {
	const fields = Object.keys(table.columns);
	const body = Papa.unparse({ fields, data: [...rows] }, { header, newline: '\n' });
	return body === '' ? '' : `${body}\n`;
};

async function count(args: string[], io: Io): Promise<ExitCode> {
	const { values, need, minimum, source, outlet } = readArguments(args);
	const matcher = compileTerms(readOwn(TABLES.framing_terms, values.terms));
	const tally = newTally();
	let problems = 0;
	const report: Report = (where, { column, value, remedy }) => {
		problems++;
		io.err(`${source}: ${where}, column ${column}: "${value}" cannot be read; ${remedy}\n`);
	};

	let empty: number;
	if (values.folder)
		empty = countFolder(source, outlet.slice(1), values.corpus, tally, matcher, report);
	else {
		const outlets = existsSync(values.outlets) ? readOwn(TABLES.outlets, values.outlets) : [];
		const spec: RowSpec = {
			corpusId: values.corpus,
			outlet: outlet.startsWith('=') ? { id: outlet.slice(1) } : { column: outlet },
			dateColumn: need('date'),
			textColumns: need('text').split(','),
			outletOf: outletLookup(outlets, ownNames(values.map))
		};
		const stream = createReadStream(source, 'utf8');
		empty = await countCsv(stream, spec, tally, matcher, (row, p) => report(`row ${row}`, p));
	}

	const header = !values['no-header'];
	io.out(csv(termCounts(tally, matcher, values.corpus), TABLES.term_counts, header));
	if (values.words) {
		const words = wordCounts(tally, values.corpus, minimum);
		writeFileSync(values.words, csv(words, TABLES.word_counts, header));
	}
	io.err(
		`${values.corpus}: ${tally.documents} documents and ${tally.wordsTotal} words counted; ` +
			`left out: ${tally.repeated} repetitions, ${empty} without text, ${problems} problems\n`
	);
	return problems > 0 ? 1 : 0;
}

export const countCommand: Command = {
	name: 'count',
	summary: 'count framing terms and words in a corpus',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return await count(args, io);
		} catch (error) {
			io.err(`parallax count: ${error instanceof Error ? error.message : String(error)}\n`);
			return 2;
		}
	}
};
