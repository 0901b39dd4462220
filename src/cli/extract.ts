/** `parallax extract`: candidate claims of articles, as JSON lines or CSV. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { readDataset } from '../lib/dataset/read-dataset';
import { makeExtractor, type Extractor } from '../lib/extraction/extract';
import type { CandidateClaim } from '../lib/extraction/model';
import { loadTagger } from '../lib/extraction/reading/wink-tagger';
import { stancesOf } from '../lib/extraction/stances';
import type { Command, ExitCode, Io } from './command';
import { readDataFolder } from './data-folder';

const HELP = `parallax extract FILE… [--json|--csv] [--data DIR] [--published YYYY-MM-DD]
parallax extract - [--json|--csv]

Reads English articles as plain text (UTF-8) and writes the claims that they seem to attribute to
somebody to standard output. They are candidates: a person accepts, corrects or rejects them.

  --json             one object a line and file (default): {file, claims: [{id, parent, source, cue, content,
                     actor, party, relayed_by, stance, direct, hedge, verification, figures, confidence, rule}]}.
                     Places are [start, end] in UTF-16 code units, the end not included; null where there is nothing
  --csv              one row a claim, with its words
  --data DIR         dataset with the actors, parties and measures to look for   (default: data)
  --published DAY    day of publication, for figures "as of 7 October"
  -                  names of files come from standard input, one a line
  --help

Exit: 0 done · 1 some files could not be read (named on standard error; the rest is done) · 2 wrong use
`;

const OPTIONS = {
	json: { type: 'boolean', default: false },
	csv: { type: 'boolean', default: false },
	data: { type: 'string', default: 'data' },
	published: { type: 'string' },
	help: { type: 'boolean', default: false }
} as const;

class UsageError extends Error {}

/** The object of one line. Its keys are a promise to other programs; their order too. */
const lineOf = (file: string, claims: readonly CandidateClaim[]): string =>
	`${JSON.stringify({
		file,
		claims: claims.map((claim) => ({
			id: claim.id,
			parent: claim.parent,
			source: claim.source,
			cue: claim.cue,
			content: claim.content,
			actor: claim.actor,
			party: claim.party,
			relayed_by: claim.relayed_by,
			stance: claim.stance,
			direct: claim.direct,
			hedge: claim.hedge,
			verification: claim.verification,
			figures: claim.figures,
			confidence: claim.confidence,
			rule: claim.rule
		}))
	})}\n`;

const COLUMNS = [
	'file',
	'id',
	'parent',
	'party',
	'actor',
	'relayed_by',
	'source',
	'cue',
	'content',
	'stance',
	'direct',
	'hedge',
	'verification',
	'figures',
	'confidence',
	'rule',
	'start',
	'end'
];

/** Rows of the table, the words of the article in them; formulas are defused for spreadsheets. */
function rowsOf(file: string, text: string, claims: readonly CandidateClaim[]): string {
	const words = (spans: CandidateClaim['content']): string =>
		spans.map(([start, end]) => text.slice(start, end)).join(' … ');
	const data = claims.map((claim) => {
		const all = [...claim.source, ...claim.cue, ...claim.content];
		return [
			file,
			claim.id,
			claim.parent,
			claim.party,
			claim.actor,
			claim.relayed_by?.join(';'),
			words(claim.source),
			words(claim.cue),
			words(claim.content),
			claim.stance,
			claim.direct,
			claim.hedge,
			claim.verification,
			claim.figures.map((figure) => text.slice(figure.start, figure.end)).join('; '),
			claim.confidence,
			claim.rule,
			Math.min(...all.map(([start]) => start)),
			Math.max(...all.map(([, end]) => end))
		];
	});
	if (data.length === 0) return '';
	return `${Papa.unparse(data, { newline: '\n', escapeFormulae: true })}\n`;
}

/** Everything the process is given on standard input. */
async function standardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString('utf8');
}

async function loadExtractor(
	folder: string,
	publishedOn: string | undefined,
	io: Io
): Promise<Extractor> {
	if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
	const { dataset, problems } = readDataset(readDataFolder(folder));
	if (problems.length > 0)
		io.err(
			`${folder}: ${problems.length} rows are left out; parallax check ${folder} names them\n`
		);
	return makeExtractor({
		tagger: await loadTagger(),
		actors: dataset.actors,
		parties: dataset.parties,
		measures: dataset.measures,
		speakerWords: dataset.speaker_words,
		stances: stancesOf(dataset.cues),
		publishedOn
	});
}

async function extract(args: string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
	if (values.json && values.csv) throw new UsageError('choose one of --json and --csv');
	if (values.published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.published))
		throw new UsageError(`--published ${values.published}: write YYYY-MM-DD`);
	const fromInput = positionals.includes('-') ? (await standardInput()).split(/\r?\n/) : [];
	const files = positionals.flatMap((name) => (name === '-' ? fromInput : [name])).filter(Boolean);
	if (files.length === 0)
		throw new UsageError('name at least one file, or give names on standard input with -');
	const extractor = await loadExtractor(values.data, values.published, io);

	let unread = 0;
	if (values.csv) io.out(`${COLUMNS.join(',')}\n`);
	for (const file of files) {
		if (!existsSync(file) || !statSync(file).isFile()) {
			unread++;
			io.err(`${file}: there is no such file\n`);
			continue;
		}
		const text = readFileSync(file, 'utf8');
		const claims = extractor(text);
		io.out(values.csv ? rowsOf(file, text, claims) : lineOf(file, claims));
	}
	return unread > 0 ? 1 : 0;
}

export const extractCommand: Command = {
	name: 'extract',
	summary: 'propose the attributed claims of articles',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return await extract(args, io);
		} catch (error) {
			io.err(`parallax extract: ${error instanceof Error ? error.message : String(error)}\n`);
			return 2;
		}
	}
};
