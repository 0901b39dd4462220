/** Installs the dependencies when they are missing or older than the lock file. Uses Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.parallax-installed';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** @param {(message: string) => void} say */
export function installIfNeeded(say) {
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(
			`Parallax needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`
		);
		process.exit(2);
	}
	const fresh =
		existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (fresh) return;
	say('Installing the libraries (once; about a minute) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (done.status !== 0) {
		console.error(
			'npm ci failed; its message is above. Check the network connection and run this again.'
		);
		process.exit(1);
	}
	writeFileSync(STAMP, '');
}
