/** `parallax count`: framing terms and words of a corpus, as CSV. */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { HELP, ownNames, readArguments, UsageError } from './count-arguments';

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
