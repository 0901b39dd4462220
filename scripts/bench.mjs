/** `npm run bench -- NAME …`: runs the benchmarks of tests/bench by name; without a name, lists them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { bin, run } from './run.mjs';

const FOLDER = 'tests/bench';
/** Those that look at the built dashboard in a browser. */
const IN_BROWSER = ['figures-browser', 'size', 'lighthouse'];

const names = readdirSync(FOLDER).flatMap((file) => file.match(/^(.+)\.bench\.ts$/)?.[1] ?? []);
const all = [...names, 'lighthouse'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (asked.length === 0 || unknown.length > 0) {
	if (unknown.length > 0) console.error(`There is no benchmark ${unknown.join(', ')}.`);
	console.error(`npm run bench -- NAME …   of ${all.join(', ')}`);
	process.exit(2);
}

const env = {};
if (asked.some((name) => IN_BROWSER.includes(name))) {
	env.PARALLAX_CHROMIUM = await findBrowser(console.log);
	await buildIfNeeded(console.log);
}
let failed = 0;
for (const name of asked) {
	console.log(`\n▸ ${name}`);
	const file = join(FOLDER, `${name}.bench.ts`);
	const { code } = existsSync(file)
		? await run(bin('tsx'), [file], env)
		: await run(process.execPath, [join(FOLDER, `${name}.mjs`)], env);
	if (code !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
