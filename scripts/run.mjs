/** Running a local program of node_modules/.bin and knowing how long it took. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const windows = process.platform === 'win32';
export const bin = (name) => join('node_modules', '.bin', windows ? `${name}.cmd` : name);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>} output is what it printed, also shown as it came
 */
export function run(command, args, env = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: windows,
			env: { ...process.env, ...env }
		});
		const pass = (to) => (chunk) => {
			output += chunk;
			to.write(chunk);
		};
		child.stdout.on('data', pass(process.stdout));
		child.stderr.on('data', pass(process.stderr));
		child.on('error', (error) => {
			console.error(error.message);
			resolve({ code: 1, output });
		});
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
