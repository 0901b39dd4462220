/** Reading and writing datasets on disk: a folder of CSV files, or one file of any form that imports. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackageText, packageFiles, type PackageParts } from '../lib/dataset/export/package';
import { importFile, type FileChoices, type FileImport } from '../lib/dataset/import/import-file';
import { readDataset } from '../lib/dataset/read-dataset';
import type { Problem } from '../lib/dataset/problems';
import { readDataFolder } from './data-folder';

/** A wrong use of a command. */
export class UsageError extends Error {}

/** The bytes of a file; `-` is standard input. */
export function readBytes(path: string): Uint8Array {
	if (path === '-') return readFileSync(0);
	if (!existsSync(path)) throw new UsageError(`there is no ${path}`);
	if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder`);
	return readFileSync(path);
}

export const importPath = (path: string, choices: FileChoices): FileImport =>
	importFile(readBytes(path), path === '-' ? 'standard input' : path, choices);

/** Descriptor of a folder without its list of files; null when there is none that can be read. */
function aboutFolder(folder: string): PackageParts['about'] {
	const path = join(folder, 'datapackage.json');
	if (!existsSync(path)) return null;
	try {
		const descriptor = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
		return Object.fromEntries(Object.entries(descriptor).filter(([name]) => name !== 'resources'));
	} catch {
		return null;
	}
}

/** Everything in a folder of data that an export takes along. */
export function readFolder(folder: string): PackageParts & { problems: readonly Problem[] } {
	const { dataset, problems } = readDataset(readDataFolder(folder));
	const texts = readdirSync(folder)
		.filter(isPackageText)
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
	return { dataset, problems, about: aboutFolder(folder), texts: new Map(texts) };
}

/** Writes a dataset as a folder of CSV files. */
export function writeFolder(folder: string, parts: PackageParts): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of packageFiles(parts)) writeFileSync(join(folder, name), text);
}

/** Whether a folder can be written to without losing something. */
export const isFree = (path: string): boolean =>
	!existsSync(path) || (statSync(path).isDirectory() && readdirSync(path).length === 0);
