/** `parallax cues`: how a corpus reports each side, as CSV. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import {
	addCues,
	cueCountRows,
	newCueTally,
	type CueText,
	type PlacedMatch
} from '../lib/attribution/count-cues';
import { lexiconOf } from '../lib/attribution/lexicon';
import { speakersOf } from '../lib/attribution/speakers';
import { describeProblem } from '../lib/dataset/problems';
import { readDataset } from '../lib/dataset/read-dataset';
import { TABLES } from '../lib/dataset/tables';
import { readFileName, type RowSpec } from '../lib/framing/document';
import { withoutFurniture } from '../lib/framing/furniture';
import { outletLookup } from '../lib/framing/outlet-names';
import { readCorpus } from '../lib/framing/read-csv';
import type { Command, ExitCode, Io } from './command';
import { ownNames, UsageError } from './count-arguments';
import { readDataFolder } from './data-folder';

const HELP = `parallax cues FILE.csv --outlet COLUMN|=ID --date COLUMN --text COLUMN[,COLUMN…] [options]
parallax cues --folder DIR --outlet =ID [options]

Counts the words that report what a side says (cues.csv) beside speakers whose side the text names
(actors.csv, speaker_words.csv). Writes rows of cue_counts.csv to standard output.

  --outlet COLUMN    column that names the outlet; =ID gives every row that outlet
  --date COLUMN      day of publication: YYYY-MM-DD (a time may follow) or MM/DD/YYYY
  --text A,B         text columns, the title first
  --folder DIR       .txt files named DATE_COUNTRY_….txt; {country} in --outlet =ID is filled in
  --corpus ID        corpus id of the rows and of the furniture rules   (default: corpus)
  --data FOLDER      cues, speakers, actors and outlets                 (default: data)
  --map VALUE=ID     outlet id of a value; may be repeated
  --places           instead of counts, every place with the words around it, to be read by a person
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
	data: { type: 'string', default: 'data' },
	map: { type: 'string', multiple: true, default: [] as string[] },
	places: { type: 'boolean', default: false },
	'no-header': { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const AROUND = 160;

/** The words around a match, the cue between bars. */
function around(text: string, { start, end }: PlacedMatch): string {
	const before = text.slice(Math.max(0, start - AROUND), start);
	return `${before}|${text.slice(start, end)}|${text.slice(end, end + AROUND)}`.replace(
		/\s+/g,
		' '
	);
}

const csv = (fields: readonly string[], data: readonly object[], header: boolean): string => {
	const body = Papa.unparse({ fields: [...fields], data: [...data] }, { header, newline: '\n' });
	return body === '' ? '' : `${body}\n`;
};

function tablesOf(folder: string) {
	if (!existsSync(folder)) throw new UsageError(`there is no folder "${folder}"`);
	const { dataset, problems } = readDataset(readDataFolder(folder));
	const [first] = problems.filter(({ file }) =>
		/^(cues|cue_sources|speaker_words|actors|outlets)$/.test(file)
	);
	if (first) throw new UsageError(describeProblem(first));
	return dataset;
}

async function run(args: string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
	const need = (name: 'outlet' | 'date' | 'text'): string => {
		const value = values[name];
		if (!value) throw new UsageError(`--${name} is missing`);
		return value;
	};
	const path = values.folder ?? positionals[0];
	if (path === undefined || positionals.length > (values.folder ? 0 : 1))
		throw new UsageError('give one CSV file, or --folder');
	if (!existsSync(path)) throw new UsageError(`there is no ${path}`);
	const outlet = need('outlet');
	const data = tablesOf(values.data);
	const lexicon = lexiconOf(data.cues);
	const speakers = speakersOf(data.actors, data.speaker_words);
	const tally = newCueTally();
	const places: object[] = [];
	let problems = 0;
	const report = (where: string, column: string, value: string, remedy: string): void => {
		problems += 1;
		io.err(`${path}: ${where}, column ${column}: "${value}" cannot be read; ${remedy}\n`);
	};
	const visit = (text: CueText, where: string): void => {
		for (const match of addCues(tally, text, lexicon, speakers)) {
			if (!values.places) continue;
			places.push({
				corpus_id: values.corpus,
				place: `${where}:${match.field}:${match.start}`,
				outlet_id: text.outletId,
				party_id: match.partyId,
				cue_id: match.cueId,
				words: around(text.fields[match.field] ?? '', match)
			});
		}
	};

	if (values.folder) {
		if (!outlet.startsWith('=')) throw new UsageError('with --folder, give --outlet =ID');
		for (const name of readdirSync(path)
			.filter((file) => file.endsWith('.txt'))
			.sort()) {
			const read = readFileName(name);
			if (!read) {
				report(name, 'file name', name, 'name files DATE_COUNTRY_anything.txt');
				continue;
			}
			const outletId = outlet.slice(1).replace('{country}', read.country);
			const fields = withoutFurniture(
				[readFileSync(join(path, name), 'utf8')],
				values.corpus,
				outletId
			);
			if (fields[0]) visit({ outletId, day: read.day, fields }, name.replace(/\.txt$/, ''));
		}
	} else {
		const spec: RowSpec = {
			corpusId: values.corpus,
			outlet: outlet.startsWith('=') ? { id: outlet.slice(1) } : { column: outlet },
			dateColumn: need('date'),
			textColumns: need('text').split(','),
			outletOf: outletLookup(data.outlets, ownNames(values.map))
		};
		await readCorpus(
			createReadStream(path, 'utf8'),
			spec,
			(document, row) => visit(document, String(row)),
			(row, { column, value, remedy }) => report(`row ${row}`, column, value, remedy)
		);
	}

	const header = !values['no-header'];
	io.out(
		values.places
			? csv(['corpus_id', 'place', 'outlet_id', 'party_id', 'cue_id', 'words'], places, header)
			: csv(Object.keys(TABLES.cue_counts.columns), cueCountRows(tally, values.corpus), header)
	);
	const found = [...tally.counts.values()].reduce((sum, n) => sum + n, 0);
	io.err(
		`${values.corpus}: ${found} cues in ${tally.documents} documents; ` +
			`left out: ${tally.repeated} repetitions, ${problems} problems\n`
	);
	return problems > 0 ? 1 : 0;
}

export const cuesCommand: Command = {
	name: 'cues',
	summary: 'count the words that report what each side says in a corpus',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return await run(args, io);
		} catch (error) {
			io.err(`parallax cues: ${error instanceof Error ? error.message : String(error)}\n`);
			return 2;
		}
	}
};
