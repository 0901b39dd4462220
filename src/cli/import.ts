/** `parallax import`: any table, package or linked data → a dataset. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFlat } from '../lib/dataset/export/flat';
import { exportPackage } from '../lib/dataset/export/package';
import type { FileImport } from '../lib/dataset/import/import-file';
import type { Question } from '../lib/dataset/import/questions';
import { nameOfFile } from '../lib/dataset/import/raw-table';
import { rejectedCsv } from '../lib/dataset/import/rejected';
import { describeProblem, type Problem } from '../lib/dataset/problems';
import { checkRules } from '../lib/dataset/rules';
import type { Command, ExitCode, Io } from './command';
import { importPath, isFree, UsageError, writeFolder } from './dataset-files';
import { HELP, readArguments } from './import-arguments';

/** Problems that are printed; the others are counted. */
const PRINTED = 50;

function tellProblems(io: Io, problems: readonly Problem[], count: number): void {
	for (const problem of problems.slice(0, PRINTED)) io.err(`${describeProblem(problem)}\n`);
	if (count > PRINTED) io.err(`… and ${count - PRINTED} more; --rejected FILE writes them all.\n`);
}

const sayQuestion = ({ text, answers, otherwise }: Question): string => {
	const choices = answers.map(({ value, says }) => `${value} (${says})`).join(' or ');
	const rest =
		otherwise === null ? 'Until then its rows are left out.' : `Taken for now: ${otherwise}.`;
	return `Question: ${text}${choices === '' ? '' : ` ${choices}.`} ${rest}\n`;
};

/** What was read, for the person at the keyboard. */
function tell(io: Io, file: string, read: FileImport): void {
	const facts = read.format.map(({ value }) => value).join(', ');
	io.err(`${file}: ${facts === '' ? 'not read' : facts}\n`);
	const left = read.mapping.filter(({ field }) => field === null).map(({ column }) => column);
	const used = read.mapping.filter(({ field }) => field !== null);
	if (used.length > 0)
		io.err(
			`  columns: ${used.map(({ column, field }) => (column === field ? column : `${column} → ${field}`)).join(', ')}\n`
		);
	if (left.length > 0) io.err(`  left out: ${left.join(', ')}\n`);
	tellProblems(io, read.rejected, read.rejectedCount);
	for (const note of read.notes.slice(0, 10)) io.err(`Note: ${describeProblem(note)}\n`);
	for (const question of read.questions) io.err(sayQuestion(question));
	const { claims, figures, parties, actors } = read.dataset;
	io.err(
		`${file}: ${read.rowsIn} of ${read.rows} rows are in: ${claims.length} claims, ${figures.length} figures, ${parties.length} parties, ${actors.length} speakers; ${read.rejectedCount} problems\n`
	);
}

/** The same for a program. */
const report = (file: string, read: FileImport) => ({
	file,
	kind: read.kind,
	format: read.format,
	mapping: read.mapping.map(({ column, field, confidence, why }) => ({
		column,
		field,
		confidence,
		why
	})),
	questions: read.questions,
	rows: read.rows,
	rows_in: read.rowsIn,
	problems: read.rejectedCount,
	rejected: read.rejected,
	notes: read.notes,
	counts: Object.fromEntries(
		Object.entries(read.dataset).map(([name, rows]: [string, readonly unknown[]]) => [
			name,
			rows.length
		])
	)
});

function write(io: Io, target: string, read: FileImport): void {
	if (target.endsWith('.zip')) writeFileSync(target, exportPackage(read));
	else writeFolder(target, read);
	const rules = checkRules(read.dataset).length;
	const remark = rules === 0 ? '' : ` (${rules} remarks by "parallax check")`;
	io.err(`Wrote ${target}${remark}.\n`);
}

function run(args: string[], io: Io): ExitCode {
	const { files, values, choices } = readArguments(args);
	const rejected: Problem[] = [];
	const targets = files.map((file) => {
		if (values.out === undefined) return null;
		return files.length === 1 ? values.out : join(values.out, nameOfFile(file));
	});
	const taken = targets.find((target) => target !== null && !isFree(target));
	if (taken && !values.force)
		throw new UsageError(`${taken} is there already; give another, or --force`);
	if (new Set(targets).size < targets.length && values.out !== undefined)
		throw new UsageError('two of the files have the same name');
	let problems = 0;
	files.forEach((file, i) => {
		const read = importPath(file, choices);
		tell(io, file, read);
		problems += read.rejectedCount;
		rejected.push(...read.rejected);
		const target = targets[i] ?? null;
		if (target !== null && read.kind !== 'none') write(io, target, read);
		if (values.json) io.out(`${JSON.stringify(report(file, read))}\n`);
		else if (target === null && read.kind !== 'none') io.out(exportFlat(read.dataset));
	});
	if (values.rejected !== undefined) writeFileSync(values.rejected, rejectedCsv(rejected));
	return problems > 0 ? 1 : 0;
}

export const importCommand: Command = {
	name: 'import',
	summary: 'make a dataset of a table, a data package or JSON-LD',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return run(args, io);
		} catch (error) {
			io.err(`parallax import: ${error instanceof Error ? error.message : String(error)}\n`);
			io.err('parallax import --help says more.\n');
			return 2;
		}
	}
};
