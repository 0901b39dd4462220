import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackageText } from '../lib/dataset/data-package';
import type { Command } from './command';

export const projectVersion = (): string => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	return version;
};

export const packageCommand: Command = {
	name: 'package',
	summary: 'write datapackage.json from the table definitions',
	help: `
parallax package [FOLDER]

Writes FOLDER/datapackage.json (default: data) from the table definitions in
src/lib/dataset/tables.ts. "parallax check" fails while the file is out of date.`,
	async run([folder = 'data'], io) {
		const path = join(folder, 'datapackage.json');
		writeFileSync(path, dataPackageText(projectVersion()));
		io.err(`Wrote ${path}.\n`);
		return 0;
	}
};
