/**
 * Finds a Chromium for the browser tests, or installs one, and says what it did.
 * Order: PARALLAX_CHROMIUM · system browsers · Playwright's own (present or downloaded) · apt-get.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED = [
	'/usr/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** True when the file starts and prints a version. */
function runs(path) {
	if (!path || !existsSync(path)) return false;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const onPath = () =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find(runs);

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * @param {(message: string) => void} say
 * @returns {Promise<string>} path of a browser that runs
 */
export async function findBrowser(say) {
	const asked = process.env.PARALLAX_CHROMIUM;
	if (asked) {
		if (runs(asked)) return asked;
		throw new Error(`PARALLAX_CHROMIUM is ${asked}, which does not run.`);
	}
	const system = onPath() ?? FIXED.find(runs);
	if (system) return system;
	const own = await playwrightsOwn();
	if (runs(own)) return own;

	say('No Chromium found. Trying Playwright’s download …');
	const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
	spawnSync(npx, ['playwright', 'install', 'chromium'], {
		stdio: ['ignore', 'ignore', 'ignore'],
		timeout: 240_000
	});
	if (runs(own)) return own;

	if (process.platform === 'linux' && process.getuid?.() === 0) {
		say('That did not work. Installing the system’s chromium with apt-get …');
		try {
			const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 900_000 };
			execFileSync('apt-get', ['update', '-qq'], options);
			execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
				...options,
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
			});
		} catch (error) {
			say(`apt-get failed: ${error instanceof Error ? error.message : error}`);
		}
		const installed = onPath() ?? FIXED.find(runs);
		if (installed) return installed;
	}
	throw new Error(
		'No Chromium could be found or installed. Install Chromium or Chrome, or set PARALLAX_CHROMIUM to its path, and run npm test again.'
	);
}
