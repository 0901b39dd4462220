/** Builds the dashboard when a source file is newer than the last build. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, run, seconds } from './run.mjs';

const STAMP = 'build/.built';
const SOURCES = [
	'src',
	'static',
	'data',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

const newest = (path) =>
	statSync(path).isDirectory()
		? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
		: statSync(path).mtimeMs;

/** @param {(message: string) => void} say */
export async function buildIfNeeded(say) {
	const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
	if (built >= Math.max(...SOURCES.map(newest))) return;
	say('Building the dashboard (every page is written once; about a minute) …');
	const since = Date.now();
	const { code } = await run(bin('vite'), ['build', '--logLevel', 'warn']);
	if (code !== 0) {
		console.error('The build failed; the message above says where.');
		process.exit(1);
	}
	writeFileSync(STAMP, '');
	say(`Built in ${seconds(since)}.`);
}
