/** Builds the dashboard for the Node server. `npm run build` always; others when a source is newer. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';
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
export async function build(say) {
	say('Building the dashboard (about 2,000 pages are written once; a minute or two) …');
	const since = Date.now();
	const { code } = await run(bin('vite'), ['build', '--logLevel', 'warn']);
	if (code !== 0) {
		console.error('The build failed; the message above says where.');
		process.exit(1);
	}
	writeFileSync(STAMP, '');
	say(`Built in ${seconds(since)}.`);
}

/** @param {(message: string) => void} say */
export async function buildIfNeeded(say) {
	const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
	if (built < Math.max(...SOURCES.map(newest))) await build(say);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	installIfNeeded(console.log);
	await build(console.log);
}
