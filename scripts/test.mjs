/** `npm test`: every check, in order, each with its time; ends with the counts. */
import { findBrowser } from './browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { bin, run, seconds } from './run.mjs';

const say = (message) => console.log(message);
const began = Date.now();

/** Counts of "12 passed", "1 failed", "3 skipped" in the last summary line of a runner. */
function counts(output, pattern) {
	// eslint-disable-next-line no-control-regex -- runners colour their summaries
	const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
	const summary = pattern ? (plain.match(pattern)?.at(-1) ?? '') : plain.slice(-2000);
	const of = (word) => Number(summary.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
	return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

async function step(name, command, args, env) {
	const since = Date.now();
	say(`\n▸ ${name}`);
	const result = await run(command, args, env);
	say(`${result.code === 0 ? '✓' : '✗'} ${name} (${seconds(since)})`);
	return result;
}

installIfNeeded(say);
const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const add = (more) => Object.keys(total).forEach((key) => (total[key] += more[key]));

const checks = [
	['Types of routes', bin('svelte-kit'), ['sync']],
	[
		'Types',
		bin('svelte-check'),
		['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
	],
	['Lint and floors', bin('eslint'), ['.']],
	['Data', bin('tsx'), ['src/cli/parallax.ts', 'check']]
];
for (const [name, command, args] of checks) {
	const { code } = await step(name, command, args);
	if (code !== 0) failures.push(name);
	total[code === 0 ? 'passed' : 'failed'] += 1;
}

const unit = await step('Unit tests', bin('vitest'), ['run'], { TZ: 'UTC' });
if (unit.code !== 0) failures.push('Unit tests');
add(counts(unit.output, /^\s*Tests\s.*$/gm));

say('\n▸ Browser');
const browser = await findBrowser(say);
say(`Using ${browser}`);
await buildIfNeeded(say);
const e2e = await step('Browser tests', bin('playwright'), ['test'], {
	PARALLAX_CHROMIUM: browser
});
if (e2e.code !== 0) failures.push('Browser tests');
add(counts(e2e.output));

say(
	`\n${failures.length ? `Failed: ${failures.join(', ')}.` : 'All checks passed.'} ${seconds(began)}`
);
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failures.length ? 1 : 0);
