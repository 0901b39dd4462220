import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_FILE, readChanges } from '../lib/dataset/changes';
import { checkChanges } from '../lib/dataset/check-changes';
import { countByMeasure, countByParty } from '../lib/dataset/counts';
import { dataPackageText } from '../lib/dataset/data-package';
import { indexDataset, type IndexedDataset } from '../lib/dataset/indexed';
import { describeProblem, type Problem } from '../lib/dataset/problems';
import { readDataset } from '../lib/dataset/read-dataset';
import { checkRules } from '../lib/dataset/rules';
import type { Dataset } from '../lib/dataset/types';
import type { Command } from './command';
import { readDataFolder } from './data-folder';
import { projectVersion } from './package';
import { textTable } from './text-table';

/** Claims by party, and figures by measure and party, as two text tables. */
function summary(data: IndexedDataset): string {
	const parties = data.orderedParties;
	const counts = countByParty(data);
	const byParty = textTable(
		['party', 'claims', 'figures', 'refusals', 'denials', 'documents', 'outlets', 'from', 'to'],
		counts.map((row) => [
			data.partyById.get(row.partyId)?.name ?? row.partyId,
			row.claims,
			row.figures,
			row.refusals,
			row.denials,
			row.documents,
			row.outlets,
			row.from ?? '',
			row.to ?? ''
		])
	);
	const byMeasure = textTable(
		['measure', ...parties.map((party) => party.short_name), 'all'],
		countByMeasure(data).map((row) => [
			row.measureId,
			...parties.map((party) => row.byParty.get(party.party_id) ?? 0),
			row.total
		])
	);
	return `${byParty}\n\n${byMeasure}\n`;
}

/** Problems of the list of changes; a folder without one has none. */
function changeProblems(folder: string, dataset: Dataset): Problem[] {
	const path = join(folder, CHANGES_FILE);
	if (!existsSync(path)) return [];
	const { versions, problems } = readChanges(readFileSync(path, 'utf8'));
	return [...problems, ...checkChanges(versions, dataset)];
}

export const checkCommand: Command = {
	name: 'check',
	summary: 'check a folder of data and print claims by party and measure',
	help: `
parallax check [FOLDER]

Checks the CSV files in FOLDER (default: data): types, keys, references, dates, offsets inside the
document, quotations of at most 12 words, repeated claims, units, terms that never occur, the form and
the ids of CHANGELOG.md, and that datapackage.json is up to date. Problems go to standard error, one a line, with file, row, column,
value and remedy; the table of claims by party and measure goes to standard output.`,
	async run([folder = 'data'], io) {
		if (!existsSync(folder)) {
			io.err(`parallax check: there is no folder "${folder}".\n`);
			return 2;
		}
		const { dataset, problems } = readDataset(readDataFolder(folder));
		const all =
			problems.length > 0 ? problems : [...checkRules(dataset), ...changeProblems(folder, dataset)];
		for (const problem of all.slice(0, 200)) io.err(`${describeProblem(problem)}\n`);
		const path = join(folder, 'datapackage.json');
		const stale =
			!existsSync(path) || readFileSync(path, 'utf8') !== dataPackageText(projectVersion());
		if (stale) io.err(`${path} is out of date. Remedy: npm run -s parallax -- package\n`);
		if (problems.length === 0) io.out(summary(indexDataset(dataset)));
		const found = all.length + Number(stale);
		io.err(found === 0 ? `${folder}: no problems.\n` : `${folder}: ${found} problems.\n`);
		return found === 0 ? 0 : 1;
	}
};
