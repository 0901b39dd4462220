/** The committed cue counts are what the commands in docs/COUNTING.md write. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cuesCommand } from '../../../src/cli/cues';
import { hasCorpora, needed } from '../framing/corpora';

const COMMAND = 'npm run -s parallax -- cues ';
const commands = readFileSync('docs/COUNTING.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith(COMMAND))
	.map((line) => line.slice(COMMAND.length).split(' '));

async function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
	const written = { out: '', err: '' };
	const code = await cuesCommand.run(args, {
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

describe.skipIf(!hasCorpora)(`the cue commands of docs/COUNTING.md${needed}`, () => {
	test('write data/cue_counts.csv', { timeout: 120_000 }, async () => {
		let counts = '';
		for (const args of commands) {
			const { code, out, err } = await run(args);
			expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(' 0 problems') });
			counts += out;
		}
		expect(commands).toHaveLength(2);
		expect(counts.split('\n')).toEqual(readFileSync('data/cue_counts.csv', 'utf8').split('\n'));
	});
});

describe('the command', () => {
	test.each([
		['without a file', ['--outlet', '=x']],
		['without an outlet', ['package.json']],
		['with a file that is not there', ['nowhere.csv', '--outlet', '=x']],
		['with an unknown option', ['package.json', '--nothing']]
	])('ends with 2 and says why %s', async (_why, args) => {
		const { code, err, out } = await run(args);
		expect(code).toBe(2);
		expect(err).toMatch(/^parallax cues: /);
		expect(out).toBe('');
	});
});
