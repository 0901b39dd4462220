/** Reading a folder of CSV files from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableName } from '../lib/dataset/tables';

/** CSV text of every table that is in the folder. */
export function readDataFolder(folder: string): Partial<Record<TableName, string>> {
	const files: Partial<Record<TableName, string>> = {};
	for (const name of Object.keys(TABLES) as TableName[]) {
		const path = join(folder, `${name}.csv`);
		if (existsSync(path)) files[name] = readFileSync(path, 'utf8');
	}
	return files;
}
